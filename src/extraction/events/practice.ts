import type { EventStatus, Novelty } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { CountsTold } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import type { Scene } from './scene.ts';

/** A number that the article gives elsewhere as the sum of many exchanges. */
export function isRunningTotal(scene: Scene, counts: CountsTold): boolean {
  const total = counts.ukraine?.total ?? counts.unattributed?.total ?? null;
  return total !== null && scene.runningTotals.has(total);
}

/** "Russia blocks exchanges", "exchanges will go on": news of their own even in general. */
const DEFINITE: ReadonlySet<EventStatus> = new Set([
  'cancelled',
  'refused',
  'stalled',
  'announced',
  'planned',
  'negotiating',
]);

/** Exchanges in general ("a series of exchanges took place") are a practice, not an event. */
export function isPractice(
  hits: readonly Hit<EventCue>[],
  status: EventStatus,
  counts: CountsTold,
  novelty: Novelty,
): boolean {
  const general = !DEFINITE.has(status) || (status === 'negotiating' && novelty === 'background');
  return (
    general &&
    hits.some((hit) => hit.cue === 'practice') &&
    counts === NO_COUNTS &&
    !hits.some((hit) => hit.cue === 'returnDone')
  );
}
