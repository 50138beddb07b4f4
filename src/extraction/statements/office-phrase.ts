import type { Language } from '../../shared/language.ts';
import { ABBREVIATIONS } from '../text/abbreviations.ts';
import type { Document } from '../text/document.ts';
import type { TokenMarks } from './token-marks.ts';
import { BETWEEN, BODY, LINK, NATION, OFFICE, OFFICE_WORD, PRIVATE, START, VERB, isCapital } from './token-marks.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 14;
const LONGEST_BEHIND = 30;
const LONGEST_COMPLEMENT = 9;
const LONGEST_GAP = 6;
const HEAD = OFFICE | PRIVATE;
const PART = OFFICE | OFFICE_WORD | NATION | BODY | PRIVATE;

/**
 * The office that stands before a name: "Ukrainian President" before "Volodymyr Zelenskyy", «глава комитета Госдумы по
 * обороне» before «Андрей Картаполов». Null where none does, or where the name belongs to the office ("spokesman for Putin").
 */
export function officeBefore(doc: Document, bits: TokenMarks, name: number): Range | null {
  if ((bits[name]! & START) !== 0 || (name > 0 && doc.lang === 'en' && isLink(doc, bits, name - 1))) return null;
  let first: number | null = null;
  let gap = 0;
  for (let at = name - 1; at >= 0 && name - at <= LONGEST; at -= 1) {
    const bit = bits[at]!;
    if (isBorder(doc, at) || (bit & (VERB | PART)) === VERB) break;
    if ((bit & HEAD) !== 0) {
      if (isOtherNoun(doc, at) || isGoverned(doc, at)) break;
      // Words between belong to the office on their left: in English a link of its own leads them ("head *of* the office").
      if (gap > 0 && doc.lang === 'en' && !isLink(doc, bits, at + 1)) break;
      first = at;
      gap = 0;
    } else if ((bit & PART) === 0 && !isQuoteMark(doc, at) && doc.tokens[at]!.text !== '-') {
      if (!NOUNS.has(doc.tokens[at]!.norm) && (PAST_VERB[doc.lang]?.test(doc.tokens[at]!.norm) ?? false)) break;
      gap += 1;
      if (gap > LONGEST_GAP) break;
    }
    if ((bit & START) !== 0) break;
  }
  if (first === null) return null;
  let last = name;
  while (last > first && doc.tokens[last - 1]!.text === '-') last -= 1;
  return { first: withWordsBefore(doc, bits, first), last };
}

const OPENS_OFFICE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'whose',
  'formerly',
  'who',
  'currently',
  'one',
  'now',
]);

/** A plural in an oblique case («журналістам», «с правозащитниками») is no office of the one whose name follows. */
function isOtherNoun(doc: Document, at: number): boolean {
  return (
    doc.lang !== 'en' &&
    /.{3}(?:[ая]ми|[ая]м|[ая]х|ных|них|их)$/u.test(doc.tokens[at]!.norm) &&
    doc.tokens[at]!.norm !== 'зсу'
  );
}

/** «До дипломатів», «от депутатов»: a plural behind a preposition, right before somebody else's name. */
function isGoverned(doc: Document, at: number): boolean {
  if (doc.lang === 'en' || !/(?:ів|їв|ов|ев|ей)$/u.test(doc.tokens[at]!.norm)) return false;
  return /^(?:до|у|в|від|от|для|серед|среди|без|з|із|из)$/u.test(doc.tokens[at - 1]?.norm ?? '');
}

/** «Міністр закордонних справ», «з прав людини»: nouns with the endings of verbs. */
const NOUNS: ReadonlySet<string> = new Set(['справ', 'прав', 'дел', 'сил', 'тел']);

/** Words that look like verbs in the past and so part an office from a name («президент відвідав Зеленського»). */
const PAST_VERB: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  uk: /(?:[аиіуя]в|[аиіуя]л[аио]|вся|лися|лася)$/u,
  ru: /(?:[аиеуыя]л|[аиеуыя]л[аио]|лся|лись|лась)$/u,
};

/** The office behind a name, parted by commas: ", a representative of the Coordination Headquarters,". */
export function officeAfter(doc: Document, bits: TokenMarks, name: number): Range | null {
  if (doc.tokens[name]?.text !== ',') return null;
  let stop = name + 1;
  let head = false;
  while (stop < doc.tokens.length && stop - name <= LONGEST_BEHIND) {
    const bit = bits[stop]!;
    if ((bit & START) !== 0 || isBorder(doc, stop) || ((bit & VERB) !== 0 && (bit & PART) === 0)) break;
    if ((bit & HEAD) !== 0 && stop - name <= (doc.lang === 'en' ? 6 : 3) && !isOtherNoun(doc, stop)) head = true;
    if (stop === name + 1 && doc.lang === 'en' && !OPENS_OFFICE.has(doc.tokens[stop]!.norm) && (bit & PART) === 0)
      break;
    stop += 1;
  }
  return head ? { first: name + 1, last: stop } : null;
}

/** An office without a name: "the Russian defence minister", «помощник президента РФ». */
export function officePhrase(doc: Document, bits: TokenMarks, hit: Range, taken: Uint8Array): Range {
  let last = complementEnd(doc, bits, hit.last, taken) ?? hit.last;
  let gap = 0;
  for (let at = last; at < doc.tokens.length && at - hit.last < LONGEST && taken[at] === 0; at += 1) {
    const bit = bits[at]!;
    if ((bit & START) !== 0 || isBorder(doc, at) || ((bit & VERB) !== 0 && (bit & PART) === 0)) break;
    if ((bit & PART) !== 0) {
      last = at + 1;
      gap = 0;
    } else if (doc.lang !== 'en' && gap === 0 && isGenitive(doc, bits, at)) last = at + 1;
    else if ((bit & LINK) !== 0 || isQuoteMark(doc, at) || gap > 0) {
      gap += 1;
      if (gap > 4) break;
    } else break;
  }
  return { first: afterArticle(doc, bits, withWordsBefore(doc, bits, hit.first, taken), taken), last };
}

/** Behind "the secretary" in "the secretary of the council said": what stands up to the verb, null where that is not all. */
function complementEnd(doc: Document, bits: TokenMarks, from: number, taken: Uint8Array): number | null {
  if (doc.lang !== 'en' || !['of', 'for', 'to', 'with'].includes(doc.tokens[from]?.norm ?? '')) return null;
  for (let at = from + 1; at < Math.min(doc.tokens.length, from + LONGEST_COMPLEMENT); at += 1) {
    const bit = bits[at]!;
    if ((bit & VERB) !== 0 && (bit & PART) === 0) return at;
    if ((bit & START) !== 0 || taken[at] === 1 || isBorder(doc, at)) return null;
  }
  return null;
}

/** Speakers without a name: "a palace source", "Moskalkova's office", "the human rights centre Lantern". */
export function unnamedPhrase(doc: Document, bits: TokenMarks, hit: Range, taken: Uint8Array): Range {
  let first = withWordsBefore(doc, bits, hit.first, taken);
  while (doc.lang === 'en' && first > 0 && (bits[first]! & START) === 0 && taken[first - 1] === 0) {
    const { text } = doc.tokens[first - 1]!;
    const named = isCapital(text) && /['’]s$/u.test(doc.tokens[hit.first - 1]?.text ?? '');
    if (!named && !(text === '-' && doc.tokens[first - 1]!.end === doc.tokens[first]!.start)) break;
    first -= 1;
  }
  first = afterArticle(doc, bits, first, taken);
  let { last } = hit;
  while (last < doc.tokens.length && last - hit.last < 3 && (bits[last]! & (START | VERB)) === 0 && taken[last] === 0) {
    const { text, kind } = doc.tokens[last]!;
    if (kind !== 'word' || !isCapital(text) || (bits[last]! & (NATION | BODY)) !== 0) break;
    last += 1;
  }
  const named = quotedName(doc, last);
  if (named !== null) return { first, last: named };
  const place = placeBehind(doc, bits, last, taken);
  if (place !== null) return { first, last: place };
  // «Асоціація родин»: whose association it is; «співрозмовник видання в розвідці» may name a place behind that.
  while (
    doc.lang !== 'en' &&
    last < doc.tokens.length &&
    last - hit.last < 2 &&
    (bits[last]! & START) === 0 &&
    taken[last] === 0 &&
    isGenitive(doc, bits, last)
  )
    last += 1;
  const placeOfGuest = placeBehind(doc, bits, last, taken);
  if (placeOfGuest !== null) return { first, last: placeOfGuest };
  while (
    last < doc.tokens.length &&
    last - hit.last < 3 &&
    (bits[last]! & (START | NATION)) === NATION &&
    taken[last] === 0
  )
    last += 1;
  return { first, last };
}

/** "Officials in Kyiv", «джерела в Кремлі»: the end of the place or body in which they sit; null where none stands there. */
function placeBehind(doc: Document, bits: TokenMarks, at: number, taken: Uint8Array): number | null {
  const follows = bits[at + 1] !== undefined && ((bits[at]! | bits[at + 1]!) & START) === 0;
  if (!follows || !/^(?:in|в|у|во)$/u.test(doc.tokens[at]!.norm)) return null;
  const start = doc.tokens[at + 1]!.norm === 'the' ? at + 2 : at + 1;
  let end = start;
  const isPlace = (token: number): boolean =>
    (bits[token]! & BODY) !== 0 || (doc.lang === 'en' && isCapital(doc.tokens[token]!.text));
  while (end < doc.tokens.length && end - at <= LONGEST_PLACE && isPlace(end) && taken[end] === 0) end += 1;
  return end > start ? end : null;
}

/** Words of the place or body in which a source sits. */
const LONGEST_PLACE = 5;

/** The end of a short name in quotes right behind a word: «центр «Маяк»»; null where none stands there. */
function quotedName(doc: Document, open: number): number | null {
  if (!/^[«“"„]$/u.test(doc.tokens[open]?.text ?? '') || !isCapital(doc.tokens[open + 1]?.text ?? '')) return null;
  for (let at = open + 2; at <= open + LONGEST_QUOTED_NAME; at += 1)
    if (/^[»”"“]$/u.test(doc.tokens[at]?.text ?? '')) return at + 1;
  return null;
}

/** Words of a name in quotes. */
const LONGEST_QUOTED_NAME = 5;

/** "A palace source": plain words between the article and the head belong to the phrase. */
function afterArticle(doc: Document, bits: TokenMarks, first: number, taken: Uint8Array): number {
  if (doc.lang !== 'en') return first;
  for (let at = first - 1; at >= 0 && first - at <= 3 && (bits[at + 1]! & START) === 0; at -= 1) {
    const { norm, kind } = doc.tokens[at]!;
    if (norm === 'a' || norm === 'an' || norm === 'the') return at + 1;
    if (kind !== 'word' || taken[at] === 1 || (bits[at]! & (VERB | LINK | BETWEEN)) !== 0) return first;
  }
  return first;
}

function withWordsBefore(doc: Document, bits: TokenMarks, first: number, taken?: Uint8Array): number {
  let from = first;
  while (from > 0 && (bits[from]! & START) === 0 && taken?.[from - 1] !== 1) {
    const at = from - 1;
    if (isOtherNoun(doc, at)) break;
    const ofOffice = (bits[at]! & PART) !== 0 || (doc.tokens[at]!.text === '-' && (bits[at - 1]! & PART) !== 0);
    // "U.S. President Donald Trump's envoy": a name in the possessive belongs to the office.
    const possessive = /\p{L}['’]s$/u.test(doc.tokens[at]!.text);
    if (!ofOffice && !possessive) break;
    from = at;
  }
  return from;
}

/** A plain noun right behind an office: «речниця лікарні». */
function isGenitive(doc: Document, bits: TokenMarks, at: number): boolean {
  const { norm, text, kind } = doc.tokens[at]!;
  if (kind !== 'word' || norm.length < 4 || isCapital(text) || (bits[at]! & (BETWEEN | LINK | VERB)) !== 0)
    return false;
  // «Пенсионерка корреспонденту»: to whom it was said.
  if (/(?:нту|нтові|кору|корові|л[иі]сту|лістам|листам)$/u.test(norm)) return false;
  if (/^(?:двічі|тричі|дважды|трижды|завжди|всегда|щоразу|одразу|відразу|сразу|тоді|тогда)$/u.test(norm)) return false;
  if (/^(?:родин|сімей|семей|дружин|матерей|матерів|жен|жінок)$/u.test(norm)) return true;
  return /(?:[ауиіыюяїей]|ів|ов|их|ых)$/u.test(norm) && !(PAST_VERB[doc.lang]?.test(norm) ?? false);
}

function isLink(doc: Document, bits: TokenMarks, at: number): boolean {
  const word = doc.tokens[at]!.norm;
  return (bits[at]! & LINK) !== 0 && word !== 'the' && word !== 'and';
}

function isQuoteMark(doc: Document, at: number): boolean {
  return /^[«»"“”„'‘’]$/u.test(doc.tokens[at]!.text);
}

/** Marks that no office runs over. */
function isBorder(doc: Document, at: number): boolean {
  const { text, kind } = doc.tokens[at]!;
  // «Ватажок т. зв. республіки»: these stops end nothing.
  if (text === '.' && ABBREVIATIONS.has(doc.tokens[at - 1]?.norm ?? '')) return false;
  return kind === 'punct' && /^[.,;:!?–—()…|[\]*•]$/u.test(text);
}
