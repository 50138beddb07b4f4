import type { ItemWords } from './item-words.ts';

/**
 * How alike two texts are, told from two short strings: enough to tell a text that was edited from another one under the
 * same guid. A sketch is the hash of the headline and the smallest hashes of the text's word pairs (bottom-k sketch,
 * Broder 1997): exact for a short text, within about a tenth for a long one.
 */
const HASHES = 48;

/** Hashes are 32 bits, in hexadecimal. */
const WIDTH = 8;

/** Words of a text that are looked at; more make no difference to what it is about. */
const MOST_WORDS = 1_000;

/** A headline at least so long is a name of the text; a shorter one may stand over many. */
const HEADLINE_WORDS = 3;

const NO_HEADLINE = '0'.repeat(WIDTH);

/** The sketch of an item's words: hexadecimal digits, at most 392. */
export function sketch({ headline, all }: ItemWords): string {
  const words = all.split(' ', MOST_WORDS);
  const pairs = new Set(words.map((word, place) => hash(`${word} ${words[place + 1] ?? ''}`)));
  const smallest = [...pairs].sort((a, b) => a - b).slice(0, HASHES);
  const named = headline.split(' ').length >= HEADLINE_WORDS;
  return (named ? hex(hash(headline)) : NO_HEADLINE) + smallest.map(hex).join('');
}

/** From 0 (nothing in common) to 1 (the same): the share of word pairs in common, or 1 under the same headline. */
export function similarity(a: string, b: string): number {
  if (a.slice(0, WIDTH) !== NO_HEADLINE && a.slice(0, WIDTH) === b.slice(0, WIDTH)) return 1;
  const [ofA, ofB] = [hashes(a), hashes(b)];
  const union = [...new Set([...ofA, ...ofB])].sort().slice(0, HASHES);
  if (union.length === 0) return 0;
  return union.filter((one) => ofA.has(one) && ofB.has(one)).length / union.length;
}

function hashes(text: string): ReadonlySet<string> {
  return new Set(text.slice(WIDTH).match(/.{8}/g));
}

function hex(value: number): string {
  return value.toString(16).padStart(WIDTH, '0');
}

/** FNV-1a, 32 bits, over UTF-16 units, with the last mixing of MurmurHash3, which spreads short words evenly. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
