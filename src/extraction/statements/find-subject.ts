import { ABBREVIATIONS } from '../text/abbreviations.ts';
import type { Document } from '../text/document.ts';
import { isBehindQuote } from './behind-quote.ts';
import { isHyphen } from './hyphen.ts';
import { joinedMention } from './joined-mention.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { nounSubject } from './noun-subject.ts';
import { phraseSubject } from './phrase-subject.ts';
import { isSubjectForm } from './subject-form.ts';
import { AT, BETWEEN, QUOTED, VERB } from './token-marks.ts';
import type { Unit } from './units.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

const LONGEST_ASIDE = 45;
const LONGEST_GAP = 12;
const LONGEST_INVERSION = 12;

/** «Підтвердив нардеп, член групи Іван Ткач»: behind the verb an office goes with the name that follows its comma. */
function withName(scene: Scene, mention: Mention | null, verb: Range): Mention | null {
  if (mention?.kind !== 'office' || mention.first < verb.first || scene.doc.tokens[mention.last]?.text !== ',')
    return mention;
  const next = scene.mentionAt(mention.last + 1);
  const named = next?.kind === 'name' || next?.kind === 'person';
  return next !== null && named && next.first === mention.last + 1 && next.subject ? next : mention;
}

/** Who speaks by a verb of saying: the noun phrase before it, or behind it («сказав Зеленський»). Null where nobody is named. */
export function findSubject(scene: Scene, unit: Unit, verb: Range): Mention | null {
  return withName(scene, subjectOf(scene, unit, verb), verb);
}

function subjectOf(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const boundary = opensClause(scene, unit, verb.first);
  if (scene.doc.lang === 'en')
    return (
      subjectBefore(scene, unit, verb) ??
      (boundary ? subjectAfter(scene, unit, verb) : null) ??
      phraseSubject(scene, unit, verb)
    );
  const [one, other] = boundary ? [subjectAfter, subjectBefore] : [subjectBefore, subjectAfter];
  return one(scene, unit, verb) ?? other(scene, unit, verb) ?? nounSubject(scene, unit, verb);
}

function subjectBefore(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { doc, bits } = scene;
  let at = verb.first - 1;
  let asides = 0;
  let aside = 0;
  while (at >= unit.first) {
    const mention = scene.mentionAt(at);
    if (
      mention !== null &&
      mention.last === at + 1 &&
      acceptable(scene, mention, verb) &&
      !isObject(scene, mention, verb) &&
      (aside === 0 || isAsideOf(scene, mention))
    )
      return mention;
    const { text, norm, kind } = doc.tokens[at]!;
    // "In this resolution, we call on": nobody else's verb.
    if (at === verb.first - 1 && scene.grammar.noSpeakers(norm) && scene.doc.lang === 'en') return null;
    if ((bits[at]! & BETWEEN) !== 0 || isAdverb(norm, doc) || scene.grammar.relatives(norm)) at -= 1;
    else if (
      (kind !== 'punct' || isHyphen(doc.tokens, at)) &&
      (bits[at]! & (QUOTED | VERB)) === 0 &&
      aside < LONGEST_GAP &&
      asides === 0 &&
      !scene.grammar.clauseOpeners(norm)
    ) {
      // "Rubio on Friday warned", «Зеленський у вечірньому зверненні сказав».
      aside += 1;
      at = mention !== null && mention.first > unit.first ? mention.first - 1 : at - 1;
    } else if (text === ',' && asides < 2 && (bits[at]! & QUOTED) === 0) {
      // "Umerov, who met him on Friday, said": what stands between the commas is passed over.
      const far = relativeComma(scene, unit, at);
      if (far !== null) {
        at = far - 1;
        asides += 1;
        continue;
      }
      const named = scene.mentionAt(at - 1);
      if (named?.last === at && (scene.grammar.relatives(doc.tokens[at + 1]?.norm ?? '') || isSetOff(scene, named))) {
        at -= 1;
        continue;
      }
      const open = openingComma(scene, unit, at);
      if (open === null) return null;
      if (named !== null && namesOffice(scene, named, at, open) && acceptable(scene, named, verb)) return named;
      at = open - 1;
      asides += 1;
    } else if (openingQuoteAt(scene, unit, at) !== null) {
      // «Юсов в ефірі «Ранку» сказав».
      at = openingQuoteAt(scene, unit, at)! - 1;
      aside += 1;
    } else if (text === ')' || text === ']') {
      while (at >= unit.first && doc.tokens[at]!.text !== '(' && doc.tokens[at]!.text !== '[') at -= 1;
      at -= 1;
    } else return null;
  }
  return null;
}

/** «Подякував ОАЕ і написав»: a body that no case marks is the object of the verb before it, to which this one is joined. */
function isObject(scene: Scene, mention: Mention, verb: Range): boolean {
  const { doc, grammar } = scene;
  if (doc.lang === 'en' || mention.kind !== 'body' || mention.last !== verb.first - 1) return false;
  const [other, and] = [scene.tokenBefore(mention.first), doc.tokens[mention.last]!];
  if (other === null || and.kind !== 'word' || !grammar.conjunctions(and.norm)) return false;
  const ending = /(?:в|л|л[аио])$/u;
  return (
    other.norm.length > 3 && ending.exec(other.norm)?.[0] === (ending.exec(doc.tokens[verb.first]!.norm)?.[0] ?? '')
  );
}

/** What stands between a mention and its verb is an aside: in English a preposition opens it. */
function isAsideOf(scene: Scene, mention: Mention): boolean {
  if (mention.kind === 'pronoun') return false;
  const before = scene.tokenBefore(mention.first);
  const opens = before === null || before.kind === 'punct' || scene.grammar.determiners(before.norm);
  if (mention.kind === 'body' && !opens && !scene.words.prepositions.includes(before.norm)) return false;
  const opener = scene.doc.tokens[mention.last]?.norm ?? '';
  // "Petrenko of the border service said".
  const named = mention.kind === 'person' || mention.kind === 'name';
  return scene.doc.lang !== 'en' || scene.grammar.asideOpeners(opener) || (named && opener === 'of');
}

/** «Мати бійця, вчителька Ольга Ткач, каже»: the name that closes an aside behind a role is that of the one who has it. */
function namesOffice(scene: Scene, named: Mention, comma: number, open: number): boolean {
  const role = scene.mentionAt(open - 1);
  const isName = named.kind === 'name' || named.kind === 'person';
  return isName && named.last === comma && named.first > open && role?.kind === 'office' && scene.doc.lang !== 'en';
}

/** The mention has an office behind a comma of its own: "Budanov, head of the office", "envoy, Ivan Petrenko". */
function isSetOff(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene.doc;
  const before = tokens[mention.first - 1];
  const comma = scene.grammar.titles(before?.norm ?? '') ? tokens[mention.first - 2] : before;
  const isBehindComma = [comma, tokens[mention.core.first - 1]].some((token) => token?.text === ',');
  return mention.last > mention.core.last || isBehindComma;
}

/** "Umerov, who came with Budanov, his deputy, said": the one whom "who" follows speaks. */
function relativeComma(scene: Scene, unit: Unit, comma: number): number | null {
  for (let at = comma - 1; at > unit.first && comma - at < LONGEST_ASIDE; at -= 1) {
    const { text } = scene.doc.tokens[at]!;
    if (/^[;:–—]$/u.test(text)) return null;
    if (
      text === ',' &&
      scene.mentionAt(at - 1)?.last === at &&
      scene.grammar.relatives(scene.doc.tokens[at + 1]?.norm ?? '')
    )
      return at;
  }
  return null;
}

/** The comma that opens what a comma closes, with a mention right before it; null where none does. */
function openingComma(scene: Scene, unit: Unit, comma: number): number | null {
  for (let at = comma - 1; at > unit.first && comma - at < LONGEST_ASIDE; at -= 1) {
    const { text } = scene.doc.tokens[at]!;
    if (/^[;:–—]$/u.test(text)) return null;
    if (text === ',' && scene.mentionAt(at - 1)?.last === at) return at;
  }
  return null;
}

function subjectAfter(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { doc, bits } = scene;
  const stop = Math.min(unit.last, verb.last + LONGEST_INVERSION);
  for (let at = verb.last; at < stop; at += 1) {
    const { text, norm } = doc.tokens[at]!;
    // "Said Mr. Miller", "said Gen. A. Smith": these stops end nothing.
    if (text === '.' && isShortened(doc.tokens[at - 1]!.norm)) continue;
    const name = shortQuoteAt(scene, at);
    if (name !== null) {
      at = name;
      continue;
    }
    if (text === ',' && at === verb.last) return behindClause(scene, unit, verb);
    if ((bits[at]! & QUOTED) !== 0 || /^[.,;:!?–—…()]$/u.test(text) || scene.grammar.clauseOpeners(norm)) return null;
    const mention = scene.mentionAt(at);
    if (mention === null || mention.first !== at) continue;
    if (acceptable(scene, mention, verb) && (doc.lang !== 'en' || isInverted(scene, unit, verb, at))) return mention;
    at = mention.last - 1;
  }
  return null;
}

/** «…», – відрізав, коли його спитали про строки, Буданов: who closes the unit behind a clause in commas, behind a quote only. */
function behindClause(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { doc, bits } = scene;
  if (doc.lang === 'en' || !isBehindQuote(scene, unit, verb)) return null;
  const stop = Math.min(unit.last, verb.last + LONGEST_ASIDE);
  for (let at = verb.last + 1; at < stop; at += 1) {
    const { text } = doc.tokens[at]!;
    if ((bits[at]! & QUOTED) !== 0 || /^[.;:!?–—…()]$/u.test(text)) return null;
    const mention = text === ',' ? scene.mentionAt(at + 1) : null;
    if (mention === null || mention.first !== at + 1) continue;
    const closes = mention.last >= unit.last || /^[.…!?]$/u.test(doc.tokens[mention.last]!.text);
    return closes && acceptable(scene, mention, verb) ? mention : null;
  }
  return null;
}

function isShortened(norm: string): boolean {
  return norm.length === 1 || ABBREVIATIONS.has(norm);
}

/** English puts the verb first behind a quote or a clause ("…", said X), and right before the speaker elsewhere. */
function isInverted(scene: Scene, unit: Unit, verb: Range, mention: number): boolean {
  const before = verb.first > unit.first ? scene.doc.tokens[verb.first - 1]!.text : '';
  const near = mention - verb.last <= 1;
  return near || /^[,"”»’–—-]$/u.test(before);
}

/** Before the mark that closes a name in quotes, the index of the mark that opens it; null where it is speech. */
function openingQuoteAt(scene: Scene, unit: Unit, close: number): number | null {
  const { tokens } = scene.doc;
  if (!/^[»”“"]$/u.test(tokens[close]!.text)) return null;
  for (let at = close - 1; at > unit.first && close - at <= LONGEST_QUOTED_NAME; at -= 1) {
    if ((scene.bits[at]! & QUOTED) !== 0) return null;
    if (/^[«“„"]$/u.test(tokens[at]!.text)) return at;
  }
  return null;
}

/** A name in quotes and its opening mark. */
const LONGEST_QUOTED_NAME = 5;

/** Behind the mark that opens a short quote (the name of a channel), the index of the mark that closes it. */
function shortQuoteAt(scene: Scene, at: number): number | null {
  const quote = scene.quoteAt(at + 1);
  return quote !== null && quote.last - quote.first <= 5 ? quote.last : null;
}

/** A speaker by its form and by what stands before it: «в Минобороны» speaks where the verb is in the plural. */
function acceptable(scene: Scene, mention: Mention, verb: Range, several = isPlural(mention)): boolean {
  const { doc, bits, words } = scene;
  const before = scene.tokenBefore(mention.first);
  const afterAt = before !== null && (bits[mention.first - 1]! & AT) !== 0;
  const plural = [verb.first, verb.last - 1].some((at) => scene.grammar.pluralVerbs(doc.tokens[at]!.norm));
  const place = mention.kind === 'body' || mention.kind === 'unnamed';
  if (doc.lang !== 'en' && afterAt && place) return plural && !isPlaceOfSource(scene, mention);
  // "In the Ministry told that…", as translators leave it.
  if (before?.norm === 'in' && place && mention.last === verb.first && /^\p{Lu}/u.test(before.text)) return true;
  const governor = /^(?:the|an?)$/u.test(before?.norm ?? '') ? scene.tokenBefore(mention.first - 1) : before;
  const joined = joinedMention(scene, mention);
  if (joined !== null && doc.lang === 'en') return acceptable(scene, joined, verb, true);
  if (governor !== null && words.prepositions.includes(governor.norm)) return false;
  if (doc.lang === 'en' && !several && scene.grammar.pluralVerbs(doc.tokens[verb.first]!.norm) && !isAided(scene, verb))
    return false;
  return mention.subject && isSubjectForm(scene, mention);
}

/** «Джерела «Вечора» в уряді кажуть»: the sources speak, not the place where they sit. */
function isPlaceOfSource(scene: Scene, { first }: Mention): boolean {
  const { tokens } = scene.doc;
  const start = Math.max(scene.unitAt(first)?.first ?? first, first - LONGEST_SOURCE);
  for (let at = first - 2; at >= start; at -= 1) {
    const { kind, text } = tokens[at]!;
    if ((kind === 'punct' && !/^[«»"“”„-]$/u.test(text)) || (scene.bits[at]! & VERB) !== 0) return false;
    const mention = scene.mentionAt(at);
    if (mention?.kind === 'unnamed' && mention.last === at + 1) return isSubjectForm(scene, mention);
  }
  return false;
}

/** Between a source and its place stands an outlet's name at most. */
const LONGEST_SOURCE = 8;

/** "Would only say": behind an auxiliary the verb goes with any subject. */
function isAided(scene: Scene, verb: Range): boolean {
  const before = scene.doc.tokens.slice(Math.max(0, verb.first - 2), verb.first);
  return before.some(({ norm }) => scene.grammar.auxiliaries(norm));
}

/** Only officials, sources and "they" have a verb in the plural. */
function isPlural(mention: Mention): boolean {
  return mention.kind === 'unnamed' || mention.kind === 'office' || mention.kind === 'pronoun';
}

/** The verb opens its clause: a quote, a comma, a dash, the start or «як» stands before it. */
function opensClause(scene: Scene, unit: Unit, verb: number): boolean {
  let at = verb - 1;
  while (at >= unit.first && (scene.bits[at]! & BETWEEN) !== 0 && scene.mentionAt(at) === null) at -= 1;
  if (at < unit.first) return true;
  const { norm, kind } = scene.doc.tokens[at]!;
  return kind === 'punct' || scene.grammar.inverters(norm) || scene.saidThisAt(at);
}

function isAdverb(norm: string, doc: Document): boolean {
  return doc.lang === 'en' && norm.length > 4 && norm.endsWith('ly');
}
