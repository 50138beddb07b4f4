import type { StatementLanguage } from '../statement-language.ts';
import { RUSSIAN_BODIES } from './statements/bodies.ts';
import { RUSSIAN_FRAMES } from './statements/frames.ts';
import { RUSSIAN_GIVEN_NAMES } from './statements/given-names.ts';
import { RUSSIAN_GRAMMAR } from './statements/grammar.ts';
import { RUSSIAN_NATIONS } from './statements/nations.ts';
import { RUSSIAN_OUTLETS } from './statements/outlets.ts';
import { RUSSIAN_SMALL_WORDS } from './statements/small-words.ts';
import { RUSSIAN_SPEAKERS } from './statements/speakers.ts';
import { RUSSIAN_TONE } from './statements/tone.ts';
import { RUSSIAN_TOPICS } from './statements/topics.ts';
import { RUSSIAN_VERB_ENDINGS, RUSSIAN_VERBS } from './statements/verbs.ts';

/** Russian, as the reader of statements needs it. How phrases are written: see `text/phrases.ts`. */
export const RUSSIAN_STATEMENTS: StatementLanguage = {
  endings: {
    ...RUSSIAN_VERB_ENDINGS,
    adj: [
      'ый',
      'ий',
      'ого',
      'его',
      'ому',
      'ему',
      'ым',
      'им',
      'ом',
      'ем',
      'ая',
      'ой',
      'ую',
      'ое',
      'ые',
      'ие',
      'ых',
      'их',
      'ыми',
    ],
    noun: ['', 'а', 'у', 'ом', 'ем', 'е', 'ы', 'и', 'ов', 'ей', 'ам', 'ами', 'ах', 'ь', 'я', 'ю', 'ям', 'ями', 'ях'],
    fem: ['а', 'ы', 'и', 'е', 'у', 'ой', 'ам', 'ами'],
  },
  verbs: RUSSIAN_VERBS,
  frames: RUSSIAN_FRAMES,
  speakers: RUSSIAN_SPEAKERS,
  nations: RUSSIAN_NATIONS,
  bodies: RUSSIAN_BODIES,
  outlets: RUSSIAN_OUTLETS,
  ...RUSSIAN_SMALL_WORDS,
  givenNames: RUSSIAN_GIVEN_NAMES,
  wordNames: ['вера', 'надежда', 'любовь', 'роман', 'лев', 'злата', 'слава'],
  ...RUSSIAN_TOPICS,
  tone: RUSSIAN_TONE,
  ...RUSSIAN_GRAMMAR,
};
