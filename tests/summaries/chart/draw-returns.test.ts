import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/locales/translate.ts';
import { LANGUAGES } from '../../../src/shared/language.ts';
import { drawReturns } from '../../../src/summaries/chart/draw-returns.ts';
import { returnedByMonth } from '../../../src/summaries/chart/months.ts';
import { runningTotals } from '../../../src/summaries/chart/running-total.ts';
import { count, eventStory } from '../stories.ts';

const on = (date: string | null, ukraine: number, russia: number) =>
  eventStory({ date, ukraineReturned: count(ukraine), russiaReturned: count(russia) });
const STORIES = [
  on('2024-11-05', 10, 9),
  on('2025-01-02', 50, 40),
  on('2025-01-30', 7, 8),
  on('2025-02', 1000, 1000),
  on('2025', 500, 500),
  on(null, 5, 5),
  on('2999-01-01', 3, 3),
  eventStory({ date: '2025-02-03', status: 'planned' }),
  eventStory({ date: '2025-02-03', type: 'bodies_repatriation' }),
];
const MONTHS = returnedByMonth(STORIES, '2025-06');

describe('the months of returns', () => {
  it('are all from the first to the last, empty ones too', () => {
    expect(MONTHS).toEqual([
      { month: '2024-11', ukraine: 10, russia: 9, unstated: [] },
      { month: '2024-12', ukraine: 0, russia: 0, unstated: [] },
      { month: '2025-01', ukraine: 57, russia: 48, unstated: [] },
      { month: '2025-02', ukraine: 1000, russia: 1000, unstated: [] },
    ]);
  });

  it('know of which side more have returned than is stated', () => {
    const unstated = eventStory({ date: '2024-12-30', ukraineReturned: null, russiaReturned: count(3) });
    expect(returnedByMonth([...STORIES, unstated], '2025-06')[1]).toEqual({
      ...{ month: '2024-12', ukraine: 0, russia: 3 },
      unstated: ['ukraine'],
    });
  });

  it('are the last six years, whatever a text dates', () => {
    const months = returnedByMonth([on('1999-01-01', 1, 1), ...STORIES], '2025-06');
    expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2024-11', '2025-02']);
  });

  it('are none where nothing is known', () => {
    expect(returnedByMonth([], '2025-06')).toEqual([]);
    expect(drawReturns([], 'en', translator('en'))).toBeNull();
  });
});

describe('the picture of returns', () => {
  it('says in words what it shows', () => {
    expect(drawReturns(MONTHS, 'en', translator('en'))?.alt).toBe(
      'People returned in prisoner exchanges, by month: November 2024 to February 2025. To Ukraine: 1,067. To Russia: 1,057. Most to Ukraine in one month: 1,000 (February 2025).',
    );
  });

  it('says “at least” of a side, and marks the month, where a number is missing', () => {
    const unstated = eventStory({ date: '2024-12-30', ukraineReturned: null, russiaReturned: count(3) });
    const drawing = drawReturns(returnedByMonth([...STORIES, unstated], '2025-06'), 'en', translator('en'));
    expect(drawing?.alt).toContain('To Ukraine: at least 1,067. To Russia: 1,060.');
    expect(drawing?.svg.match(/>\?</g)).toHaveLength(1);
  });

  it('has its axes, its numbers and its texts in each language', () => {
    for (const lang of LANGUAGES) {
      const t = translator(lang);
      const svg = drawReturns(MONTHS, lang, t)?.svg ?? '';
      for (const text of [t('chart-title'), t('chart-note'), '2024', '2025', t('number-alone', { number: 1000 })])
        expect(svg).toContain(`>${text}<`);
      expect(svg.match(/<rect /g)).toHaveLength(1 + 2 * MONTHS.filter(({ ukraine }) => ukraine > 0).length);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('ends its running totals at the sum of all months', () => {
    const last = runningTotals(MONTHS).at(-1);
    expect([last?.ukraineSoFar, last?.russiaSoFar]).toEqual([1067, 1057]);
    const svg = drawReturns(MONTHS, 'en', translator('en'), 'narrow')?.svg ?? '';
    for (const text of ['Running total', '1,067', '1,057']) expect(svg).toContain(`>${text}<`);
  });

  it('has the same bars in every size, and on a page says what it shows', () => {
    const t = translator('en');
    for (const size of ['page', 'narrow'] as const) {
      const svg = drawReturns(MONTHS, 'en', t, size)?.svg ?? '';
      expect(svg.match(/<rect /g)).toHaveLength(6);
      expect(svg).toContain(`<title id="returns-${size}-title">${t('chart-title')}</title>`);
      expect(svg).toContain('Most to Ukraine in one month: 1,000 (February 2025).</desc>');
    }
  });

  it('is the same for the same months', () => {
    const t = translator('uk');
    expect(drawReturns(MONTHS, 'uk', t)).toEqual(drawReturns(MONTHS, 'uk', t));
  });
});
