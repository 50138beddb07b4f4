import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import { isHappening } from './phase.ts';
import { figuresOf, numbersOf, totalsOf, type Counted } from './figures.ts';
import type { EventStory } from './story.ts';
import { PLAN_DAYS } from './plan-fulfilled.ts';
import { anchorDay, firstDayOf, publicationDay, reportedDay } from './when.ts';

/** Where an event is found again: one of its days and one of its numbers, or `NO_NUMBER`. */
export interface Mark {
  readonly day: string;
  readonly number: number;
}

/** Stands for what no number can rule out: an event without figures, or with "at least". */
export const NO_NUMBER = -1;

/** What to look for: events of a type, with one of the numbers or near to one, about one of the days. */
export interface Seek {
  readonly type: EventFinding['type'];
  readonly days: readonly string[];
  /** Empty where the finding has none, and any event of these days may be meant. */
  readonly numbers: readonly number[];
  /** Numbers near enough to be another report of the same people, from and to. */
  readonly ranges: readonly (readonly [number, number])[];
  /** How many days the same number is looked for: plans are long in coming. */
  readonly longest: number;
}

/** The marks under which a story is kept. */
export function marksOf(story: EventStory): readonly Mark[] {
  const days = new Set([anchorDay(story), reportedDay(story) ?? anchorDay(story)]);
  const told = [story, ...story.reports.map(({ finding }) => finding)];
  const numbers = new Set(told.flatMap(numbersOf));
  if (numbers.size === 0 || told.some(hasFloor)) numbers.add(NO_NUMBER);
  return [...days].flatMap((day) => [...numbers].map((number) => ({ day, number })));
}

/** What the story of a finding would be kept under. `today` stands in where neither text nor article has a date. */
export function seekFor(finding: EventFinding, article: Pick<Article, 'published'>, today: string): Seek {
  const published = publicationDay(article) ?? today;
  const stated = finding.datePrecision === 'day' ? finding.date : firstDayOf(finding.date);
  const numbers = numbersOf(finding);
  const ranges = totalsOf(finding).map(({ number, isFloor }): readonly [number, number] => [
    Math.floor(number * 0.9),
    isFloor ? Number.MAX_SAFE_INTEGER : Math.ceil(number / 0.9),
  ]);
  return {
    type: finding.type,
    days: [...new Set([stated ?? published, ...(isHappening(finding.status) ? [] : [published])])],
    numbers,
    ranges,
    longest: PLAN_DAYS,
  };
}

function hasFloor(event: Counted): boolean {
  return [...figuresOf(event.ukraineReturned), ...figuresOf(event.russiaReturned), ...totalsOf(event)].some(
    ({ isFloor }) => isFloor,
  );
}
