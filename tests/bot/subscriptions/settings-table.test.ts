import { describe, expect, test } from 'vitest';
import { asField, possibleValues } from '../../../src/bot/subscriptions/setting.ts';
import { settingNamed, SETTINGS } from '../../../src/bot/subscriptions/settings-table.ts';
import { newSubscription } from '../../../src/deliveries/subscribe.ts';
import type { Subscription } from '../../../src/deliveries/subscription.ts';
import { translator } from '../../../src/locales/translate.ts';
import { LANGUAGES } from '../../../src/shared/language.ts';

const HERE = { platform: 'p', chat: '1', thread: null };
const DEFAULTS = { zone: 'Europe/Kyiv', digestTime: '09:00' };
const FRESH = newSubscription(HERE, 'en', DEFAULTS, new Date('2026-03-10T08:00:00Z'));

/** A subscription after these settings, each as it is typed. */
function after(...typed: readonly string[]): Subscription {
  let subscription = FRESH;
  for (const text of typed) {
    const [, name = '', value = ''] = /^(\S+) (.*)$/.exec(text) ?? [];
    const change = settingNamed(name)?.change(value, subscription);
    if (!change) throw new Error(`${text} was not understood`);
    subscription = { ...subscription, ...change };
  }
  return subscription;
}

function understands(name: string, value: string): boolean {
  return settingNamed(name)?.change(value, FRESH) !== null;
}

describe('a choice of several', () => {
  test('is set as a list, and by single steps', () => {
    expect(after('topics bodies, exchanges').choices.topics).toEqual(['exchanges', 'bodies']);
    expect(after('topics bodies', 'topics +statements').choices.topics).toEqual(['bodies', 'statements']);
    expect(after('topics -bodies').choices.topics).toEqual(['exchanges', 'returns', 'statements']);
    expect(after('topics bodies', 'topics all').choices.topics).toHaveLength(4);
  });

  test('case 101: a step that is taken twice is taken once', () => {
    expect(after('topics -bodies', 'topics -bodies')).toEqual(after('topics -bodies'));
    expect(after('topics +bodies', 'topics +bodies')).toEqual(FRESH);
  });

  test('is never nothing: who wants nothing pauses', () => {
    expect(understands('topics', 'none')).toBe(false);
    const last = after('topics bodies');
    expect(settingNamed('topics')?.change('-bodies', last)).toBeNull();
  });

  test('of timing is at once, daily, weekly, or several', () => {
    expect(after('timing weekly').choices).toMatchObject({ atOnce: false, digests: ['weekly'] });
    expect(after('timing now').choices).toMatchObject({ atOnce: true, digests: [] });
    expect(after('timing daily,weekly,now').choices).toMatchObject({ atOnce: true, digests: ['daily', 'weekly'] });
  });
});

describe('a time', () => {
  test.each([
    ['time 8:30', '08:30'],
    ['time 0830', '08:30'],
    ['time 23.59', '23:59'],
    ['time 9', '09:00'],
  ])('%s is %s', (typed, time) => {
    expect(after(typed).digestTime).toBe(time);
  });

  test.each(['24:00', '8:60', 'noon', '-1:00', ''])('%j is none', (typed) => {
    expect(understands('time', typed)).toBe(false);
  });

  test('of quiet hours is a span, over midnight too, or off', () => {
    expect(after('quiet 22:00-7:00').choices.quiet).toEqual({ from: '22:00', to: '07:00' });
    expect(after('quiet 22-7').choices.quiet).toEqual({ from: '22:00', to: '07:00' });
    expect(after('quiet 13:00 – 14:30').choices.quiet).toEqual({ from: '13:00', to: '14:30' });
    expect(after('quiet 22:00-7:00', 'quiet off').choices.quiet).toBeNull();
    for (const typed of ['22:00', '22:00-22:00', '22:00-7:00-8:00', '25:00-07:00'])
      expect(understands('quiet', typed)).toBe(false);
  });
});

describe('a time zone', () => {
  test.each([
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['europe/kiev', 'Europe/Kiev'],
    ['america/new_york', 'America/New_York'],
    ['New York', 'America/New_York'],
    ['Нью-Йорк', 'America/New_York'],
    ['Львів', 'Europe/Kyiv'],
    ['Львов', 'Europe/Kyiv'],
    ['Івано-Франківськ', 'Europe/Kyiv'],
    ['варшава', 'Europe/Warsaw'],
    ['Chatham', 'Pacific/Chatham'],
    ['utc', 'UTC'],
    ['EST5EDT', 'EST5EDT'],
  ])('case 141: %s is %s', (typed, zone) => {
    expect(after(`zone ${typed}`).zone).toBe(zone);
  });

  test.each(['Mars/Base', 'Atlantis', '../etc/passwd', ''])('case 141: %j is none', (typed) => {
    expect(understands('zone', typed)).toBe(false);
  });
});

describe('words', () => {
  test('are groups with commas between them, each once', () => {
    const { include } = after('words Azov, 36 brigade , Azov').choices;
    expect(include.map(({ typed }) => typed)).toEqual(['Azov', '36 brigade']);
    expect(include[1]?.keys).toHaveLength(2);
    expect(after('words Azov', 'words none').choices.include).toEqual([]);
  });

  test('case 155: fifty are the most, and a pattern is taken as words', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, at) => `word${String(at)}`).join(',');
    expect(understands('words', many(50))).toBe(true);
    expect(understands('words', many(51))).toBe(false);
    expect(understands('words', 'x'.repeat(81))).toBe(false);
    expect(after('words (a+)+$').choices.include).toMatchObject([{ typed: '(a+)+$', keys: [['a']] }]);
  });
});

test.each(LANGUAGES)('every setting has a name, a meaning and a value in %s, and says what can be typed', (lang) => {
  const t = translator(lang);
  for (const setting of SETTINGS) {
    const field = asField(setting, { ...FRESH, language: lang }, lang, t);
    for (const text of [field.label, field.value, t('setting-about', { name: setting.name })])
      expect(text.trim()).not.toBe('');
    expect(possibleValues(field.control)).not.toBe('');
    expect(Buffer.byteLength(field.command)).toBeLessThanOrEqual(64);
  }
  expect(new Set(SETTINGS.map(({ name }) => t('setting-label', { name }))).size).toBe(SETTINGS.length);
});

test('what a control offers is understood', () => {
  for (const setting of SETTINGS) {
    const control = setting.control(FRESH, 'en', translator('en'));
    if (control.kind !== 'one' && control.kind !== 'several') continue;
    for (const { value } of control.options) expect(setting.change(value, FRESH)).not.toBeNull();
  }
});
