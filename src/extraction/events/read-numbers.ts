import type { NumberWords } from '../languages/number-and-calendar-words.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokenise.ts';
import type { NumberLexicon } from './number-words.ts';
import { numberLexicon, speltNumber } from './number-words.ts';

/** A number in the text. `last` is exclusive; an ordinal or a measured unit is never a count of people. */
export interface NumberSpan {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly countable: boolean;
}

const MONEY = new Set(['$', '€', '£', '₴', '₽']);
const LARGEST = 100_000;

/** Builds the number reader of a language. */
export function numberReader(words: NumberWords): (doc: Document, first: number, last: number) => NumberSpan[] {
  const lexicon = numberLexicon(words);
  const isUnit = wordSet(words.units);
  const ordinals = new Set(words.ordinalEndings);
  const cases = new Set(words.cardinalEndings);
  const ages = new Set(words.ages);
  return (doc, first, last) => {
    const found: NumberSpan[] = [];
    let aged = -1;
    for (let at = first; at < last;) {
      const read = numberAt(doc, at, last, lexicon);
      if (read === null) {
        at += 1;
        continue;
      }
      const span = { ...read, last: behindCase(doc.tokens, read, cases) };
      const age = ages.has(doc.tokens[span.first - 1]?.norm ?? '') || endsRange(doc.tokens, span, aged);
      if (age) aged = span.last;
      found.push({ ...span, countable: !age && isCountable(doc.tokens, span, first, isUnit, ordinals) });
      at = span.last;
    }
    return found;
  };
}

const DECADE = /^(?:1[89]|20)?\d0$/;

/** «300-х захисників»: the figure's case ending belongs to it; «90-х», «1990-х» are decades. */
function behindCase(tokens: readonly Token[], span: Omit<NumberSpan, 'countable'>, cases: ReadonlySet<string>): number {
  const [figure, hyphen, ending] = [tokens[span.last - 1]!, tokens[span.last], tokens[span.last + 1]];
  if (figure.kind !== 'number' || hyphen?.text !== '-' || !cases.has(ending?.norm ?? '')) return span.last;
  const joined = hyphen.start === figure.end && ending!.start === hyphen.end;
  return joined && !DECADE.test(figure.text) ? span.last + 2 : span.last;
}

/** "Aged 3 to 17": the number behind an age and one word. */
function endsRange(tokens: readonly Token[], span: { readonly first: number }, aged: number): boolean {
  return aged !== -1 && span.first - aged === 1 && tokens[aged]!.text !== ',';
}

function numberAt(
  doc: Document,
  at: number,
  end: number,
  lexicon: NumberLexicon,
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
    const scale = last < end ? lexicon.partOf(doc.tokens[last]!.norm) : null;
    if (scale?.kind === 'scale' && (scale.value === 1000 || scale.value === 12)) {
      value = Math.round(value * scale.value);
      last += isAbbreviated(doc.tokens, last + 1, end) ? 2 : 1;
    }
    return Number.isInteger(value) ? { first: at, last, value } : null;
  }
  return token.kind === 'word' ? speltNumber(doc.tokens, at, end, lexicon) : null;
}

/** The full stop of «6 тис. тіл»: the sentence goes on behind it. */
function isAbbreviated(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 1 < end && tokens[at]!.text === '.' && /^\p{Ll}/u.test(tokens[at + 1]!.text);
}

/** `1,200` and `1 200` and `1.200` are thousands; `2,5` is a fraction; `24.08.2025` is none of ours. */
function figure(text: string): number | null {
  if (/^\d{1,3}(?:[.,\u00A0\u2009\u202F]\d{3})+$/.test(text))
    return Number(text.replace(/[.,\u00A0\u2009\u202F]/g, ''));
  if (/^\d+$/.test(text)) return Number(text);
  if (/^\d+[.,]\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return null;
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
  if (isModel(tokens, span.first) || isClock(tokens, span.first) || isYear(tokens, span) || isAge(tokens, span))
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

/** The figure of "Su-34", «Іл-76»: a hyphen ties it to a name. */
function isModel(tokens: readonly Token[], at: number): boolean {
  const [name, hyphen] = [tokens[at - 2], tokens[at - 1]];
  if (hyphen?.text !== '-' || name?.kind !== 'word' || tokens[at]!.kind !== 'number') return false;
  return name.end === hyphen.start && hyphen.end === tokens[at]!.start && /^\p{Lu}/u.test(name.text);
}

/** "14:35", either part. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const joins = (colon: number): boolean => {
    const [a, mark, b] = [tokens[colon - 1], tokens[colon], tokens[colon + 1]];
    if (mark?.text !== ':' || a?.kind !== 'number' || b?.kind !== 'number') return false;
    return a.end === mark.start && mark.end === b.start && /^\d\d$/.test(b.text);
  };
  return joins(at + 1) || joins(at - 1);
}

/** "Ihor, 24, …", «Олена, 31, …»: two figures between commas behind a name. */
function isAge(tokens: readonly Token[], span: { readonly first: number; readonly last: number }): boolean {
  const [name, comma, figure, after] = [
    tokens[span.first - 2],
    tokens[span.first - 1],
    tokens[span.first]!,
    tokens[span.last],
  ];
  return (
    comma?.text === ',' &&
    after?.text === ',' &&
    /^[1-9]\d$/.test(figure.text) &&
    name?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(name.text)
  );
}

/** "In November 2023", «2022», "in 2023 Russia …": four figures of our years without a mark, behind which no noun that they count follows. */
function isYear(tokens: readonly Token[], span: { readonly first: number; readonly last: number }): boolean {
  if (span.last - span.first !== 1 || !/^20[12]\d$/.test(tokens[span.first]!.text)) return false;
  const [before, after] = [tokens[span.first - 1], tokens[span.last]];
  if (after?.kind !== 'word' || isMonthLike(before)) return true;
  return OF_YEAR.has(before?.norm ?? '') && /^\p{Lu}/u.test(after.text);
}

const OF_YEAR: ReadonlySet<string> = new Set(['in', 'of', 'since', 'у', 'в', 'с', 'з']);

/** A word or figure right before it, as a month has. */
function isMonthLike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || /^\p{Lu}/u.test(token.text));
}

function wordSet(forms: readonly string[]): (norm: string) => boolean {
  const exact = new Set(forms.filter((form) => !form.endsWith('*')));
  const stems = forms.filter((form) => form.endsWith('*')).map((form) => form.slice(0, -1));
  return (norm) => exact.has(norm) || stems.some((stem) => norm.startsWith(stem));
}
