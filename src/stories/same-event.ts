import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import { daysApart, type DaysApart } from './days-apart.ts';
import { numbersOf, type Counted } from './figures.ts';
import { goTogether, isHappening } from './phase.ts';
import { planFulfilled, PLAN_DAYS } from './plan-fulfilled.ts';
import { agree, compareCounts, type CountVerdict } from './same-counts.ts';
import { repeatsWords } from './same-words.ts';
import type { EventStory } from './story.ts';

/** Without a figure a report of an exchange comes on its day or the next; the next exchange may come the day after. */
const BARE_REPORT_DAYS = 1;
/** A report with the figure trails the exchange by so many days, */
const REPORT_LAG_DAYS = 2;
/** and by so many where hardly another event has that figure, or the words are the same. */
const TELLING_LAG_DAYS = 5;

/**
 * How sure we are that a finding tells of a story's event: 0 for not at all, else the higher the surer. Both a reason
 * for and no reason against is needed, so that three days of one large exchange stay three stories, and two undated
 * texts without figures never become one.
 */
export function likeness(finding: EventFinding, article: Pick<Article, 'published'>, story: EventStory): number {
  if (finding.type !== story.type) return 0;
  const counts = compareCounts(finding, story);
  const apart = daysApart(finding, article, story);
  if (counts === 'different' || apart.by === 'contradiction') return 0;
  if (apart.by === 'stated') return onStatedDays(counts, apart.days);
  if (apart.by === 'unknown') return withoutDays(finding, counts, story);
  if (isHappening(finding.status) !== isHappening(story.status)) return planFulfilled(finding, article, counts, story);
  return inOneStage(finding, counts, apart, story);
}

function onStatedDays(counts: CountVerdict, days: number): number {
  if (days === 0) return agree(counts) ? 8 : counts === 'close' ? 4 : 6;
  // "Yesterday" in a feed with the wrong zone is a day off; the very number outweighs one that is near to it on the day itself.
  return days === 1 && counts === 'telling' ? 5 : 0;
}

/** Where there is no day, a figure has to say it all; who looks back may mean any exchange with a round one. */
function withoutDays(finding: EventFinding, counts: CountVerdict, story: EventStory): number {
  if (counts === 'telling') return 3;
  if (counts === 'same' && finding.novelty === 'new') return 2;
  return isCopy(finding, story) ? 2 : 0;
}

type Seen = Extract<DaysApart, { readonly days: number }>;

function inOneStage(finding: EventFinding, counts: CountVerdict, seen: Seen, story: EventStory): number {
  const apart = Math.abs(seen.days);
  if (agree(counts)) {
    if (apart <= REPORT_LAG_DAYS) return 7 - apart;
    if (counts === 'telling' && apart <= TELLING_LAG_DAYS) return 2;
    return isLasting(finding, story) && apart <= PLAN_DAYS ? 2 : 0;
  }
  // Stages of one large exchange follow each other by a day, with figures that differ by a few.
  if (counts === 'close') return apart === 0 ? 4 : 0;
  if (isInTime(finding, seen, story) && goTogether(finding.status, story.status)) return 5 - apart;
  return apart <= TELLING_LAG_DAYS && isCopy(finding, story) ? 2 : 0;
}

/**
 * True where a report without a figure comes on the day of the exchange or the next. What was published the day before it
 * does not tell of it; and where no text says the day, the day of it is the one on which its number was first given.
 */
function isInTime(finding: EventFinding, { by, days }: Seen, story: EventStory): boolean {
  if (Math.abs(days) > BARE_REPORT_DAYS) return false;
  if (by === 'seen') return days >= 0;
  if (isCounted(finding) === isCounted(story) || !isHappening(story.status)) return true;
  return isCounted(story) ? days >= 0 : days <= 0;
}

function isCounted(event: Counted): boolean {
  return numbersOf(event).length > 0;
}

/** Plans and staged exchanges are told of for weeks, an exchange that is over for days. */
function isLasting(finding: EventFinding, story: EventStory): boolean {
  return !isHappening(story.status) || story.status === 'under_way' || finding.status === 'under_way';
}

function isCopy(finding: EventFinding, story: EventStory): boolean {
  return finding.status === story.status && repeatsWords(finding, story);
}
