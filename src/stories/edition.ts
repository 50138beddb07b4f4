import type { Count, EventFinding } from '../extraction/findings.ts';
import type { EventStory } from './story.ts';
import type { Edition } from './taking.ts';

const FIGURES = ['ukraineReturned', 'russiaReturned', 'unattributedTotal'] as const;

/** The event that the earlier version of an edited article told of in this place; a mended figure does not make it another. */
export function editedEvent(finding: EventFinding, edition: Edition | null): EventStory | null {
  return edition?.events.find(({ type, origin }) => type === finding.type && origin !== 'history') ?? null;
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
  return { ...story, reports, ...Object.fromEntries(figures.map((name) => [name, null])) };
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
