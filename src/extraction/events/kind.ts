import type { Category, EventType } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';

const SWAPS: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'swapDone', 'swapWill']);

/** A draft law, captivity, a swap, a number of soldiers. */
export interface Nearby {
  readonly bill: boolean;
  readonly captivity: boolean;
  readonly swap: boolean;
  readonly soldiers: boolean;
  /** A number of bodies and a number of the living: "84 soldiers and 1,000 bodies". */
  readonly bodiesAndLiving: boolean;
  /** Bodies, and nobody alive. */
  readonly bodiesOnly: boolean;
}

/**
 * What kinds of events a clause tells of: mostly one; the fallen and the living in one clause are two.
 * `near`: what its whole sentence speaks of besides.
 */
export function typesOf(hits: readonly Hit<EventCue>[], near: Nearby): readonly EventType[] {
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (near.bill) return ['other'];
  const swapNear = near.swap;
  if (has('fromThirdCountry') && has('returnDone') && !swapNear) return ['other'];
  // "1,000 bodies for 26: such an exchange took place today".
  if (
    near.bodiesOnly &&
    (has('swap') || has('otherWay')) &&
    !has('captiveSwap') &&
    !hits.some((hit) => LIVING.has(hit.cue))
  )
    return ['bodies_repatriation'];
  const bodies = hits.filter((hit) => hit.cue === 'body');
  if (bodies.length > 0)
    return isOfLivingToo(hits, bodies) || near.bodiesAndLiving
      ? ['exchange', 'bodies_repatriation']
      : ['bodies_repatriation'];
  if (has('child') && !hits.some((hit) => SWAPS.has(hit.cue))) return ['return_of_children_or_civilians'];
  const civilians = hits.some((hit) => hit.cue === 'civilian' && !isPart(hits, hit));
  // "Besides, eight residents of the Kursk region, who had been held, came home": told beside the swap, not of it.
  if (civilians && !swapNear && !near.soldiers && has('onTop') && !has('military'))
    return ['return_of_children_or_civilians'];
  const living = near.soldiers || hits.some((hit) => LIVING.has(hit.cue));
  if (!swapNear && !living && (civilians || (has('russiaPeople') && !near.captivity)))
    return ['return_of_children_or_civilians'];
  return ['exchange'];
}

const LIVING: ReadonlySet<EventCue> = new Set(['captive', 'military', 'ukrainePeople']);
const PART_REACH = 4;

/** "Among them one civilian". */
function isPart(hits: readonly Hit<EventCue>[], who: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'subset' && hit.last <= who.first && who.first - hit.last <= PART_REACH);
}

/** An exchange of captives whose own words hold no bodies. */
function isOfLivingToo(hits: readonly Hit<EventCue>[], bodies: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'captiveSwap' &&
      // "By the agreement on an exchange of captives the bodies were handed over".
      !hits.some((head) => head.cue === 'matterHead' && hit.first >= head.last && hit.first - head.last <= 1) &&
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
