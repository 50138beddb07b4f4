import type { Document } from '../text/document.ts';
import { bodyPhrase } from './body-phrase.ts';
import type { Name } from './find-names.ts';
import { findNames } from './find-names.ts';
import { grammarOf } from './grammar.ts';
import type { Marks } from './marks.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import { otherBodies } from './other-bodies.ts';
import { officeAfter, officeBefore, officePhrase, unnamedPhrase } from './office-phrase.ts';
import type { TokenMarks } from './token-marks.ts';
import { BODY, OFFICE, PRIVATE, START, VERB, isCapital } from './token-marks.ts';

/** Every noun phrase of a document that could be let speak, in order, without overlap. */
export function findMentions(doc: Document, marks: Marks, bits: TokenMarks): Mention[] {
  const taken = new Uint8Array(doc.tokens.length);
  const nationAt = new Map(marks.nations.map((hit) => [hit.first, hit]));
  const mentions: Mention[] = [];
  const put = (mention: Mention): void => {
    for (let at = mention.first; at < mention.last; at += 1) if (taken[at] === 1) return;
    taken.fill(1, mention.first, mention.last);
    mentions.push(mention);
  };
  const names = findNames(doc, marks, bits);
  names.forEach((name, index) => {
    if (!isComplement(doc, bits, name) && !ownsOffice(doc, bits, name, names[index + 1]))
      put(personMention(doc, bits, name, nationAt));
  });
  const pronouns = new Set(marks.speakers.filter(({ cue }) => PRONOUNS.has(cue)).map(({ first }) => first));
  for (const hit of marks.speakers) {
    if (hit.cue !== 'office' && hit.cue !== 'headOfState' && hit.cue !== 'private') continue;
    // «Координаційний штаб з питань поводження з військовополоненими» is a body, whoever is named in it.
    if (taken[hit.first] === 1 || (bits[hit.first]! & BODY) !== 0) continue;
    // «Один із них» is no office.
    if (pronouns.has(hit.first)) continue;
    const range = officePhrase(doc, bits, hit, taken);
    const nation = nationIn(nationAt, range.first, range.last);
    const isPrivate = hit.cue === 'private';
    put({
      ...NOBODY,
      kind: 'office',
      ...range,
      core: hit,
      office: range,
      nation,
      isPrivate,
      isHeadOfState: hit.cue === 'headOfState',
    });
  }
  for (const hit of marks.speakers) {
    // "The ministry" of "the Ministry of Defence" is that body.
    if (hit.cue !== 'unnamed' || taken[hit.first] === 1 || someBit(bits, hit.first, hit.last, BODY)) continue;
    const range = unnamedPhrase(doc, bits, hit, taken);
    put({
      ...NOBODY,
      kind: 'unnamed',
      ...range,
      core: hit,
      office: range,
      nation: nationIn(nationAt, range.first, range.last),
    });
  }
  for (const hit of marks.bodies) {
    const { text } = doc.tokens[hit.first]!;
    // "MoD" and "UN" are bodies, "mod" and "Un" are not.
    const small = hit.last - hit.first === 1 && text.length <= 3 && !/\p{Lu}$/u.test(text);
    if (taken[hit.first] === 1 || small || (doc.lang === 'en' && !isCapital(text) && hit.last - hit.first === 1))
      continue;
    put(bodyMention(bodyPhrase(doc, marks, bits, hit), hit, nationAt));
  }
  for (const hit of otherBodies(doc, bits))
    if (taken[hit.first] === 0) put({ ...NOBODY, kind: 'body', ...hit, core: hit });
  for (const hit of marks.speakers) {
    if (taken[hit.first] === 1 || !PRONOUNS.has(hit.cue)) continue;
    const gender = hit.cue === 'he' ? 'm' : hit.cue === 'she' ? 'f' : null;
    const subject = grammarOf(doc.lang).subjectPronouns(doc.tokens[hit.first]!.norm);
    put({ ...NOBODY, kind: 'pronoun', first: hit.first, last: hit.last, core: hit, gender, subject });
  }
  return mentions.sort((a, b) => a.first - b.first);
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

type NationHits = ReadonlyMap<number, { readonly cue: string; readonly last: number }>;

/** "The head of the Amber Church": a name that we do not know behind a link belongs to what stands before it. */
function isComplement(doc: Document, bits: TokenMarks, name: Name): boolean {
  if (doc.lang !== 'en' || name.personId !== null || (bits[name.first]! & START) !== 0) return false;
  const before = doc.tokens[name.first - 1]?.norm === 'the' ? name.first - 2 : name.first - 1;
  return ['of', 'for'].includes(doc.tokens[before]?.norm ?? '');
}

/** «Помічник президента Коваля Андрій Мельник»: a name in another case between an office and a name says whose office it is. */
function ownsOffice(doc: Document, bits: TokenMarks, name: Name, next: Name | undefined): boolean {
  if (doc.lang === 'en' || name.subject || next?.first !== name.last || (bits[next.first]! & START) !== 0) return false;
  return name.first > 0 && (bits[name.first]! & START) === 0 && (bits[name.first - 1]! & OFFICE) !== 0;
}

function personMention(doc: Document, bits: TokenMarks, name: Name, nations: NationHits): Mention {
  const before = officeBefore(doc, bits, name.first) ?? officeBeforeComma(doc, bits, name);
  const after = officeAfter(doc, bits, name.last);
  const told = before ?? after;
  const isPrivate = told !== null && someBit(bits, told.first, told.last, PRIVATE);
  // "Whose son is held" says who somebody is and is no role.
  const office = told !== null && doc.tokens[told.first]!.norm === 'whose' ? null : told;
  return {
    ...NOBODY,
    kind: name.personId === null ? 'name' : 'person',
    first: before?.first ?? name.first,
    last: after?.last ?? name.last,
    core: { first: name.first, last: name.last },
    personId: name.personId,
    nation: office === null ? null : nationIn(nations, office.first, office.last),
    office,
    subject: name.subject,
    gender: name.gender,
    isPrivate,
  };
}

/** "The minister's envoy, Ivan Petrenko, said": an office and a name set off by commas. */
function officeBeforeComma(doc: Document, bits: TokenMarks, name: Name): { first: number; last: number } | null {
  const behind = doc.tokens[name.last];
  const closed = behind === undefined || behind.text === ',' || behind.text === '.' || (bits[name.last]! & VERB) !== 0;
  if (doc.tokens[name.first - 1]?.text !== ',' || !closed || (bits[name.first]! & START) !== 0) return null;
  return officeBefore(doc, bits, name.first - 1);
}

function bodyMention(range: Mention['core'], hit: Marks['bodies'][number], nations: NationHits): Mention {
  const nation = nationIn(nations, range.first, range.last);
  return { ...NOBODY, kind: 'body', ...range, core: hit, bodyId: hit.cue, nation };
}

function nationIn(nations: NationHits, first: number, last: number): string | null {
  for (let at = first; at < last; at += 1) {
    const hit = nations.get(at);
    if (hit !== undefined) return hit.cue;
  }
  return null;
}

function someBit(bits: TokenMarks, first: number, last: number, bit: number): boolean {
  for (let at = first; at < last; at += 1) if ((bits[at]! & bit) !== 0) return true;
  return false;
}
