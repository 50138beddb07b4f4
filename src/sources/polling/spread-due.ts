import type { FeedState } from './feed-state.ts';
import { isDue } from './is-due.ts';

/** Room for each feed: a thousand are spread over a minute, fifty over three seconds. */
const SLOT_MS = 60;

/** So few are no storm. */
const AT_ONCE = 20;

/**
 * Feeds with their next polls after a pause of ours: those that have come due meanwhile are asked one after the other,
 * in the order in which they stand here, each at a random moment of its slot. The others, and a few that are due, stay
 * as they are. The same states in the same order come back.
 */
export function spreadDue(states: readonly FeedState[], now: Date, random: () => number): readonly FeedState[] {
  const due = states.filter((state) => isDue(state, now, { everything: false }));
  if (due.length <= AT_ONCE) return states;
  const slots = new Map(due.map(({ id }, slot) => [id, slot]));
  return states.map((state) => {
    const slot = slots.get(state.id);
    if (slot === undefined) return state;
    return { ...state, nextPoll: new Date(now.getTime() + (slot + random()) * SLOT_MS).toISOString() };
  });
}
