import type { Count, EventFinding, Reading } from '../extraction/findings.ts';
import { isHappening } from './phase.ts';
import type { EventStory } from './story.ts';
import type { Edition } from './taking.ts';

const FIGURES = ['ukraineReturned', 'russiaReturned', 'unattributedTotal'] as const;

/**
 * The event that the earlier version of an edited article told of in this place; a mended figure does not make it another.
 * Talk of the next exchange takes nothing's place while the article still tells of the one that was held.
 */
export function editedEvent(finding: EventFinding, reading: Reading, edition: Edition | null): EventStory | null {
  const stillTold = !isHappening(finding.status) && reading.events.some((other) => isReport(other, finding.type));
  const known = edition?.events.find(({ type, origin }) => type === finding.type && origin !== 'history') ?? null;
  return known !== null && stillTold && isHappening(known.status) ? null : known;
}

function isReport(finding: EventFinding, type: EventFinding['type']): boolean {
  return finding.type === type && finding.novelty === 'new' && isHappening(finding.status);
}

/**
 * The story as it stands without the word of an article's earlier version: its report is gone, and so are the figures and
 * the status that rested on it alone, so that the edited version can state them anew.
 */
export function withoutEdition(story: EventStory, edition: Edition, edited: EventFinding): EventStory {
  const earlier = story.reports.find(({ articleId }) => articleId === edition.of)?.finding;
  if (!earlier) return story;
  const reports = story.reports.filter(({ articleId }) => articleId !== edition.of);
  const others = reports.map(({ finding }) => finding);
  const figures = FIGURES.filter(
    (name) =>
      edited[name] !== null && same(story[name], earlier[name]) && !others.some((one) => same(one[name], story[name])),
  );
  const rested = earlier.status === story.status && !others.some(({ status }) => status === story.status);
  return {
    ...story,
    reports,
    ...Object.fromEntries(figures.map((name) => [name, null])),
    ...(rested && { status: edited.status }),
  };
}

/** True where the edited article takes back what it alone had reported as having happened. */
export function isTakenBack(before: EventStory, after: EventStory, edition: Edition): boolean {
  const isOurs = before.reports.some(({ articleId }) => articleId === edition.of);
  return isOurs && isHappening(before.status) && !isHappening(after.status);
}

/** True where a figure that was told is another one now. */
export function figuresCorrected(before: EventStory, after: EventStory): boolean {
  return FIGURES.some((name) => before[name] !== null && after[name] !== null && !same(before[name], after[name]));
}

function same(
  one: Count | EventFinding['unattributedTotal'],
  other: Count | EventFinding['unattributedTotal'],
): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
