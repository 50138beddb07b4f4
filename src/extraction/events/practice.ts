import type { EventStatus, Novelty } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { CountsTold } from './counts-told.ts';
import { NO_COUNTS } from './counts-told.ts';
import type { NumberSpan } from './read-numbers.ts';
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

/** Fewer are told one by one: "as part of two swaps". */
const MANY = 5;

/** "37 exchanges were carried out": many, whatever the people in them come to. */
function isCounted(hits: readonly Hit<EventCue>[], numbers: readonly NumberSpan[]): boolean {
  return hits.some(
    (hit) => hit.cue === 'practice' && numbers.some((span) => span.value >= MANY && span.last === hit.first),
  );
}

/** "All captives will be returned": what is vowed of all of them, without a number, is no plan of one exchange. */
function isVow(hits: readonly Hit<EventCue>[], status: EventStatus, counts: CountsTold): boolean {
  return VOWED.has(status) && counts === NO_COUNTS && hits.some(({ cue }) => cue === 'vow');
}

/** "The exchange team continues its work" beside a vow is no exchange under way. */
const VOWED: ReadonlySet<EventStatus> = new Set(['planned', 'announced', 'under_way']);

/** "Sometimes an exchange is put off": of no exchange in particular. */
function isHabit(hits: readonly Hit<EventCue>[], counts: CountsTold): boolean {
  return counts === NO_COUNTS && hits.some(({ cue }) => cue === 'usually');
}

/** Exchanges in general ("a series of exchanges took place") are a practice, not an event. */
export function isPractice(
  hits: readonly Hit<EventCue>[],
  status: EventStatus,
  counts: CountsTold,
  novelty: Novelty,
  numbers: readonly NumberSpan[],
): boolean {
  if (isCounted(hits, numbers) || isVow(hits, status, counts) || isHabit(hits, counts)) return true;
  const general = !DEFINITE.has(status) || (status === 'negotiating' && novelty === 'background');
  return (
    general &&
    hits.some((hit) => hit.cue === 'practice') &&
    counts === NO_COUNTS &&
    !hits.some((hit) => hit.cue === 'returnDone')
  );
}
