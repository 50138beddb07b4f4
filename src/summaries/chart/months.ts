import type { EventStory } from '../../stories/story.ts';
import { statedTotal } from '../stated-total.ts';

/** The people who returned in the completed exchanges of one month; a number that no report states is 0. */
export interface MonthOfReturns {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly ukraine: number;
  readonly russia: number;
}

/** More months than this can't be told apart in one picture. */
const MOST_MONTHS = 72;

/**
 * People returned by month, without a gap from the first month of exchanges to the last, at most six years of them. What
 * states no month, or one after `until` (`YYYY-MM`), is left out: a slip in a text would stretch the picture over centuries.
 */
export function returnedByMonth(stories: readonly EventStory[], until: string): readonly MonthOfReturns[] {
  const sums = new Map<string, MonthOfReturns>();
  for (const { type, status, date, ukraineReturned, russiaReturned } of stories) {
    if (type !== 'exchange' || status !== 'completed' || date === null || date.length < 7) continue;
    const month = date.slice(0, 7);
    const before = sums.get(month) ?? { month, ukraine: 0, russia: 0 };
    sums.set(month, {
      month,
      ukraine: before.ukraine + (statedTotal(ukraineReturned) ?? 0),
      russia: before.russia + (statedTotal(russiaReturned) ?? 0),
    });
  }
  const told = [...sums.keys()].filter((month) => month <= until).sort();
  const last = told.at(-1);
  if (last === undefined) return [];
  const earliest = monthBefore(last, MOST_MONTHS - 1);
  const first = told.find((month) => month >= earliest) ?? last;
  const months: MonthOfReturns[] = [];
  for (let month = first; month <= last; month = monthBefore(month, -1))
    months.push(sums.get(month) ?? { month, ukraine: 0, russia: 0 });
  return months;
}

function monthBefore(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - by, 15)).toISOString().slice(0, 7);
}
