import type { EventLanguage } from '../event-language.ts';
import { ENDINGS as KINDRED_ENDINGS, EVENT_WORDS as KINDRED_WORDS } from '../uk/event-words.ts';
import { ASSERTION_WORDS } from './assertion-words.ts';
import { CALENDAR } from './calendar.ts';
import { ENDINGS, EVENT_WORDS } from './event-words.ts';
import { MEDIATORS } from './mediators.ts';
import { NUMBERS } from './numbers.ts';
import { OBJECTS } from './objects.ts';
import { PARTICIPLES } from './participles.ts';

/** Russian, as the event reader needs it. */
export const RUSSIAN: EventLanguage = {
  endings: ENDINGS,
  alsoReads: [[KINDRED_WORDS, KINDRED_ENDINGS]],
  words: EVENT_WORDS,
  assertions: ASSERTION_WORDS,
  numbers: NUMBERS,
  calendar: CALENDAR,
  mediators: MEDIATORS,
  futureEndings: [
    'ут',
    'ют',
    'ат',
    'ят',
    'утся',
    'ются',
    'аст',
    'ем',
    'им',
    'рнет',
    'ется',
    'ится',
    'ятся',
    'атся',
    'йдет',
  ],
  habitual: ['передает', 'передают', 'обменива', 'отдает', 'отдают', 'освобожда'],
  matterWords: ['за', 'о', 'об', 'по', 'на', 'про', 'с'],
  doers: ['россияне', 'россия', 'москва', 'украинцы', 'украина', 'киев', 'оккупанты'],
  agents: ['россией', 'россиянами', 'москвой', 'украиной', 'украинцами', 'киевом'],
  whenWords: ['когда'],
  placeWords: ['в', 'во', 'из', 'через'],
  listWords: ['и', 'а'],
  infinitive: null,
  headlineVerbs: null,
  objects: OBJECTS,
  participles: PARTICIPLES,
  home: 'russia',
  usual: 'russia',
};
