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
  if (past !== undefined && isLabel(scene, past) && isAllPast(mentions, past))
    return mentions.map((mention) => (mention.headline ? { ...mention, novelty: 'background' } : mention));
  if (!scene.sentences.some(looksBack) || titled.length > 1 || (past !== undefined && !isPast(past))) return mentions;
  return mentions.map((mention) => (repeats(past, mention) ? { ...mention, novelty: 'background' } : mention));
}

/** "Captured, tortured, exchanged: a medic's two years": the headline names no side, no number, no captives. */
function isLabel(scene: Scene, { status, counts, date, sentence }: Mention): boolean {
  const tagged = scene.sentences[sentence]!;
  return (
    status === 'completed' &&
    date === null &&
    !hasCounts(counts) &&
    !tagged.hits.some((hit) => NEWSWORTHY.has(hit.cue)) &&
    !tagged.numbers.some((span) => span.countable && span.value > 2)
  );
}

const NEWSWORTHY: ReadonlySet<EventCue> = new Set([
  ...(['ukraine', 'russia', 'ukrainePeople', 'russiaPeople', 'captive', 'captivity', 'captiveSwap', 'swap'] as const),
]);

/** The text tells of such deeds, and all of them are past. */
function isAllPast(mentions: readonly Mention[], headline: Mention): boolean {
  const others = mentions.filter(({ headline: titled, type }) => !titled && type === headline.type);
  return others.length > 0 && others.every((mention) => isPast(mention) && mention.date !== null);
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
