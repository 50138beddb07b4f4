import type { EventStatus } from '../findings.ts';
import { brokersOf } from './brokers.ts';
import { NO_COUNTS } from './counts-told.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** What somebody has brought about. */
const BROKERED: ReadonlySet<EventStatus> = new Set(['completed', 'under_way', 'announced']);

/** How far behind an event the sentence may stand that says who brokered it. */
const REACH = 2;

/**
 * "Prisoners were exchanged. The Emirates and Turkey acted as mediators.": the mention before a sentence that tells no event
 * and names who brokered one, with those names and that sentence as its evidence. Null where it does not.
 */
export function thanksOf(scene: Scene, index: number, before: Mention | undefined): Mention | null {
  if (before === undefined || index - before.sentence > REACH || before.mediators.length > 0) return null;
  if (!BROKERED.has(before.status)) return null;
  const tagged = scene.sentences[index]!;
  const brokers = brokersOf(scene, tagged);
  if (brokers === null) return null;
  const { first, last } = tagged.sentence;
  return {
    ...before,
    ...{ sentence: index, first, last, headline: false, categories: [] },
    ...{ date: null, counts: NO_COUNTS, mediators: brokers.names },
  };
}
