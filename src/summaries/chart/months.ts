import type { EventStory } from '../../stories/story.ts';
import { statedTotal } from '../stated-total.ts';

/** The people who returned in the completed exchanges of one month, as far as reports state their numbers. */
export interface MonthOfReturns {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly ukraine: number;
  readonly russia: number;
  /** The sides of which an exchange of that month has no number: more have returned than the sums say. */
  readonly unstated: readonly ('ukraine' | 'russia')[];
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
    const before = sums.get(month) ?? nobodyIn(month);
    const [ukraine, russia] = [statedTotal(ukraineReturned), statedTotal(russiaReturned)];
    sums.set(month, {
      month,
      ukraine: before.ukraine + (ukraine ?? 0),
      russia: before.russia + (russia ?? 0),
      unstated: SIDES.filter(
        (side) => before.unstated.includes(side) || (side === 'ukraine' ? ukraine : russia) === null,
      ),
    });
  }
  const told = [...sums.keys()].filter((month) => month <= until).sort();
  const last = told.at(-1);
  if (last === undefined) return [];
  const earliest = monthBefore(last, MOST_MONTHS - 1);
  const first = told.find((month) => month >= earliest) ?? last;
  const months: MonthOfReturns[] = [];
  for (let month = first; month <= last; month = monthBefore(month, -1))
    months.push(sums.get(month) ?? nobodyIn(month));
  return months;
}

const SIDES = ['ukraine', 'russia'] as const;

function nobodyIn(month: string): MonthOfReturns {
  return { month, ukraine: 0, russia: 0, unstated: [] };
}

function monthBefore(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 - by, 15)).toISOString().slice(0, 7);
}
