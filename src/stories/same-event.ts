import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import { daysApart } from './days-apart.ts';
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
  return inOneStage(finding, counts, apart.days, story);
}

function onStatedDays(counts: CountVerdict, days: number): number {
  if (days === 0) return agree(counts) ? 8 : 6;
  // "Yesterday" in a feed with the wrong zone is a day off.
  return days === 1 && counts === 'telling' ? 5 : 0;
}

/** Where there is no day, a figure has to say it all; who looks back may mean any exchange with a round one. */
function withoutDays(finding: EventFinding, counts: CountVerdict, story: EventStory): number {
  if (counts === 'telling') return 3;
  if (counts === 'same' && finding.novelty === 'new') return 2;
  return isCopy(finding, story) ? 2 : 0;
}

function inOneStage(finding: EventFinding, counts: CountVerdict, days: number, story: EventStory): number {
  const apart = Math.abs(days);
  if (agree(counts)) {
    if (apart <= REPORT_LAG_DAYS) return 7 - apart;
    if (counts === 'telling' && apart <= TELLING_LAG_DAYS) return 2;
    return isLasting(finding, story) && apart <= PLAN_DAYS ? 2 : 0;
  }
  // Stages of one large exchange follow each other by a day, with figures that differ by a few.
  if (counts === 'close') return apart === 0 ? 4 : 0;
  // What was published the day before an exchange does not tell of it.
  if (days >= 0 && days <= BARE_REPORT_DAYS && goTogether(finding.status, story.status)) return 5 - days;
  return apart <= TELLING_LAG_DAYS && isCopy(finding, story) ? 2 : 0;
}

/** Plans and staged exchanges are told of for weeks, an exchange that is over for days. */
function isLasting(finding: EventFinding, story: EventStory): boolean {
  return !isHappening(story.status) || story.status === 'under_way' || finding.status === 'under_way';
}

function isCopy(finding: EventFinding, story: EventStory): boolean {
  return finding.status === story.status && repeatsWords(finding, story);
}
