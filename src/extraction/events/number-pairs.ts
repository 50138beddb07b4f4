import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const LONGEST_SIDE = 4;

/** Whether the words hold such a pair of numbers. */
export function hasRatio(tokens: readonly Token[], tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  return tagged.numbers.some((span, k) => {
    const next = tagged.numbers[k + 1];
    return next !== undefined && span.value >= 2 && next.value <= 10_000 && isPair(tokens, hits, span, next);
  });
}

/** From here on as many for as many is a formula of captives: teams and flats are swapped by twos and threes. */
const MANY = 10;

/** «Обмін 200 на 200», "a swap, 95 for 95": an exchange told by an even formula, in its sentence or the one behind it. */
export function isEvenSwap(tokens: readonly Token[], tagged: TaggedSentence, before?: TaggedSentence): boolean {
  if (!namesSwap(tagged) && (before === undefined || !namesSwap(before))) return false;
  return tagged.numbers.some((span, k) => {
    const next = tagged.numbers[k + 1];
    return span.value >= MANY && next?.value === span.value && isPair(tokens, tagged.hits, span, next);
  });
}

function namesSwap(tagged: TaggedSentence): boolean {
  return tagged.hits.some((hit) => hit.cue === 'swap' || hit.cue === 'swapDone');
}

/** Two numbers with the word of a formula between them: "75 for 75". */
export function isPair(
  tokens: readonly Token[],
  hits: readonly Hit<EventCue>[],
  a: NumberSpan,
  b: NumberSpan,
): boolean {
  if (b.first - a.last > LONGEST_SIDE || a.value > 10_000) return false;
  const link = hits.find(
    (hit) => hit.cue === 'ratioWord' && hit.first >= a.last && hit.last <= b.first && b.first - hit.last <= 1,
  );
  if (link === undefined) return false;
  // "Two delegations met for 70 minutes": what is measured is no side; the parts of "144-for-144" are no people by themselves.
  if (!b.countable && tokens[link.last]?.text !== '-') return false;
  // "190 to 190" is a formula, "10 to 15" a range.
  return tokens[link.first]!.norm !== 'to' || a.value === b.value;
}
