import type { StatementLanguage } from '../languages/statement-language.ts';
import type { Document } from '../text/document.ts';
import type { Marks } from './marks.ts';
import type { Unit } from './units.ts';

// What a token is part of, as bits, so that noun phrases can be walked in both directions at no cost.
export const OFFICE = 1;
export const OFFICE_WORD = 2;
export const NATION = 4;
export const BODY = 8;
export const VERB = 16;
export const OUTLET = 32;
export const PRIVATE = 64;
export const QUOTED = 128;
export const NO_NAME = 256;
export const LINK = 512;
export const BETWEEN = 1024;
export const AT = 2048;
/** First token of a sentence: no phrase runs over it. */
export const START = 4096;

/** The bits of every token of a document. */
export type TokenMarks = Uint16Array;

const OF_SPEAKER: Readonly<Partial<Record<string, number>>> = {
  office: OFFICE,
  headOfState: OFFICE,
  officeWord: OFFICE_WORD,
  private: PRIVATE,
};
const OF_FRAME: Readonly<Partial<Record<string, number>>> = { between: BETWEEN, newPoint: BETWEEN, at: AT };

/** Marks each token with what the word lists say of it. `quotes` are token ranges that are somebody's words. */
export function markTokens(doc: Document, marks: Marks, words: StatementLanguage, units: readonly Unit[]): TokenMarks {
  const bits = new Uint16Array(doc.tokens.length);
  const set = (hits: readonly { readonly first: number; readonly last: number }[], bit: number): void => {
    for (const { first, last } of hits) for (let at = first; at < last; at += 1) bits[at]! |= bit;
  };
  for (const hit of marks.speakers) set([hit], OF_SPEAKER[hit.cue] ?? 0);
  for (const hit of marks.frames) set([hit], OF_FRAME[hit.cue] ?? 0);
  set(marks.nations, NATION);
  set(marks.bodies, BODY);
  set(marks.verbs, VERB);
  set(
    marks.outlets.filter(({ first }) => isCapital(doc.tokens[first]?.text ?? '')),
    OUTLET,
  );
  for (const unit of units) {
    bits[unit.first]! |= START;
    set(
      unit.quotes.filter((quote) => isSpoken(quote) && !isName(doc, quote)),
      QUOTED,
    );
  }
  const noNames = new Set(words.noNames);
  const links = new Set(words.officeLinks);
  doc.tokens.forEach((token, at) => {
    if (noNames.has(token.norm)) bits[at]! |= NO_NAME;
    if (links.has(token.norm)) bits[at]! |= LINK;
  });
  return bits;
}

/** A name in quotes («Азов») is not speech. */
export function isSpoken(quote: { readonly first: number; readonly last: number }): boolean {
  return quote.last - quote.first >= 3;
}

/** «Россия-24»: two words and a hyphen. */
function isName({ tokens }: Document, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return tokens.slice(first, last).filter(({ kind }) => kind !== 'punct').length < 3;
}

/** Starts with a capital letter. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
