import type { Qualifier } from '../extraction/findings.ts';
import type { EventStory } from '../stories/story.ts';
import { compatible, type StatedNumber } from './compatible-counts.ts';
import { statedTotal } from './stated-total.ts';

/** One of several numbers for the same thing, and who says it. */
export interface CountByOutlets extends StatedNumber {
  readonly qualifier: Qualifier;
  readonly outlets: readonly string[];
}

/**
 * The numbers for one side where reports contradict each other, the most reported first; empty where they agree.
 * Of each outlet the latest report counts: who has corrected a number does not contradict themselves.
 */
export function conflictingCounts(event: EventStory, side: 'ukraine' | 'russia'): readonly CountByOutlets[] {
  const stated = numbersByOutlet(event, side);
  const numbers = [...stated.values()];
  if (numbers.every((one) => numbers.every((other) => compatible(one, other)))) return [];
  const groups = new Map<string, CountByOutlets>();
  for (const [outlet, { number, qualifier }] of stated) {
    const key = `${qualifier} ${number}`;
    groups.set(key, { number, qualifier, outlets: [...(groups.get(key)?.outlets ?? []), outlet] });
  }
  return [...groups.values()].sort((one, other) => other.outlets.length - one.outlets.length);
}

function numbersByOutlet(event: EventStory, side: 'ukraine' | 'russia'): ReadonlyMap<string, StatedNumber> {
  const stated = new Map<string, StatedNumber>();
  for (const { outlet, finding } of event.reports) {
    const count = side === 'ukraine' ? finding.ukraineReturned : finding.russiaReturned;
    const number = statedTotal(count);
    if (count !== null && number !== null) stated.set(outlet, { number, qualifier: count.qualifier });
  }
  return stated;
}
