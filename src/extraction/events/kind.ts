import type { Category, EventType } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';

const SWAPS: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'swapDone', 'swapWill']);

/**
 * What kinds of events a clause tells of: mostly one; the fallen and the living in one clause are two.
 * `swapNear`: the sentence speaks of a swap.
 */
export function typesOf(hits: readonly Hit<EventCue>[], swapNear: boolean): readonly EventType[] {
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (has('fromThirdCountry') && has('returnDone') && !swapNear) return ['other'];
  const bodies = hits.filter((hit) => hit.cue === 'body');
  if (bodies.length > 0)
    return isOfLivingToo(hits, bodies) ? ['exchange', 'bodies_repatriation'] : ['bodies_repatriation'];
  if (has('child') && !hits.some((hit) => SWAPS.has(hit.cue))) return ['return_of_children_or_civilians'];
  const living = has('captive') || has('captivity') || has('military');
  if (!swapNear && !living && (has('civilian') || has('russiaPeople'))) return ['return_of_children_or_civilians'];
  return ['exchange'];
}

/** An exchange of captives whose own words hold no bodies. */
function isOfLivingToo(hits: readonly Hit<EventCue>[], bodies: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'captiveSwap' &&
      !bodies.some((body) => body.first >= hit.first && body.first <= hit.last) &&
      hits.some((each) => each.cue === 'captive' && each.first >= hit.first && each.last <= hit.last),
  );
}

const CATEGORIES: readonly (readonly [EventCue, Category])[] = [
  ['military', 'soldiers'],
  ['civilian', 'civilians'],
  ['azov', 'azov'],
  ['mariupolDefenders', 'mariupol_defenders'],
  ['borderGuards', 'border_guards'],
  ['nationalGuard', 'national_guard'],
  ['women', 'women'],
  ['child', 'children'],
  ['wounded', 'wounded'],
  ['foreigners', 'foreigners'],
  ['body', 'bodies'],
];

/** Who is among the people, by the words of the mention. */
export function categoriesOf(hits: readonly Hit<EventCue>[]): Category[] {
  return CATEGORIES.filter(([cue]) => hits.some((hit) => hit.cue === cue)).map(([, category]) => category);
}
