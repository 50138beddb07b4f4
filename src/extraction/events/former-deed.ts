import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';

const DEEDS: ReadonlySet<EventCue> = new Set(['returnDone', 'swapDone']);
/** How many words may stand between "who" and the deed, and between the deed and its time. */
const REACH = 6;

/**
 * "The gunner, who was freed from captivity in 2023, won on Friday": every deed stands in a relative clause that gives it a
 * time of its own, and the day behind that clause is of something else.
 */
export function isOfFormerDeed(scene: Scene, hits: readonly Hit<EventCue>[], day: Clause | null): boolean {
  const deeds = hits.filter(({ cue }) => DEEDS.has(cue));
  return day !== null && deeds.length > 0 && deeds.every((deed) => hasOwnTime(scene, hits, deed, day));
}

function hasOwnTime(scene: Scene, hits: readonly Hit<EventCue>[], deed: Hit<EventCue>, day: Clause): boolean {
  if (!hits.some(({ cue, last }) => cue === 'relative' && last <= deed.first && deed.first - last <= REACH))
    return false;
  return hits.some(
    ({ cue, first, last }) =>
      cue === 'pastTime' &&
      first >= deed.last &&
      first - deed.last <= REACH &&
      last <= day.first &&
      scene.doc.tokens[last]?.text === ',',
  );
}
