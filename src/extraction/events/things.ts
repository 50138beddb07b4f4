import type { EventCue, EventLanguage } from '../languages/event-language.ts';
import type { Document } from '../text/document.ts';
import type { Hit } from '../text/phrases.ts';
import type { NumberSpan } from './read-numbers.ts';

/** Deeds whose object, or the noun behind whose number, says what is exchanged, given or comes back. */
const DEEDS: ReadonlySet<EventCue> = new Set([
  'swapDone',
  'swapWill',
  'returnDone',
  'receiveDone',
  'receiveWill',
  'giveDone',
  'giveWill',
]);
const SWAPS: ReadonlySet<EventCue> = new Set(['swap', 'swapDone', 'swapWill']);

/** Words that stand for people, or with which people are counted. */
const OF_PEOPLE: ReadonlySet<EventCue> = new Set([
  ...(['captive', 'military', 'civilian', 'child', 'body', 'person', 'ukrainePeople', 'russiaPeople'] as const),
  ...(['wounded', 'women', 'foreigners', 'azov', 'captivity', 'captiveSwap', 'each', 'bothParties', 'held'] as const),
  ...(['sameNumber', 'subset', 'onTop'] as const),
]);

/** How many words behind a deed, or its number, are looked at for its object. */
const OBJECT_REACH = 6;

/**
 * The hits of a sentence, the deeds whose object is no person taken for exchanges of another kind: "exchanged 40 recordings", «обмінялися орденами». The
 * object decides, whatever countries and captives stand near: what is not seen to be a thing stays.
 */
export function withoutThings(
  doc: Document,
  language: EventLanguage,
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
  last: number,
): readonly Hit<EventCue>[] {
  const things = hits.filter((hit) => isOfThing(doc, language, hits, numbers, hit, last));
  return things.length === 0 ? hits : hits.map((hit) => (things.includes(hit) ? { ...hit, cue: 'otherSwap' } : hit));
}

function isOfThing(
  doc: Document,
  language: EventLanguage,
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
  deed: Hit<EventCue>,
  last: number,
): boolean {
  const number = DEEDS.has(deed.cue) ? numberBehind(hits, numbers, deed) : undefined;
  if (number !== undefined) return isThing(objectAt(doc, language, number.last, last), language, hits, 'counted');
  if (!SWAPS.has(deed.cue)) return false;
  const of = language.objects.genitive;
  if (of !== null && deed.cue === 'swap')
    return (
      doc.tokens[deed.last]?.norm === of &&
      !isLargestHeld(hits, deed) &&
      isThing(objectAt(doc, language, deed.last + 1, last), language, hits, 'named')
    );
  if (of !== null && language.objects.passive.includes(doc.tokens[deed.first - 1]?.norm ?? '')) return false;
  return isThing(objectAt(doc, language, deed.last, last), language, hits, 'bare');
}

/** "Carried out the largest swap of the war": what it is the largest of is no object of it. */
function isLargestHeld(hits: readonly Hit<EventCue>[], swap: Hit<EventCue>): boolean {
  const measure = hits.find(({ cue, last }) => cue === 'superlative' && last === swap.first);
  return (
    measure !== undefined &&
    hits.some(({ cue, first }) => cue === 'warStart' && first === swap.last + 1) &&
    hits.some(({ cue, first, last }) => cue === 'done' && (last <= measure.first || first >= swap.last))
  );
}

/** "Exchanged 40 …", "exchanged more than 40 …". */
function numberBehind(
  hits: readonly Hit<EventCue>[],
  numbers: readonly NumberSpan[],
  deed: Hit<EventCue>,
): NumberSpan | undefined {
  const round = hits.find((hit) => ROUND.has(hit.cue) && hit.first === deed.last);
  const from = round?.last ?? deed.last;
  return numbers.find((span) => span.countable && span.value > 1 && span.first >= from && span.first - from <= 1);
}

const ROUND: ReadonlySet<EventCue> = new Set(['about', 'atLeast', 'almost', 'moreThan']);

/** A noun is longer than an article. */
const SHORTEST = 2;
const QUOTES = /^["'«»“”„‘’]$/;

interface Phrase {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** The words that may be an object, up to a mark, a name or a word that ends it. */
function objectAt(doc: Document, { objects }: EventLanguage, from: number, end: number): Phrase {
  const words: string[] = [];
  let at = from;
  if (objects.genitive !== null && doc.tokens[at]?.norm === objects.genitive) at += 1;
  const first = at;
  for (; at < Math.min(end, first + OBJECT_REACH); at += 1) {
    const token = doc.tokens[at]!;
    if (QUOTES.test(token.text)) continue;
    if (objects.enders.includes(token.norm) || token.kind !== 'word') break;
    words.push(token.text);
  }
  return { words, first, last: at };
}

function isThing(
  { words, first, last }: Phrase,
  { objects, calendar }: EventLanguage,
  hits: readonly Hit<EventCue>[],
  how: 'counted' | 'named' | 'bare',
): boolean {
  const head = words[0];
  if (head === undefined || head !== head.toLowerCase()) return false;
  if (calendar.months.some((forms) => forms.includes(head))) return false;
  if (hits.some((hit) => OF_PEOPLE.has(hit.cue) && hit.first < last && hit.last > first)) return false;
  const endsAs = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));
  if (how === 'bare') {
    const noun = objects.genitive === null ? words.find((word) => !endsAs(word, objects.adjectives)) : words.at(-1);
    return noun !== undefined && endsAs(noun, objects.endings) && !objects.neutral.includes(noun);
  }
  return (
    words.at(-1)!.length > SHORTEST &&
    !words.some((word) => endsAs(word, objects.people) || objects.neutral.includes(word))
  );
}
