import { describe, expect, test } from 'vitest';
import { brief, readText } from '../read.ts';

describe('a day named without its month, behind a full date', () => {
  test.each([
    ['uk', '3 червня додому повернулися 120 воїнів з полону, 5-го – ще 90.', ['2025-06-03', '2025-06-05']],
    ['ru', '29 августа из плена вернулись 120 военных, а 2-го – ещё 90.', ['2025-08-29', '2025-09-02']],
    [
      'en',
      'Ukraine brought home 120 soldiers from captivity on June 3 and another 90 on the 5th.',
      ['2025-06-03', '2025-06-05'],
    ],
  ] as const)('%s: %s', (lang, text, days) => {
    expect(readText(lang, text, '2025-09-10').events.map((event) => event.date)).toEqual(days);
  });

  test('the number of a unit is no day', () => {
    const { events } = readText('uk', '3 червня з полону повернулися бійці 13-го батальйону, 90 осіб.', '2025-09-10');
    expect(events.map(brief)).toEqual(['exchange completed background 2025-06-03 ua=90']);
  });
});
