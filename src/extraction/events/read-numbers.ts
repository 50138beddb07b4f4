import type { NumberWords } from '../languages/event-language.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokenise.ts';

/** A number in the text. `last` is exclusive; an ordinal or a measured unit is never a count of people. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly countable: boolean;
}

type Part = { readonly kind: 'value' | 'scale' | 'oneAndHalf'; readonly value: number };

const MONEY = new Set(['$', '€', '£', '₴', '₽']);
const LARGEST = 100_000;

/** Builds the number reader of a language. */
export function numberReader(words: NumberWords): (doc: Document, first: number, last: number) => NumberSpan[] {
  const lookUp = partLookup(words);
  const isUnit = wordSet(words.units);
  const ordinals = new Set(words.ordinalEndings);
  const ages = new Set(words.ages);
  return (doc, first, last) => {
    const found: NumberSpan[] = [];
    for (let at = first; at < last;) {
      const span = numberAt(doc, at, last, lookUp);
      if (span === null) {
        at += 1;
        continue;
      }
      found.push({
        ...span,
        countable:
          isCountable(doc.tokens, span, first, isUnit, ordinals) && !ages.has(doc.tokens[span.first - 1]?.norm ?? ''),
      });
      at = span.last;
    }
    return found;
  };
}

function numberAt(
  doc: Document,
  at: number,
  end: number,
  lookUp: (norm: string) => Part | null,
): Omit<NumberSpan, 'countable'> | null {
  const token = doc.tokens[at]!;
  if (token.kind === 'number') {
    let value = figure(token.text);
    let last = at + 1;
    if (value === null) return null;
    // «1 200»: a short figure and three digits behind one space.
    const next = doc.tokens[last];
    if (
      next !== undefined &&
      last < end &&
      value < 1000 &&
      /^\d{1,3}$/.test(token.text) &&
      /^\d{3}$/.test(next.text) &&
      next.start === token.end + 1
    ) {
      value = value * 1000 + Number(next.text);
      last += 1;
    }
    const scale = last < end ? lookUp(doc.tokens[last]!.norm) : null;
    if (scale?.kind === 'scale' && (scale.value === 1000 || scale.value === 12)) {
      value = Math.round(value * scale.value);
      last += 1;
    }
    return Number.isInteger(value) ? { first: at, last, value } : null;
  }
  return token.kind === 'word' ? wordNumberAt(doc.tokens, at, end, lookUp) : null;
}

/** `1,200` and `1 200` and `1.200` are thousands; `2,5` is a fraction; `24.08.2025` is none of ours. */
function figure(text: string): number | null {
  if (/^\d{1,3}(?:[.,\u00A0\u2009\u202F]\d{3})+$/.test(text))
    return Number(text.replace(/[.,\u00A0\u2009\u202F]/g, ''));
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

function wordNumberAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lookUp: (norm: string) => Part | null,
): Omit<NumberSpan, 'countable'> | null {
  let total = 0;
  let group = 0;
  let smallest = Infinity;
  let last = at;
  for (let k = at; k < end; k += 1) {
    const token = tokens[k]!;
    if (
      k > at &&
      (token.text === '-' || token.norm === 'and') &&
      k + 1 < end &&
      lookUp(tokens[k + 1]!.norm) !== null &&
      last === k
    ) {
      if (token.norm === 'and' && smallest < 100) break;
      last = k + 1;
      continue;
    }
    const part = token.kind === 'word' && last === k ? lookUp(token.norm) : null;
    if (part === null) break;
    if (part.kind === 'scale' && part.value === 1000) {
      total += Math.max(group, k === at ? 1 : group) * part.value;
      group = 0;
      smallest = 1000;
    } else if (part.kind === 'scale' && smallest <= part.value && smallest >= 100) {
      break;
    } else if (part.kind === 'scale') {
      group =
        part.value < smallest && group > 0 && smallest >= 1000 ? group + part.value : Math.max(group, 1) * part.value;
      smallest = part.value;
    } else if (part.kind === 'value') {
      if (part.value >= smallest || (group % 100 >= 10 && part.value >= 10) || (group % 10 !== 0 && group > 0)) break;
      group += part.value;
      smallest = part.value >= 100 ? 100 : part.value >= 20 ? 10 : 1;
    } else {
      group = part.value;
      smallest = 1;
    }
    last = k + 1;
  }
  const value = total + group;
  if (last <= at || value <= 0 || !Number.isInteger(value)) return null;
  return { first: at, last: tokens[last - 1]!.kind === 'punct' ? last - 1 : last, value };
}

function isCountable(
  tokens: readonly Token[],
  span: { readonly first: number; readonly last: number; readonly value: number },
  sentenceFirst: number,
  isUnit: (norm: string) => boolean,
  ordinals: ReadonlySet<string>,
): boolean {
  if (span.value > LARGEST) return false;
  const before = tokens[span.first - 1];
  if (
    before !== undefined &&
    span.first > sentenceFirst &&
    (MONEY.has(before.text) || before.text === '№' || before.text === '#')
  )
    return false;
  const hyphen = tokens[span.last]?.text === '-' && tokens[span.last]!.start === tokens[span.last - 1]!.end;
  const after = tokens[hyphen ? span.last + 1 : span.last];
  if (after === undefined) return true;
  if (ordinals.has(after.norm) && (hyphen || after.start === tokens[span.last - 1]!.end)) return false;
  // "28-year-old", «19 лет»; and "50 of 100 units" looks one word further.
  if (isUnit(after.norm)) return false;
  if (
    hyphen &&
    after.kind === 'word' &&
    !['for', 'на', 'за', 'strong'].includes(after.norm) &&
    tokens[span.first]!.kind === 'number'
  )
    return after.norm.length > 3 && !isUnit(after.norm);
  return true;
}

function partLookup(words: NumberWords): (norm: string) => Part | null {
  const exact = new Map<string, Part>();
  const stems: [string, Part][] = [];
  const add = (forms: readonly string[], part: Part): void => {
    for (const form of forms) {
      if (form.endsWith('*')) stems.push([form.slice(0, -1), part]);
      else exact.set(form, part);
    }
  };
  for (const [value, forms] of words.values) add(forms, { kind: 'value', value });
  for (const [value, forms] of words.scales) add(forms, { kind: 'scale', value });
  add(words.oneAndHalf, { kind: 'oneAndHalf', value: 1.5 });
  return (norm) => exact.get(norm) ?? stems.find(([stem]) => norm.startsWith(stem))?.[1] ?? null;
}

function wordSet(forms: readonly string[]): (norm: string) => boolean {
  const exact = new Set(forms.filter((form) => !form.endsWith('*')));
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (norm) => exact.has(norm) || stems.some((stem) => norm.startsWith(stem));
}
