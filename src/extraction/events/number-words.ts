import type { NumberWords } from '../languages/number-and-calendar-words.ts';
import type { Token } from '../text/tokenise.ts';

/** What one word adds to a number. */
interface NumberPart {
  readonly kind: 'value' | 'scale';
  readonly value: number;
}

/** The number words of a language, ready to be looked up in their normal form. */
export interface NumberLexicon {
  readonly partOf: (norm: string) => NumberPart | null;
  /** "Dozens", «сотні»: no number unless one, or a word such as «близько», stands before it. */
  readonly isOpen: (norm: string, before: string) => boolean;
}

export function numberLexicon(words: NumberWords): NumberLexicon {
  const exact = new Map<string, NumberPart>();
  const stems: [string, NumberPart][] = [];
  const add = (forms: readonly string[], part: NumberPart): void => {
    for (const form of forms) {
      if (form.endsWith('*')) stems.push([form.slice(0, -1), part]);
      else exact.set(form, part);
    }
  };
  for (const [value, forms] of words.values) add(forms, { kind: 'value', value });
  for (const [value, forms] of words.scales) add(forms, { kind: 'scale', value });
  add(words.oneAndHalf, { kind: 'value', value: 1.5 });
  const plurals = new Set(words.plurals);
  const genitives = new Set(words.genitives);
  const governing = new Set(words.beforeGenitive);
  return {
    partOf: (norm) => exact.get(norm) ?? stems.find(([stem]) => norm.startsWith(stem))?.[1] ?? null,
    isOpen: (norm, before) => plurals.has(norm) || (genitives.has(norm) && !governing.has(before)),
  };
}

/** Tokens of a spelt number: `last` is exclusive. */
export interface SpeltNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** The number that the words from a token on spell: hundreds, tens and units add up, scales multiply. */
export function speltNumber(
  tokens: readonly Token[],
  at: number,
  end: number,
  lexicon: NumberLexicon,
): SpeltNumber | null {
  let thousands = 0;
  let group = 0;
  let last = at;
  for (let k = at; k < end;) {
    const part = tokens[k]!.kind === 'word' ? lexicon.partOf(tokens[k]!.norm) : null;
    if (part === null) break;
    if (part.kind === 'value') {
      if (!hasRoom(group, part.value)) break;
      group += part.value;
    } else {
      if (group === 0 && lexicon.isOpen(tokens[k]!.norm, tokens[k - 1]?.norm ?? '')) break;
      if (part.value === 1000 && thousands === 0) [thousands, group] = [Math.max(group, 1) * 1000, 0];
      else if (part.value < 1000 && group < 100) group = Math.max(group, 1) * part.value;
      else break;
    }
    last = k + 1;
    k = last + (isJoint(tokens, last, end, lexicon, thousands + group) ? 1 : 0);
  }
  const value = thousands + group;
  return last > at && Number.isInteger(value) ? { first: at, last, value } : null;
}

/** Units go behind tens, tens behind hundreds; nothing goes behind a one and a half but a scale. */
function hasRoom(group: number, value: number): boolean {
  if (!Number.isInteger(group)) return false;
  if (value < 10) return group % 10 === 0 && group % 100 !== 10;
  return value < 100 ? group % 100 === 0 : group === 0;
}

/** The hyphen of "fifty-two" and the "and" of "two hundred and six". */
function isJoint(tokens: readonly Token[], at: number, end: number, lexicon: NumberLexicon, value: number): boolean {
  if (at + 1 >= end) return false;
  const next = lexicon.partOf(tokens[at + 1]!.norm);
  if (next === null) return false;
  if (tokens[at]!.text === '-') return tokens[at]!.start === tokens[at - 1]!.end;
  return tokens[at]!.norm === 'and' && value % 100 === 0 && value > 0 && next.value < 100;
}
