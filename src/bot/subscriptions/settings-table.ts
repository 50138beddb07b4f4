import { CONFIRMATIONS, QUIET_MODES, SPEAKING_SIDES, TOPICS, type Rhythm } from '../../shared/choices.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { weekdayName } from '../../summaries/format-date.ts';
import { choose, oneOf, severalOf } from './choice-settings.ts';
import type { Setting } from './setting.ts';
import { digestTime, quietHours, timeZone } from './time-settings.ts';
import { wordsSetting } from './word-settings.ts';

const TIMINGS = ['now', 'daily', 'weekly'] as const;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const ON_OFF = ['off', 'on'] as const;

/** Everything that a reader can set, in the order in which it is shown: what, when, how, which words. */
export const SETTINGS: readonly Setting[] = [
  severalOf({
    name: 'topics',
    values: TOPICS,
    label: (value, _lang, t) => t('option-topic', { value }),
    all: (t) => t('everything'),
    chosen: ({ choices }) => choices.topics,
    change: (topics, subscription) => choose({ topics }, subscription),
  }),
  oneOf({
    name: 'confirmation',
    values: CONFIRMATIONS,
    label: (value, _lang, t) => t('option-confirmation', { value }),
    chosen: ({ choices }) => choices.confirmation,
    change: (confirmation, subscription) => choose({ confirmation }, subscription),
  }),
  severalOf({
    name: 'sides',
    values: SPEAKING_SIDES,
    label: (value, _lang, t) => t('option-side', { value }),
    all: (t) => t('no-words', { name: 'speakers' }),
    chosen: ({ choices }) => choices.sides,
    change: (sides, subscription) => choose({ sides }, subscription),
  }),
  wordsSetting('speakers', 'speakers'),
  severalOf({
    name: 'timing',
    values: TIMINGS,
    label: (value, _lang, t) => t('option-timing', { value }),
    all: (t) => t('all-timings'),
    chosen: ({ choices }) => [...(choices.atOnce ? (['now'] as const) : []), ...choices.digests],
    change: (timings, subscription) => {
      const digests = timings.filter((timing): timing is Rhythm => timing !== 'now');
      return choose({ atOnce: timings.includes('now'), digests }, subscription);
    },
  }),
  digestTime,
  oneOf({
    name: 'day',
    values: DAYS,
    label: (value, lang) => weekdayName(DAYS.indexOf(value) + 1, lang),
    chosen: ({ choices }) => DAYS[choices.weekday - 1] ?? 'mon',
    change: (day, subscription) => choose({ weekday: DAYS.indexOf(day) + 1 }, subscription),
  }),
  oneOf({
    name: 'empty',
    values: ON_OFF,
    label: (value, _lang, t) => t('option-empty', { value }),
    chosen: ({ choices }) => (choices.emptyDigests ? 'on' : 'off'),
    change: (value, subscription) => choose({ emptyDigests: value === 'on' }, subscription),
  }),
  timeZone,
  quietHours,
  oneOf({
    name: 'quiet-mode',
    values: QUIET_MODES,
    label: (value, _lang, t) => t('option-quiet-mode', { value }),
    chosen: ({ choices }) => choices.quietMode,
    change: (quietMode, subscription) => choose({ quietMode }, subscription),
  }),
  oneOf({
    name: 'language',
    values: LANGUAGES,
    label: (lang, _lang, t) => t('language-name', { lang }),
    chosen: ({ language }) => language,
    change: (language) => ({ language }),
  }),
  wordsSetting('words', 'include'),
  wordsSetting('without', 'exclude'),
];

/** The setting of that name; null where there is none. */
export function settingNamed(name: string): Setting | null {
  return SETTINGS.find((setting) => setting.name === name.toLowerCase()) ?? null;
}
