import type { EventStory } from './story.ts';

/** The candidate with the highest likeness above 0. Of two alike the elder stands, so that the order in which a store gives them is nothing. */
export function mostAlike(
  candidates: readonly EventStory[],
  likeness: (story: EventStory) => number,
): EventStory | null {
  let best: EventStory | null = null;
  let most = 0;
  for (const story of candidates) {
    const value = likeness(story);
    if (value > most || (best !== null && value > 0 && value === most && isElder(story, best)))
      [best, most] = [story, value];
  }
  return best;
}

function isElder(one: EventStory, other: EventStory): boolean {
  return one.firstSeen === other.firstSeen ? one.id < other.id : one.firstSeen < other.firstSeen;
}
