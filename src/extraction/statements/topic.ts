import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokenise.ts';

/** How much the words of a stretch of tokens are about exchanges and returns: 0 nothing, 1 captives, 2 an exchange or return. */
export type Topic = 0 | 1 | 2;

const SWAP: ReadonlySet<string> = new Set(['captiveSwap']);
const PLAIN_SWAP: ReadonlySet<string> = new Set(['swap', 'swapDone', 'swapWill']);
const RETURN: ReadonlySet<string> = new Set(['returnDone', 'returnWill', 'returnNoun', 'giveDone', 'giveWill']);
const RECEIVE: ReadonlySet<string> = new Set(['receiveDone', 'receiveWill']);
/** People who are received stand so many tokens behind the verb at most: a call or a letter is no return. */
const RECEIVED_REACH = 8;
/** Who returns stands so many tokens from the return at most. */
const TOGETHER = 30;
const PEOPLE: ReadonlySet<string> = new Set([
  'captive',
  'captivity',
  'military',
  'civilian',
  'child',
  'body',
  'person',
  'ukrainePeople',
  'russiaPeople',
  'ours',
  'theirs',
]);
const CAPTIVES: ReadonlySet<string> = new Set(['captive', 'captivity', 'body']);

// One bit for each group, so that any stretch is asked in its own length.
const BITS = { swap: 1, plainSwap: 2, returns: 4, people: 8, captives: 16, other: 32 } as const;

/** Answers for stretches of a document what they are about. */
export function topicReader(
  events: readonly Hit<EventCue>[],
  tokens: readonly Token[],
): (first: number, last: number) => Topic {
  const bits = new Uint8Array(tokens.length);
  for (let at = 0; at + 2 < tokens.length; at += 1) if (isRatio(tokens, at)) bits[at]! |= BITS.plainSwap;
  const people = new Set(events.filter(({ cue }) => PEOPLE.has(cue) && cue !== 'captivity').map(({ first }) => first));
  const receivesPeople = (from: number): boolean => {
    for (let at = from; at < Math.min(tokens.length, from + RECEIVED_REACH); at += 1) if (people.has(at)) return true;
    return false;
  };
  for (const { cue, first, last } of events) {
    // "US" is no "us".
    if (cue === 'ours' && /^\p{Lu}{2,}$/u.test(tokens[first]!.text)) continue;
    let bit = 0;
    if (RECEIVE.has(cue) && receivesPeople(last)) bit |= BITS.returns;
    if (SWAP.has(cue)) bit |= BITS.swap;
    if (PLAIN_SWAP.has(cue)) bit |= BITS.plainSwap;
    if (RETURN.has(cue)) bit |= BITS.returns;
    if (PEOPLE.has(cue)) bit |= BITS.people;
    if (CAPTIVES.has(cue)) bit |= BITS.captives;
    if (cue === 'otherSwap') for (let at = first; at < last; at += 1) bits[at]! |= BITS.other;
    else if (bit !== 0) bits[first]! |= bit;
  }
  return (first, last) => {
    let all = 0;
    let returned = -Infinity;
    let people = -Infinity;
    let handedOver = false;
    for (let at = first; at < last; at += 1) {
      const own = bits[at]!;
      const bit = (own & BITS.other) === 0 ? own : own & ~(BITS.plainSwap | BITS.returns | BITS.swap);
      if (bit === 0) continue;
      all |= bit;
      if ((bit & BITS.returns) !== 0) returned = at;
      if ((bit & BITS.people) !== 0) people = at;
      handedOver ||= Math.abs(returned - people) <= TOGETHER;
    }
    if ((all & (BITS.swap | BITS.plainSwap)) !== 0 || handedOver) return 2;
    return (all & BITS.captives) === 0 ? 0 : 1;
  };
}

/** "1,000-for-1,000", «205 на 205»: such a formula is an exchange in a text on captives. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.kind !== 'number') return false;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  if (!RATIO.has(tokens[at + 1 + hyphen]?.norm ?? '')) return false;
  const other = tokens[at + 2 + 2 * hyphen];
  return other?.kind === 'number' && !/^(?:19|20)\d\d$/u.test(other.text);
}

const RATIO: ReadonlySet<string> = new Set(['на', 'за', 'for']);
