import type { EventCue } from '../languages/event-language.ts';
import { hasCounts, sameTotals } from './counts-agree.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/**
 * The mentions of an article whose headline looks back: "the crew that Russia exchanged in spring". What the text tells
 * again without the word, without a day and without another number, is that same exchange and no news.
 */
export function asLookedBackOn(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const titled = mentions.filter((mention) => mention.headline);
  const [past] = titled;
  if (!scene.sentences.some(looksBack) || titled.length > 1 || (past !== undefined && !isPast(past))) return mentions;
  return mentions.map((mention) => (repeats(past, mention) ? { ...mention, novelty: 'background' } : mention));
}

/** A headline of a deed in the past. */
function looksBack({ headline, hits }: TaggedSentence): boolean {
  return headline && hits.some((hit) => hit.cue === 'pastTime') && hits.some((hit) => DEEDS.has(hit.cue));
}

const DEEDS: ReadonlySet<EventCue> = new Set(['swapDone', 'returnDone']);

function isPast({ status, novelty }: Mention): boolean {
  return status === 'completed' && novelty === 'background';
}

function repeats(past: Mention | undefined, mention: Mention): boolean {
  if (mention.status !== 'completed' || mention.date !== null || mention.another) return false;
  if (past !== undefined && mention.type !== past.type) return false;
  return !hasCounts(mention.counts) || (past !== undefined && sameTotals(past.counts, mention.counts));
}
