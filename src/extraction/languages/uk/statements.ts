import type { StatementLanguage } from '../statement-language.ts';
import { UKRAINIAN_BODIES } from './statements/bodies.ts';
import { UKRAINIAN_FRAMES } from './statements/frames.ts';
import { UKRAINIAN_GIVEN_NAMES } from './statements/given-names.ts';
import { UKRAINIAN_GRAMMAR } from './statements/grammar.ts';
import { UKRAINIAN_NATIONS } from './statements/nations.ts';
import { UKRAINIAN_OUTLETS } from './statements/outlets.ts';
import { UKRAINIAN_SMALL_WORDS } from './statements/small-words.ts';
import { UKRAINIAN_SPEAKERS } from './statements/speakers.ts';
import { UKRAINIAN_TONE } from './statements/tone.ts';
import { UKRAINIAN_TOPICS } from './statements/topics.ts';
import { UKRAINIAN_VERB_ENDINGS, UKRAINIAN_VERBS } from './statements/verbs.ts';

/** Ukrainian, as the reader of statements needs it. How phrases are written: see `text/phrases.ts`. */
export const UKRAINIAN_STATEMENTS: StatementLanguage = {
  endings: {
    ...UKRAINIAN_VERB_ENDINGS,
    adj: ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'],
    noun: ['', 'а', 'у', 'ові', 'ом', 'ем', 'і', 'ів', 'и', 'ам', 'ами', 'ах', 'я', 'ю', 'єві', 'еві', 'єм', 'ї'],
    fem: ['а', 'и', 'і', 'у', 'ою', 'ами', 'ам', 'ок', 'ці', 'ню', 'ні', 'нею', 'ня'],
  },
  verbs: UKRAINIAN_VERBS,
  frames: UKRAINIAN_FRAMES,
  speakers: UKRAINIAN_SPEAKERS,
  nations: UKRAINIAN_NATIONS,
  bodies: UKRAINIAN_BODIES,
  outlets: UKRAINIAN_OUTLETS,
  ...UKRAINIAN_SMALL_WORDS,
  givenNames: UKRAINIAN_GIVEN_NAMES,
  wordNames: ['віра', 'надія', 'любов', 'роман', 'лев', 'злата', 'слава'],
  ...UKRAINIAN_TOPICS,
  tone: UKRAINIAN_TONE,
  ...UKRAINIAN_GRAMMAR,
};
