import type { Article } from '../articles/article.ts';
import type { Count, EventFinding, EventStatus } from '../extraction/findings.ts';
import type { EventStory } from './story.ts';
import { datesAgree, daysBetween, publicationDay, reportedDay, statedDay } from './when.ts';

/** Reports of one exchange trail it by so many days; the next exchange may follow as soon. */
const REPORT_LAG_DAYS = 2;
/** What is planned or talked about with the same figures for so long is the same plan. */
const PLAN_DAYS = 21;
/** Two counts of one event differ by no more than this share: first reports are rounded or count late-comers out. */
const COUNT_TOLERANCE = 0.1;

/** `close` is not the same and not far enough off to be different. */
type Verdict = 'same' | 'close' | 'different' | 'open';

/** What has begun to happen. The rest is talk of what may come: on its own it is neither the last exchange nor the next. */
const HAPPENING: readonly EventStatus[] = ['under_way', 'completed'];

/**
 * How sure we are that a finding tells of a story's event: 0 for not at all, else the higher the surer. Both a reason
 * for and no reason against is needed, so that three days of one large exchange stay three stories, and two undated
 * texts without figures never become one.
 */
export function likeness(finding: EventFinding, article: Pick<Article, 'published'>, story: EventStory): number {
  if (finding.type !== story.type) return 0;
  const counts = compareCounts(finding, story);
  const days = compareDays(finding, article, story, counts);
  if (counts === 'different' || days === 'different') return 0;
  return (counts === 'same' ? 2 : 0) + (days === 'same' ? 2 : 0);
}

function compareDays(
  finding: EventFinding,
  article: Pick<Article, 'published'>,
  story: EventStory,
  counts: Verdict,
): Verdict {
  const told = finding.datePrecision === 'day' ? finding.date : null;
  const happened = statedDay(story);
  if (told !== null && happened !== null) {
    const apart = Math.abs(daysBetween(happened, told));
    // "Yesterday" in a feed with the wrong zone is a day off.
    return apart === 0 ? 'same' : apart === 1 && counts === 'same' ? 'open' : 'different';
  }
  if (!datesAgree(finding, story)) return 'different';
  const seen = told ?? (finding.novelty === 'new' ? publicationDay(article) : null);
  const known = happened ?? reportedDay(story);
  if (seen === null || known === null) return 'open';
  const apart = Math.abs(daysBetween(known, seen));
  // Stages of one large exchange follow each other by a day, with figures that differ by a few.
  if (apart <= (counts === 'close' ? 0 : REPORT_LAG_DAYS)) return isSameStage(finding, story) ? 'same' : 'open';
  return story.status !== 'completed' && counts === 'same' && apart <= PLAN_DAYS ? 'open' : 'different';
}

function isSameStage(finding: EventFinding, story: EventStory): boolean {
  return HAPPENING.includes(finding.status) === HAPPENING.includes(story.status);
}

/** `same` where a stated figure agrees, `different` where one is too far off, `open` where there is nothing to compare. */
function compareCounts(finding: EventFinding, story: EventStory): Verdict {
  const verdicts = [
    compareFigures(figuresOf(finding.ukraineReturned), figuresOf(story.ukraineReturned)),
    compareFigures(figuresOf(finding.russiaReturned), figuresOf(story.russiaReturned)),
    ...((finding.unattributedTotal ?? story.unattributedTotal)
      ? [compareFigures(totalsOf(finding), totalsOf(story))]
      : []),
  ];
  return (['different', 'same', 'close'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'open';
}

interface Figure {
  readonly number: number;
  /** True of "at least" and "more than": the number itself may be any higher one. */
  readonly isFloor: boolean;
}

/** Whether one of the figures on each side can be the same number; a text that gives no side may mean either, or both. */
function compareFigures(ones: readonly Figure[], others: readonly Figure[]): Verdict {
  const verdicts = ones.flatMap((one) => others.map((other) => compareNumbers(one, other)));
  return (['same', 'close', 'open'] as const).find((verdict) => verdicts.includes(verdict)) ?? verdicts[0] ?? 'open';
}

function compareNumbers(one: Figure, other: Figure): Verdict {
  if (one.number === other.number) return 'same';
  if (Math.abs(one.number - other.number) <= COUNT_TOLERANCE * Math.max(one.number, other.number)) return 'close';
  const lower = one.number < other.number ? one : other;
  return lower.isFloor ? 'open' : 'different';
}

function totalsOf(
  event: Pick<EventFinding, 'unattributedTotal' | 'ukraineReturned' | 'russiaReturned'>,
): readonly Figure[] {
  if (event.unattributedTotal) return [figure(event.unattributedTotal.total, event.unattributedTotal.qualifier)];
  const sides = [...figuresOf(event.ukraineReturned), ...figuresOf(event.russiaReturned)];
  const [home, away] = sides;
  return home && away
    ? [...sides, { number: home.number + away.number, isFloor: home.isFloor || away.isFloor }]
    : sides;
}

function figuresOf(count: Count | null): readonly Figure[] {
  if (count === null) return [];
  const { total, military, civilians, qualifier } = count;
  if (total !== null) return [figure(total, qualifier)];
  return military === null && civilians === null ? [] : [figure((military ?? 0) + (civilians ?? 0), qualifier)];
}

function figure(number: number, qualifier: Count['qualifier']): Figure {
  return { number, isFloor: qualifier === 'at_least' || qualifier === 'more_than' };
}
