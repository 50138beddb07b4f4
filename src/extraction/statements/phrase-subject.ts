import { isBehindQuote } from './behind-quote.ts';
import type { Range } from './evidence.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import { isNoOne, phraseMention } from './phrase-mention.ts';
import type { Scene } from './scene.ts';
import { BETWEEN, NATION, QUOTED, VERB, isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';
import { isHyphen } from './hyphen.ts';

/** No noun phrase beside a verb of saying runs over more words. */
const LONGEST = 9;

/**
 * Who speaks where no word list knows the noun: "the nurses' union said", "one mother of four told reporters". For English,
 * whose articles and plurals show where a phrase starts. Null where what stands there is no speaker (a poll, a film, a day).
 */
export function phraseSubject(scene: Scene, unit: Unit, verb: Range): Mention | null {
  if (!scene.grammar.plainVerbs(scene.doc.tokens[verb.first]!.norm) && !isBehindQuote(scene, unit, verb)) return null;
  return phraseBefore(scene, unit, verb) ?? phraseBehind(scene, unit, verb);
}

function phraseBefore(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { tokens } = scene.doc;
  let last = verb.first;
  while (last > unit.first && isBetween(scene, last - 1)) {
    // "The clerk saw the guards and said": a second verb of somebody before.
    if (scene.grammar.conjunctions(tokens[last - 1]!.norm)) return null;
    last -= 1;
  }
  let first = last;
  while (first > unit.first && last - first < LONGEST && isPart(scene, first - 1)) {
    const { norm } = tokens[first - 1]!;
    const determiner = scene.grammar.determiners(norm) || /['’]s$/u.test(norm);
    if (!determiner && opensClause(scene, norm)) break;
    first -= 1;
    const governed = scene.words.prepositions.includes(scene.tokenBefore(first)?.norm ?? '');
    // "The head of the union": the phrase runs on to the first article.
    if (determiner && !governed) return speaker(scene, first, last, true);
  }
  const open =
    first === unit.first || tokens[first - 1]!.kind === 'punct' || opensClause(scene, tokens[first - 1]!.norm);
  return open && first < last ? speaker(scene, first, last, false) : null;
}

/** Behind a quote or a clause: "…", said a nurse at the hospital. */
function phraseBehind(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { tokens } = scene.doc;
  if (verb.first <= unit.first || !/^[,"”»’–—-]$/u.test(tokens[verb.first - 1]!.text)) return null;
  let { last } = verb;
  while (last < unit.last && last - verb.last < LONGEST && isPart(scene, last)) {
    if (last > verb.last && opensClause(scene, tokens[last]!.norm) && !scene.grammar.determiners(tokens[last]!.norm))
      break;
    last += 1;
  }
  const closed = last === unit.last || tokens[last]!.kind === 'punct';
  if (last === verb.last || !closed) return null;
  return speaker(scene, verb.last, last, scene.grammar.determiners(tokens[verb.last]!.norm));
}

/** The phrase as a mention, where its head can speak: behind a determiner any noun, else a plural or a name. */
function speaker(scene: Scene, from: number, last: number, determined: boolean): Mention | null {
  const { tokens } = scene.doc;
  const first = /^(?:the|an?)$/u.test(tokens[from]!.norm) ? from + 1 : from;
  if (first >= last || scene.words.prepositions.includes(tokens[first]!.norm)) return null;
  const head = headOf(scene, first, last);
  const { text, norm } = tokens[head]!;
  // "Russia's reported attempts": whose they are does not speak.
  if (scene.grammar.determiners(norm) || /['’]s$/u.test(norm)) return null;
  if (!/^\p{L}/u.test(text) || norm.endsWith('ly') || isNoOne(scene, { first, last: head + 1 })) return null;
  const core = { first: head, last: head + 1 };
  const several = /(?:[^s'’iu]s|men|women|people|children)$/u.test(norm);
  const named = isCapital(text) && (scene.bits[head]! & NATION) === 0 && !scene.words.noNames.includes(norm);
  if (!determined && last - first === 1 && named && !several) return { ...NOBODY, kind: 'name', ...core, core };
  if (!determined && !several && !(named && head > first)) return null;
  return phraseMention(scene, { first, last }, core);
}

/** The noun before the first preposition, else the last word; in "two of the drivers" the drivers. */
function headOf(scene: Scene, first: number, last: number): number {
  const { tokens } = scene.doc;
  for (let at = first + 1; at < last; at += 1) {
    const counted = scene.grammar.determiners(tokens[at - 1]!.norm);
    if (scene.words.prepositions.includes(tokens[at]!.norm) && !counted) return at - 1;
  }
  return last - 1;
}

/** A word of a noun phrase: no verb of saying, no mark but a hyphen, nothing that is quoted, no pronoun. */
function isPart(scene: Scene, at: number): boolean {
  const { kind } = scene.doc.tokens[at]!;
  if ((scene.bits[at]! & (QUOTED | VERB)) !== 0 || scene.mentionAt(at)?.kind === 'pronoun') return false;
  return kind === 'word' || kind === 'number' || isHyphen(scene.doc.tokens, at);
}

function isBetween(scene: Scene, at: number): boolean {
  const { norm, kind } = scene.doc.tokens[at]!;
  return kind === 'word' && ((scene.bits[at]! & BETWEEN) !== 0 || (norm.length > 4 && norm.endsWith('ly')));
}

function opensClause(scene: Scene, norm: string): boolean {
  const { grammar } = scene;
  return grammar.clauseStarts(norm) || grammar.clauseOpeners(norm) || grammar.relatives(norm);
}
