import type { Article } from '../articles/article.ts';
import type { Count, EventFinding } from '../extraction/findings.ts';
import type { EventStory } from './story.ts';
import { datesAgree, daysBetween, publicationDay, reportedDay, statedDay } from './when.ts';

/** Reports of one exchange trail it by so many days; the next exchange may follow as soon. */
const REPORT_LAG_DAYS = 2;
/** What is planned or talked about with the same figures for so long is the same plan. */
const PLAN_DAYS = 21;
/** Two counts of one event differ by no more than this share: first reports are rounded or count late-comers out. */
const COUNT_TOLERANCE = 0.1;

type Verdict = 'same' | 'different' | 'open';

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
  if (apart <= REPORT_LAG_DAYS) return 'same';
  return story.status !== 'completed' && counts === 'same' && apart <= PLAN_DAYS ? 'open' : 'different';
}

/** `same` where a stated figure agrees, `different` where one is too far off, `open` where there is nothing to compare. */
function compareCounts(finding: EventFinding, story: EventStory): Verdict {
  const pairs = [
    [peopleIn(finding.ukraineReturned), peopleIn(story.ukraineReturned)],
    [peopleIn(finding.russiaReturned), peopleIn(story.russiaReturned)],
    [inAll(finding), inAll(story)],
  ] as const;
  let verdict: Verdict = 'open';
  for (const [one, other] of pairs) {
    if (one === null || other === null) continue;
    if (Math.abs(one - other) > COUNT_TOLERANCE * Math.max(one, other)) return 'different';
    if (one === other) verdict = 'same';
  }
  return verdict;
}

function inAll(event: Pick<EventFinding, 'unattributedTotal' | 'ukraineReturned' | 'russiaReturned'>): number | null {
  if (event.unattributedTotal) return event.unattributedTotal.total;
  const home = peopleIn(event.ukraineReturned);
  const away = peopleIn(event.russiaReturned);
  return home === null || away === null ? null : home + away;
}

function peopleIn(count: Count | null): number | null {
  if (count === null) return null;
  if (count.total !== null) return count.total;
  return count.military === null && count.civilians === null ? null : (count.military ?? 0) + (count.civilians ?? 0);
}
