import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import { isHappening } from './phase.ts';
import { agree, type CountVerdict } from './same-counts.ts';
import type { EventStory } from './story.ts';
import { daysBetween, publicationDay, reportedDay, statedDay } from './when.ts';

/** What is planned or talked about with the same figures for so long is the same plan. */
export const PLAN_DAYS = 21;
/** What comes of a plan that names its day comes so soon after it. */
const LATE_DAYS = 2;

/**
 * How sure we are that one of the two, a finding and a story, is a plan and the other what came of it: 0 for not at all.
 * The plan was first, and either the figures are the same or it named the day.
 */
export function planFulfilled(
  finding: EventFinding,
  article: Pick<Article, 'published'>,
  counts: CountVerdict,
  story: EventStory,
): number {
  const told = finding.datePrecision === 'day' ? finding.date : null;
  const isStoryThePlan = !isHappening(story.status);
  const named = isStoryThePlan ? statedDay(story) : told;
  const ofStory = statedDay(story) ?? reportedDay(story);
  const ofFinding = told ?? publicationDay(article);
  const [planned, happened] = isStoryThePlan ? [ofStory, ofFinding] : [ofFinding, ofStory];
  if (planned === null || happened === null) return 0;
  const days = daysBetween(planned, happened);
  if (named !== null && (days === 0 || days === 1)) return agree(counts) ? 6 : counts === 'close' ? 0 : 4;
  // A plan with a day of its own that has passed is another one.
  if (!agree(counts) || days < -1 || days > (named === null ? PLAN_DAYS : LATE_DAYS)) return 0;
  return days <= LATE_DAYS ? 5 : 2;
}
