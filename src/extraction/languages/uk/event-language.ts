import type { EventLanguage } from '../event-language.ts';
import { ENDINGS as KINDRED_ENDINGS, EVENT_WORDS as KINDRED_WORDS } from '../ru/event-words.ts';
import { ASSERTION_WORDS } from './assertion-words.ts';
import { CALENDAR } from './calendar.ts';
import { ENDINGS, EVENT_WORDS } from './event-words.ts';
import { MEDIATORS } from './mediators.ts';
import { NUMBERS } from './numbers.ts';
import { OBJECTS } from './objects.ts';
import { PARTICIPLES } from './participles.ts';

/** Ukrainian, as the event reader needs it. */
export const UKRAINIAN: EventLanguage = {
  endings: ENDINGS,
  alsoReads: [[KINDRED_WORDS, KINDRED_ENDINGS]],
  words: EVENT_WORDS,
  assertions: ASSERTION_WORDS,
  numbers: NUMBERS,
  calendar: CALENDAR,
  mediators: MEDIATORS,
  futureEndings: [
    'уть',
    'ють',
    'ать',
    'ять',
    'уться',
    'ються',
    'асть',
    'емо',
    'имо',
    'рне',
    'ється',
    'еться',
    'иться',
    'яться',
    'аться',
  ],
  habitual: ['передаю', 'передає', 'обмінюю', 'обмінює', 'віддаю', 'віддає', 'звільняю', 'визволя'],
  matterWords: ['за', 'щодо', 'про', 'на', 'стосовно', 'з'],
  doers: ['росіяни', 'росія', 'москва', 'окупанти', 'україна', 'українці', 'київ'],
  agents: ['росією', 'росіянами', 'москвою', 'окупантами', 'україною', 'українцями', 'києвом'],
  whenWords: ['коли', 'щойно'],
  placeWords: ['в', 'у', 'з', 'із', 'через'],
  listWords: ['та', 'і', 'й', 'а'],
  infinitive: null,
  headlineVerbs: null,
  objects: OBJECTS,
  participles: PARTICIPLES,
  home: 'ukraine',
  usual: 'ukraine',
};
