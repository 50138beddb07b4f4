import type { NewsReason } from './change.ts';
import { figuresCorrected } from './edition.ts';
import { isHappening } from './phase.ts';
import type { EventStory } from './story.ts';

/** Why a story is news as it stands `after` a report, or null where the report adds a source alone. The gravest reason first. */
export function whatChanged(before: EventStory, after: EventStory): NewsReason | null {
  if (deniersOf(after) > deniersOf(before) || (isHappening(before.status) && !isHappening(after.status)))
    return 'denied';
  if (after.status !== before.status) return 'status-changed';
  if (after.confirmedBy === 'both_sides' && before.confirmedBy !== 'both_sides') return 'confirmed-by-other-side';
  if (figuresCorrected(before, after)) return 'counts-corrected';
  return statedCounts(after) > statedCounts(before) ? 'counts-stated' : null;
}

function deniersOf(story: EventStory): number {
  return story.denials?.length ?? 0;
}

function statedCounts(story: EventStory): number {
  return [story.ukraineReturned, story.russiaReturned, story.unattributedTotal].filter((count) => count !== null)
    .length;
}
