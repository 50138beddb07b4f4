import type { Article } from '../articles/article.ts';
import type { EventFinding } from '../extraction/findings.ts';
import { learn } from './event-story.ts';
import { mostAlike } from './most-alike.ts';
import { isHappening } from './phase.ts';
import { likeness } from './same-event.ts';
import type { EventStory } from './story.ts';
import { confirmation } from './voices.ts';
import { reportedDay } from './when.ts';

/** Two stories must be as alike as a report with a number that tells is: a round number or a copied text is too little. */
const SURELY = 3;

/**
 * The other story that a finding proves to be the same as the one that it has joined: articles that come out of order
 * begin two stories of one event, and the one that knows both the day and the number shows it. Null where there is none.
 */
export function twinOf(
  story: EventStory,
  finding: EventFinding,
  article: Pick<Article, 'published'>,
  candidates: readonly EventStory[],
): EventStory | null {
  if (!isHappening(story.status)) return null;
  const others = candidates.filter(
    ({ id, origin, status }) => id !== story.id && origin !== 'history' && isHappening(status),
  );
  return mostAlike(others, (other) =>
    likeness(finding, article, other) > 0 && areAlike(story, other) ? likeness(finding, article, other) : 0,
  );
}

function areAlike(story: EventStory, other: EventStory): boolean {
  const retold: EventFinding = { ...other, novelty: 'new', evidence: [] };
  return likeness(retold, { published: reportedDay(other) }, story) >= SURELY;
}

/** Two stories of one event as one, under the id of the first; nothing that either knew is lost. The ledger has been checked by people, and only gets the sources. */
export function unite(story: EventStory, twin: EventStory): EventStory {
  if (story.origin === 'history') return { ...story, reports: [...story.reports, ...twin.reports] };
  const learnt = twin.reports
    .filter(({ finding }) => finding.novelty === 'new')
    .reduce((known, { finding }) => learn(known, finding), story);
  const reports = [...story.reports, ...twin.reports];
  const denials = [...(story.denials ?? []), ...(twin.denials ?? [])];
  const partOf = story.partOf ?? twin.partOf;
  return {
    ...learnt,
    reports,
    firstSeen: story.firstSeen < twin.firstSeen ? story.firstSeen : twin.firstSeen,
    confirmedBy: confirmation(reports, learnt.status),
    ...(denials.length > 0 && { denials }),
    ...(partOf !== undefined && { partOf }),
  };
}
