import type { StatementLanguage } from '../statement-language.ts';
import { ENGLISH_BODIES } from './statements/bodies.ts';
import { ENGLISH_FRAMES } from './statements/frames.ts';
import { ENGLISH_GIVEN_NAMES } from './statements/given-names.ts';
import { ENGLISH_GRAMMAR } from './statements/grammar.ts';
import { ENGLISH_NATIONS } from './statements/nations.ts';
import { ENGLISH_OUTLETS } from './statements/outlets.ts';
import { ENGLISH_SMALL_WORDS } from './statements/small-words.ts';
import { ENGLISH_SPEAKERS } from './statements/speakers.ts';
import { ENGLISH_TONE } from './statements/tone.ts';
import { ENGLISH_TOPICS } from './statements/topics.ts';
import { ENGLISH_VERB_ENDINGS, ENGLISH_VERBS } from './statements/verbs.ts';

/** English, as the reader of statements needs it. How phrases are written: see `text/phrases.ts`. */
export const ENGLISH_STATEMENTS: StatementLanguage = {
  endings: ENGLISH_VERB_ENDINGS,
  verbs: ENGLISH_VERBS,
  frames: ENGLISH_FRAMES,
  speakers: ENGLISH_SPEAKERS,
  nations: ENGLISH_NATIONS,
  bodies: ENGLISH_BODIES,
  outlets: ENGLISH_OUTLETS,
  ...ENGLISH_SMALL_WORDS,
  givenNames: ENGLISH_GIVEN_NAMES,
  wordNames: ['hope', 'faith', 'grace', 'will', 'mark', 'bill'],
  ...ENGLISH_TOPICS,
  tone: ENGLISH_TONE,
  ...ENGLISH_GRAMMAR,
};
