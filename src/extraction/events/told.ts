import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import { hasRatio } from './ratio.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const PEOPLE: ReadonlySet<EventCue> = new Set(['captive', 'military', 'civilian', 'child', 'body', 'person', 'ukrainePeople', 'russiaPeople']);
const NAMED: ReadonlySet<EventCue> = new Set(['ukraine', 'ukrainePeople', 'ourWar']);
const SWAP: ReadonlySet<EventCue> = new Set(['swap', 'swapDone', 'swapWill']);
const HOME: ReadonlySet<EventCue> = new Set(['returnDone', 'returnWill', 'returnNoun']);
const HAND: ReadonlySet<EventCue> = new Set(['receiveDone', 'receiveWill', 'giveDone', 'giveWill']);

/** Whether the words of a clause tell of an exchange or return of captives, bodies or children. */
export function isTold(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  if (hits.some((hit) => hit.cue === 'otherConflict') && !hits.some((hit) => NAMED.has(hit.cue))) return false;
  if (has(tagged, 'otherConflict') && !hits.some((hit) => hit.cue === 'ukraine' || hit.cue === 'ukrainePeople')) return false;
  if (hits.some((hit) => hit.cue === 'captiveSwap')) return true;
  if (scene.ofCaptives && hits.some((hit) => hit.cue === 'stage')) return true;
  if (scene.ofCaptives && hasRatio(tagged, hits)) return true;
  const people = hits.some((hit) => PEOPLE.has(hit.cue));
  const captives = hits.some((hit) => hit.cue === 'captive' || hit.cue === 'captivity' || hit.cue === 'body');
  if (hits.some((hit) => SWAP.has(hit.cue))) return captives || (people && tagged.numbers.length > 0) || scene.ofCaptives;
  if (hits.some((hit) => HOME.has(hit.cue))) return isReturn(scene, tagged, hits, people, captives);
  if (hits.some((hit) => HAND.has(hit.cue))) return captives || (scene.ofCaptives && people && numbered(tagged));
  return false;
}

/** A return counts where captivity, bodies or deported children are its matter, or the whole text is of captives. */
function isReturn(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[], people: boolean, captives: boolean): boolean {
  if (captives) return true;
  if (hits.some((hit) => hit.cue === 'child') && (has(tagged, 'russia') || has(tagged, 'ukraine'))) return true;
  return scene.ofCaptives && people && (numbered(tagged) || hits.some((hit) => hit.cue === 'ukrainePeople' || hit.cue === 'russiaPeople' || hit.cue === 'military'));
}

function numbered(tagged: TaggedSentence): boolean {
  return tagged.numbers.some((span) => span.countable && span.value > 1);
}
