import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { NumberSpan } from './read-numbers.ts';

export type Party = 'ukraine' | 'russia';

export function opposite(side: Party): Party {
  return side === 'ukraine' ? 'russia' : 'ukraine';
}

/** True of a side's name, in whatever part. */
export function isSide(hit: Hit<EventCue>): boolean {
  return hit.cue === 'ukraine' || hit.cue === 'russia';
}

const TAKEN_REACH = 1;

/** "Deported to Russia": where people were taken, not where they come home. */
function isWhereTaken(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'held' && hit.last <= side.first && side.first - hit.last <= TAKEN_REACH);
}

/** Named as where people are handed, not as who acts or where. */
export function isGoal(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  const covers = (hit: Hit<EventCue>): boolean => hit.first <= side.first && hit.last >= side.last;
  const goal = side.cue === 'ukraine' ? 'toUkraine' : 'toRussia';
  return (
    hits.some((hit) => hit.cue === goal && covers(hit) && !isWhereTaken(hits, side)) &&
    !hits.some((hit) => hit.cue === 'atPlace' && covers(hit))
  );
}

/** "with Russia", «из России», «з Україною»: named as the one across the table. */
export function isOtherParty(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'across' && hit.last === side.first);
}

/** Named as the place of something. */
export function isPlace(hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'atPlace' && hit.first <= side.first && hit.last >= side.last);
}

/** "Bodies of 1,000 Ukrainian soldiers": says whose people a number counts. */
function isOfCounted(numbers: readonly NumberSpan[], hit: Hit<EventCue>): boolean {
  return numbers.some((span) => span.countable && hit.first >= span.last && hit.first - span.last <= 1);
}

/** "Ukraine's ombudsman said that Russia had returned 12": who says it, where another side stands between that and the deed. */
function isSpeaker(
  hits: readonly Hit<EventCue>[],
  side: Hit<EventCue>,
  later: readonly Hit<EventCue>[],
  verb: Hit<EventCue>,
): boolean {
  const said = hits.filter((hit) => hit.cue === 'saying' && hit.first >= side.last && hit.last <= verb.first).at(-1);
  return said !== undefined && later.some((other) => other.first >= said.last);
}

/** "…, with Russia receiving 38": an English "with" before the one who does it. */
function isActorWith(hits: readonly Hit<EventCue>[], side: Hit<EventCue>, verb: Hit<EventCue>): boolean {
  return side.last === verb.first && hits.some((hit) => hit.cue === 'withActor' && hit.last === side.first);
}

/** Who does it: of a giver or receiver the nearest side named before the verb, of a swap all of them. */
export function subjectsBefore(
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
  verb: Hit<EventCue>,
): Party[] {
  const sides = hits
    .filter(
      (hit) =>
        hit.first < verb.first &&
        isSide(hit) &&
        (hit.last === verb.first || !(isOfCounted(numbers, hit) || isWhereTaken(hits, hit))) &&
        (!isOtherParty(hits, hit) || isActorWith(hits, hit, verb)) &&
        (hit.last === verb.first || !isGoal(hits, hit)),
    )
    .filter((hit, at, all) => !isSpeaker(hits, hit, all.slice(at + 1), verb))
    .map((hit) => hit.cue as Party);
  return /^(?:give|receive)/.test(verb.cue) ? sides.slice(-1) : [...new Set(sides)];
}
