import type { ItemWords } from './item-words.ts';

/** So many of a text's hashes are kept: a likeness of short texts is exact, one of long texts within about a tenth. */
const HASHES = 48;

/** Hashes are 32 bits, in hexadecimal. */
const WIDTH = 8;

/** The start of a text tells what it is about; so many characters of it are looked at. */
const MOST_LETTERS = 8_000;

/** A headline at least so long is a name of the text; a shorter one may stand over many. */
const HEADLINE_WORDS = 3;

const NO_HEADLINE = '0'.repeat(WIDTH);

/**
 * A short string by which texts are compared without being kept: enough to tell a text that was edited from another one
 * under the same guid. It is the hash of the headline, that of the figures, and the smallest hashes of the word pairs
 * (bottom-k sketch, Broder 1997), in hexadecimal digits, at most 400.
 */
export function sketch({ headline, all }: ItemWords): string {
  const smallest = Uint32Array.from(pairHashes(all.slice(0, MOST_LETTERS)))
    .sort()
    .slice(0, HASHES);
  const named = headline.split(' ').length >= HEADLINE_WORDS;
  const figures = [...new Set(all.slice(0, MOST_LETTERS).match(/\p{N}+/gu))].sort().join(' ');
  return (named ? hex(hash(headline)) : NO_HEADLINE) + hex(hash(figures)) + Array.from(smallest, hex).join('');
}

/** From 0 (nothing in common) to 1 (the same): the share of word pairs in common, or 1 under the same headline. */
export function similarity(a: string, b: string): number {
  if (a.slice(0, WIDTH) !== NO_HEADLINE && a.slice(0, WIDTH) === b.slice(0, WIDTH)) return 1;
  return sharedWords(a, b);
}

/** The same without regard to the headline. */
export function sharedWords(a: string, b: string): number {
  const [ofA, ofB] = [hashes(a), hashes(b)];
  const union = [...new Set([...ofA, ...ofB])].sort().slice(0, HASHES);
  if (union.length === 0) return 0;
  return union.filter((one) => ofA.has(one) && ofB.has(one)).length / union.length;
}

/** True where the same figures stand in both, in any order: what changed is words alone. */
export function sameFigures(a: string, b: string): boolean {
  return a.slice(WIDTH, 2 * WIDTH) === b.slice(WIDTH, 2 * WIDTH);
}

function hashes(text: string): ReadonlySet<string> {
  return new Set(text.slice(2 * WIDTH).match(/.{8}/g));
}

function hex(value: number): string {
  return value.toString(16).padStart(WIDTH, '0');
}

/** A hash for each word and the one behind it, each once. The last word has none behind it, so that one word has a hash. */
function pairHashes(words: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  let before = 0;
  let start = 0;
  while (start <= words.length) {
    const space = words.indexOf(' ', start);
    const end = space === -1 ? words.length : space;
    const word = hash(words, start, end);
    if (start > 0) pairs.add(mix(Math.imul(before, 31) ^ word));
    before = word;
    start = end + 1;
  }
  return pairs.add(mix(Math.imul(before, 31)));
}

/** FNV-1a, 32 bits, over the UTF-16 units from `start` to before `end`. */
function hash(text: string, start = 0, end = text.length): number {
  let value = 0x811c9dc5;
  for (let place = start; place < end; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return mix(value);
}

/** The last step of MurmurHash3: without it the hashes of short words lie close together, and "the smallest" means little. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
