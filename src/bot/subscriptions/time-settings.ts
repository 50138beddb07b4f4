import { choose } from './choice-settings.ts';
import type { Setting } from './setting.ts';
import { zoneNamed } from './zone-named.ts';

/** `8:30`, `08.30` and `0830` are one time of day, `8` is the full hour; null where it is none. */
export function timeOfDay(typed: string): string | null {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[:.]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

export const digestTime: Setting = {
  name: 'time',
  value: (subscription) => subscription.digestTime,
  control: (subscription) => ({ kind: 'time', time: subscription.digestTime }),
  change: (typed) => {
    const time = timeOfDay(typed);
    return time === null ? null : { digestTime: time };
  },
};

export const quietHours: Setting = {
  name: 'quiet',
  value: ({ choices: { quiet } }, _lang, t) => (quiet === null ? t('quiet-none') : `${quiet.from}–${quiet.to}`),
  control: ({ choices: { quiet } }) => ({ kind: 'span', from: quiet?.from ?? null, to: quiet?.to ?? null }),
  change: (typed, subscription) => {
    if (/^\s*(?:off|none)\s*$/i.test(typed)) return choose({ quiet: null }, subscription);
    const [from, to, ...more] = typed.split(/\s*[-–—]\s*|\s+/).map(timeOfDay);
    if (!from || !to || from === to || more.length > 0) return null;
    return choose({ quiet: { from, to } }, subscription);
  },
};

/** Those that most readers live in; any other is found by its name or a city's. */
const SUGGESTED = [
  'Europe/Kyiv',
  'Europe/Moscow',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
];

export const timeZone: Setting = {
  name: 'zone',
  value: ({ zone }) => zone,
  control: ({ zone }) => ({ kind: 'zone', zone, suggestions: SUGGESTED }),
  change: (typed) => {
    const zone = zoneNamed(typed);
    return zone === null ? null : { zone };
  },
};
