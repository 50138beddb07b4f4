import type { Count } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { CountsTold } from './counts-told.ts';
import { qualifierOf } from './qualifier.ts';
import { isPair } from './number-pairs.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** From here on a formula is the name of a large exchange, of which a stage is only a part. */
const LARGE = 1000;

/** Reads "1,000 for 1,000", «157 на 157», «175 наших за 175 їхніх»; null where there is none. */
export function readRatio(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  first: number,
  last: number,
): CountsTold | null {
  const numbers = tagged.numbers.filter((span) => span.first >= first && span.last <= last);
  const ofStage = hits.some((hit) => hit.cue === 'stage' || hit.cue === 'lastStage');
  for (let k = 0; k + 1 < numbers.length; k += 1) {
    const [a, b] = [numbers[k]!, numbers[k + 1]!];
    if (!isPair(scene.doc.tokens, hits, a, b) || a.value < 2 || b.value > 10_000 || a.value > 10_000) continue;
    const isWhole = a.value >= LARGE;
    const shared = (ofStage || isWhole) && hasOwnShares(hits, numbers, a);
    if (!isOfBodies(hits, a) && (shared || (ofStage && isWhole))) continue;
    return countsOf(scene, hits, a, b);
  }
  return null;
}

/** "300 each, the second stage of the 500-for-500 deal": the stage has numbers of its own. */
function hasOwnShares(hits: readonly Hit<EventCue>[], numbers: readonly NumberSpan[], a: NumberSpan): boolean {
  const each = hits.filter((hit) => hit.cue === 'eachBefore' || hit.cue === 'each');
  return numbers.some(
    (span) =>
      span.last <= a.first &&
      span.countable &&
      each.some((hit) => span.first - hit.last <= SHARE_REACH && hit.first - span.last <= SHARE_REACH),
  );
}

const SHARE_REACH = 3;

function countsOf(scene: Scene, hits: readonly Hit<EventCue>[], a: NumberSpan, b: NumberSpan): CountsTold {
  const qualifier = qualifierOf(hits, a);
  const count = (total: number): Count => ({ total, military: null, civilians: null, qualifier });
  const ukraineFirst = a.value === b.value || isOfBodies(hits, a) || isUkraineFirst(scene, hits, a);
  const tokens = scene.doc.tokens;
  return {
    ukraine: count(ukraineFirst ? a.value : b.value),
    russia: count(ukraineFirst ? b.value : a.value),
    unattributed: null,
    ratio: scene.doc.source.slice(tokens[a.first]!.start, tokens[b.last - 1]!.end),
    onTop: false,
    first: a.first,
    last: b.last,
  };
}

/** Of the fallen both sides name first those who come to Ukraine: «1200 тел на 30». */
function isOfBodies(hits: readonly Hit<EventCue>[], a: NumberSpan): boolean {
  const bodies = hits.filter((hit) => hit.cue === 'body');
  return (
    bodies.some((hit) => hit.first === a.last) || (bodies.length > 0 && !hits.some((hit) => hit.cue === 'captive'))
  );
}

/** Who is named first counts first; else the speaker's side does. */
function isUkraineFirst(scene: Scene, hits: readonly Hit<EventCue>[], a: NumberSpan): boolean {
  const beside = hits.find(
    (hit) => hit.first >= a.last && hit.first < a.last + 3 && /^(?:ukraine|russia)(?:People)?$|^ours$/.test(hit.cue),
  );
  if (beside?.cue.startsWith('russia') === true) return false;
  if (beside?.cue.startsWith('ukraine') === true) return true;
  return scene.home !== 'russia';
}
