import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { sameCounts } from './counts-agree.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** How many sentences behind a report its denial may stand. */
const REACH = 2;

/** What a denial takes back. That something was refused or called off, it mostly confirms. */
const RETRACTED: ReadonlySet<EventStatus> = new Set(['completed', 'under_way', 'announced', 'planned']);

const SWAPS: readonly EventCue[] = ['swap', 'captiveSwap', 'returnNoun'];

/**
 * The mentions without what a later sentence calls untrue: "Media reported a swap of 100. The ministry denied it." A
 * denial that names no exchange takes back only what was told as hearsay: it may be of something else.
 */
export function withoutRetracted(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const retracted = mentions.filter((mention) => isRetracted(scene, mention));
  if (retracted.length === 0) return mentions;
  return mentions.filter(
    (mention) => !retracted.includes(mention) && !retracted.some((other) => isSameReport(mention, other)),
  );
}

/** Whether a sentence denies what the one before it reports, and so tells nothing of its own. */
export function isRetractionOf(scene: Scene, index: number, before: Mention | undefined): boolean {
  if (!isRetraction(scene, index)) return false;
  const report = scene.sentences[index - 1];
  return (before !== undefined && index - before.sentence <= 1) || (report !== undefined && has(report, 'hearsay'));
}

function isRetraction(scene: Scene, index: number): boolean {
  const tagged = scene.sentences[index];
  return (
    tagged !== undefined &&
    !has(tagged, 'background') &&
    tagged.hits.some((hit) => hit.cue === 'retraction' && !isSince(tagged, hit))
  );
}

/** "There had been no such exchange since June": until this one. */
function isSince({ hits }: TaggedSentence, retraction: Hit<EventCue>): boolean {
  return hits.some((hit) => (hit.cue === 'since' || hit.cue === 'runningTotal') && hit.first === retraction.last);
}

function isRetracted(scene: Scene, mention: Mention): boolean {
  if (!RETRACTED.has(mention.status) || mention.novelty !== 'new') return false;
  const told = scene.sentences[mention.sentence]!;
  // "No swap at the border": the headline denies what the text then reports of others.
  if (has(told, 'hearsay') && !told.headline && scene.title.cues.has('retraction')) return true;
  if (has(told, 'hearsay') && has(told, 'unconfirmed')) return true;
  for (let at = mention.sentence + 1; at <= mention.sentence + REACH; at += 1) {
    const denial = scene.sentences[at];
    if (denial === undefined) break;
    if (has(told, 'hearsay') && (has(denial, 'unconfirmed') || has(denial, 'denial'))) return true;
    if (!isRetraction(scene, at)) continue;
    if (has(told, 'hearsay') || isCurt(denial) || SWAPS.some((cue) => has(denial, cue))) return true;
  }
  return false;
}

/** "It was not.": nothing else can be meant. */
function isCurt({ sentence }: TaggedSentence): boolean {
  return sentence.last - sentence.first <= CURT;
}

const CURT = 5;

/** The headline, or another sentence, that told the same. */
function isSameReport(mention: Mention, other: Mention): boolean {
  return (
    mention.type === other.type &&
    mention.novelty === 'new' &&
    RETRACTED.has(mention.status) &&
    mention.sentence < other.sentence &&
    (mention.headline || sameCounts(mention.counts, other.counts))
  );
}
