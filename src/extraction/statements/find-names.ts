import type { Language } from '../../shared/language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import { personById } from '../people/people.ts';
import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokenise.ts';
import { grammarOf } from './grammar.ts';
import { givenNames } from './given-names.ts';
import type { Marks } from './marks.ts';
import { fullNames, splitName } from '../people/person-phrases.ts';
import type { TokenMarks } from './token-marks.ts';
import {
  AT,
  BODY,
  LINK,
  NATION,
  NO_NAME,
  OFFICE,
  OFFICE_WORD,
  OUTLET,
  PRIVATE,
  START,
  VERB,
  isCapital,
} from './token-marks.ts';

/** A name in the text: of one of our people, or of somebody else. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly personId: string | null;
  readonly subject: boolean;
  readonly gender: 'm' | 'f' | null;
}

/** «Дружина Олена»: at the head of a sentence a relative's capital is none of a name. */
const isKin = (bits: TokenMarks, at: number): boolean => (bits[at]! & (START | PRIVATE)) === (START | PRIVATE);

const NOT_A_NAME = OFFICE | OFFICE_WORD | NATION | BODY | OUTLET | NO_NAME | LINK;
const LONGEST_NAME = 4;
/** Small words inside a name. */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'van',
  'von',
  'de',
  'аль',
  'ель',
  'эль',
  'бін',
  'бин',
  'фон',
  'дер',
]);
/** Enough of a surname to know it in another case. */
const SURNAME_STEM = 6;

/** All personal names of a document, in order. */
export function findNames(doc: Document, marks: Marks, bits: TokenMarks): Name[] {
  const taken = new Uint8Array(doc.tokens.length);
  const names: Name[] = [];
  const found = marks.people.flatMap((hit) => {
    const [id = '', form] = hit.cue.split('/');
    const person = personById(id);
    if (person === null || ![hit.first, hit.last - 1].some((at) => isCapital(doc.tokens[at]!.text))) return [];
    const officeBefore = hit.first > 0 && (bits[hit.first - 1]! & (OFFICE | NATION | BODY)) !== 0;
    return [{ hit, id, form, person, officeBefore, given: givenBefore(doc, bits, hit.first, doc.lang, id) }];
  });
  const turns = marks.frames.filter(({ cue }) => cue === 'accordingTo');
  const inTurn = (at: number): boolean => turns.some(({ first, last }) => first <= at && at < last);
  const namesakes = namesakesIn(found);
  const introduced = new Set<string>();
  for (const { hit, id, form, person, officeBefore, given } of found) {
    if (given === 'other' || namesakes.has(id) || taken[hit.last - 1] === 1) continue;
    if (isPossessive(doc, hit.last - 1) && !inTurn(hit.first)) continue;
    if (person.commonSurname && given === null && !officeBefore && !introduced.has(id)) continue;
    introduced.add(id);
    const first = given ?? hit.first;
    names.push({ first, last: hit.last, personId: id, subject: form === 'subject', gender: person.gender });
    for (let at = first; at < hit.last; at += 1) taken[at] = 1;
  }
  const others = otherNames(doc, bits, taken);
  return [...names, ...others].sort((a, b) => a.first - b.first);
}

/** "Umerov's" speaks only in a turn such as "in Umerov's words": elsewhere it says whose somebody or something is. */
function isPossessive({ lang, tokens }: Document, at: number): boolean {
  return lang === 'en' && /['’]s?$/u.test(tokens[at]!.text);
}

/** People of the table whose surname the text gives to somebody else alone: a soldier Oleh Yermak is no Andriy Yermak. */
function namesakesIn(
  found: readonly { id: string; officeBefore: boolean; given: number | 'other' | null }[],
): ReadonlySet<string> {
  const meant = new Set(
    found
      .filter(({ given, officeBefore }) => given !== 'other' && (given !== null || officeBefore))
      .map(({ id }) => id),
  );
  return new Set(found.filter(({ id, given }) => given === 'other' && !meant.has(id)).map(({ id }) => id));
}

/** Where the given name or initial before a surname starts; null where none stands there; `other` where it is another person's. */
function givenBefore(
  doc: Document,
  bits: TokenMarks,
  surname: number,
  language: Language,
  id: string,
): number | 'other' | null {
  const person = personById(id)!;
  if ((bits[surname]! & START) !== 0) return null;
  let at = surname - 1;
  if (doc.tokens[at]?.text === '.' && doc.tokens[at - 1]?.text.length === 1) at -= 1;
  const word = doc.tokens[at];
  if (word === undefined || word.kind !== 'word' || !isCapital(word.text) || (bits[at]! & NOT_A_NAME) !== 0)
    return null;
  const spellings =
    language === 'en' ? fullNames(person, 'en') : [...fullNames(person, 'uk'), ...fullNames(person, 'ru')];
  const given = spellings.flatMap((name) => splitName(name).given.toLowerCase().replaceAll('’', "'").split(' '));
  const length = language === 'en' ? 2 : 3;
  const sentenceStart = doc.tokens[at - 1] === undefined || /^[.!?:–—«"“]$/u.test(doc.tokens[at - 1]!.text);
  const known = given.some((name) => word.norm.startsWith(name.slice(0, Math.min(length, word.norm.length))));
  if (!known && (bits[at]! & VERB) !== 0) return null;
  if (!known) return sentenceStart && word.norm.length < 4 ? null : 'other';
  const second = doc.tokens[at - 1];
  return second !== undefined && given.length > 1 && given.some((name) => second.norm === name) ? at - 1 : at;
}

/** Two to four capitalised words in a row that are no country, office, body or outlet. */
function otherNames(doc: Document, bits: TokenMarks, taken: Uint8Array): Name[] {
  const names: Name[] = [];
  const surnames = new Set<string>();
  const given = givenNames(doc.lang);
  let at = 0;
  while (at < doc.tokens.length) {
    let stop = at;
    while (stop < doc.tokens.length && stop - at < LONGEST_NAME && isNameWord(doc, bits, taken, stop, at)) stop += 1;
    const words = doc.tokens.slice(at, stop).filter((token) => token.kind === 'word');
    // Latin letters among Cyrillic ones are those of a paper or a firm.
    const foreign =
      doc.lang !== 'en' && words.some((word) => /^\p{Script=Latin}/u.test(word.text)) && (bits[at - 1]! & AT) === 0;
    if (words.length >= 2 && !foreign && words.some((word) => word.text.length > 2)) {
      const last = words.at(-1)!;
      surnames.add(last.norm.slice(0, SURNAME_STEM));
      const title = opensWithTitle(doc, bits, at, words);
      names.push({
        first: title ? at + 1 : at,
        last: stop,
        personId: null,
        subject: !isOblique(last.text, doc.lang),
        gender: given.get(words[title ? 1 : 0]!.norm) ?? genderOf(words),
      });
      at = stop;
    } else {
      const word = doc.tokens[at]!;
      // A surname alone counts behind an office, or where the full name was given before.
      const office = at > 0 && ((bits[at - 1]! & OFFICE) !== 0 || isTitle(doc, at - 1));
      if (
        words.length === 1 &&
        (surnames.has(word.norm.slice(0, SURNAME_STEM)) ||
          (office && word.text.length > 3 && !isCapital(doc.tokens[at + 1]?.text ?? '')))
      ) {
        names.push({ first: at, last: at + 1, personId: null, subject: !isOblique(word.text, doc.lang), gender: null });
      } else if (words.length === 1 && isRelative(doc, bits, at)) {
        names.push({ first: at, last: at + 1, personId: null, subject: true, gender: given.get(word.norm) ?? null });
      } else if (words.length === 1 && given.has(word.norm)) {
        names.push({ first: at, last: at + 1, personId: null, subject: true, gender: given.get(word.norm)! });
      }
      at += 1;
    }
  }
  return names;
}

const PLACE_LINKS: ReadonlySet<string> = new Set(['з', 'із', 'зі', 'из', 'с', 'у', 'в', 'біля']);

/** «Правник Стефан Гнатюк»: of three words at the head of a sentence the first is no name, unless a patronymic is among them. */
function opensWithTitle(doc: Document, bits: TokenMarks, at: number, words: readonly Token[]): boolean {
  const opening = words[0];
  if (doc.lang === 'en' || words.length < 3 || opening === undefined) return false;
  // «Учительница из Перми Надежда Савчук»: behind a preposition of place the first of three is that place.
  const given = givenNames(doc.lang);
  const ofPlace = PLACE_LINKS.has(doc.tokens[at - 1]?.norm ?? '') && (bits[at]! & START) === 0;
  const { wordNames } = STATEMENT_LANGUAGES[doc.lang];
  const isGiven = given.has(words[1]!.norm) || wordNames.includes(words[1]!.norm);
  if (ofPlace && isGiven && !given.has(opening.norm)) return true;
  // «Президентка Європарламенту Роберта Мецола»: behind an office the first of three is what it is the office of.
  const behindOffice = at > 0 && (bits[at]! & START) === 0 && (bits[at - 1]! & OFFICE) !== 0;
  if (behindOffice) return /[ауиіїыюя]$/u.test(opening.norm) && !givenNames(doc.lang).has(opening.norm);
  if (words.length > 3 || (bits[at]! & START) === 0) return false;
  return !words.some(({ norm }) => /(?:[оеє]вич|ич|івна|ївна|[ое]вна|ична)$/u.test(norm)) && opening.text.length > 3;
}

/** «Його сестра Надія», "His sister, Hope, …", «Віра, мати бійця»: what stands beside a relative with a capital is a name. */
function isRelative(doc: Document, bits: TokenMarks, at: number): boolean {
  const { kin } = grammarOf(doc.lang);
  const { tokens } = doc;
  if ((bits[at]! & START) !== 0 || tokens[at]!.text.length < 3) return false;
  const set = tokens[at + 1]?.text === ',';
  if (kin(tokens[at - 1]!.norm)) return doc.lang !== 'en' || set || (bits[at + 1]! & VERB) !== 0;
  if (!set) return false;
  const behindComma = tokens[at - 1]!.text === ',' && kin(tokens[at - 2]?.norm ?? '');
  return behindComma || kin(tokens[at + 2]?.norm ?? '') || (doc.lang === 'en' && kin(tokens[at + 3]?.norm ?? ''));
}

/** "Mr", "Mrs.": a name follows, even one that is given nowhere in full. */
function isTitle(doc: Document, at: number): boolean {
  const { titles } = grammarOf(doc.lang);
  return titles(doc.tokens[at]!.norm) || (doc.tokens[at]!.text === '.' && titles(doc.tokens[at - 1]?.norm ?? ''));
}

function isNameWord(doc: Document, bits: TokenMarks, taken: Uint8Array, at: number, first: number): boolean {
  const token = doc.tokens[at]!;
  if (taken[at] === 1 || (at > first && (bits[at]! & START) !== 0)) return false;
  // "Majed al-Ansari", "Ursula von der Leyen".
  if (at > first && PARTICLES.has(token.norm) && /^[-\p{Lu}]/u.test(doc.tokens[at + 1]?.text ?? '')) return true;
  const glued = at > first && doc.tokens[at - 1]!.end === token.start;
  if (token.text === '-' && glued) return /\p{Lu}/u.test(doc.tokens[at + 1]?.text[0] ?? '');
  if (token.kind !== 'word' || (bits[at]! & NOT_A_NAME) !== 0 || isKin(bits, at)) return false;
  if (/['’]s$/u.test(token.text)) return false;
  // A capitalised verb is one only at the head of a sentence or title: names do not look like them.
  if ((bits[at]! & VERB) !== 0) return false;
  if (
    at > first &&
    doc.tokens[at - 1]!.text !== '-' &&
    /\n/u.test(doc.source.slice(doc.tokens[at - 1]!.end, token.start))
  )
    return false;
  return isCapital(token.text) && !/^\p{Lu}{3,}$/u.test(token.text);
}

/** Endings that only oblique cases of surnames have. */
const OBLIQUE: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  uk: /(?:[сц]ьк(?:ого|ому|им)|(?:ов|ев|єв|ін)(?:ої|ій|ою|им|у|і|ові)|енк(?:а|у|ом|ові)|ук(?:а|у|ом|ові))$/u,
  ru: /(?:[сц]к(?:ого|ому|им|ой)|(?:ов|ев|ин)(?:ой|ым|у|е))$/u,
};

function isOblique(surname: string, language: Language): boolean {
  return OBLIQUE[language]?.test(surname) ?? false;
}

/** A patronymic tells whose it is: «Надія Іванівна», «Пётр Ильич». */
function genderOf(words: readonly Token[]): 'm' | 'f' | null {
  if (words.some(({ norm }) => /(?:[оеє]вна|[иії]вна|[иі]чна)$/u.test(norm))) return 'f';
  return words.some(({ norm }) => /(?:[оеє]вич|льич|мич)$/u.test(norm)) ? 'm' : null;
}
