import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';

const REACH = 8;

/** The numbers of which "each", "on each side" or «по» is said: for each such word the one that it belongs to. */
export function eachNumbers(
  scene: Scene,
  hits: readonly Hit<EventCue>[],
  spans: readonly NumberSpan[],
): ReadonlySet<NumberSpan> {
  const found = new Set<NumberSpan>();
  for (const hit of hits) {
    const own =
      hit.cue === 'eachBefore'
        ? spans.find((span) => span.first === hit.last)
        : hit.cue === 'each' && !isOfBoth(hits, hit)
          ? ownNumber(scene, hit, spans)
          : undefined;
    if (own !== undefined) found.add(own);
  }
  return found;
}

/** "To each other": says with whom, not how many. */
function isOfBoth(hits: readonly Hit<EventCue>[], each: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'bothParties' && hit.first === each.first && hit.last > each.last);
}

/** "75 people each" goes with the number before, ", each side freeing 75" with the one behind. */
function ownNumber(scene: Scene, hit: Hit<EventCue>, spans: readonly NumberSpan[]): NumberSpan | undefined {
  const before = spans.filter((span) => span.last <= hit.first && hit.first - span.last < REACH).at(-1);
  const behind = spans.find((span) => span.first >= hit.last && span.first - hit.last < REACH);
  if (before === undefined || behind === undefined) return before ?? behind;
  const apart = scene.doc.tokens.slice(before.last, hit.first).some((token) => token.text === ',');
  return apart ? behind : before;
}
