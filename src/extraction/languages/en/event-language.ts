import type { EventLanguage } from '../event-language.ts';
import { ASSERTION_WORDS } from './assertion-words.ts';
import { CALENDAR } from './calendar.ts';
import { EVENT_WORDS } from './event-words.ts';
import { MEDIATORS } from './mediators.ts';
import { HEADLINE_VERBS, PARTICIPLES } from './verbs.ts';
import { NUMBERS } from './numbers.ts';
import { OBJECTS } from './objects.ts';

/** English, as the event reader needs it. Its outlets are of all sides, so "our" has none of its own; those that do not say whose
 * soldiers came home speak of Ukraine's. */
export const ENGLISH: EventLanguage = {
  endings: {},
  alsoReads: [],
  words: EVENT_WORDS,
  assertions: ASSERTION_WORDS,
  numbers: NUMBERS,
  calendar: CALENDAR,
  mediators: MEDIATORS,
  futureEndings: ['will'],
  habitual: [],
  matterWords: ['about', 'on', 'for', 'regarding', 'over', 'concerning', 'demanding'],
  doers: ['russia', 'ukraine', 'moscow', 'kyiv', 'russians', 'ukrainians'],
  agents: [],
  whenWords: ['when', 'once'],
  placeWords: ['in', 'at', 'near', 'from', 'via'],
  listWords: ['and'],
  infinitive: 'to',
  headlineVerbs: HEADLINE_VERBS,
  objects: OBJECTS,
  participles: PARTICIPLES,
  home: null,
  usual: 'ukraine',
};
