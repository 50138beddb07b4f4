import { isBehindQuote } from './behind-quote.ts';
import type { Range } from './evidence.ts';
import type { Mention } from './mention.ts';
import { NOBODY } from './mention.ts';
import { isNoOne, phraseMention } from './phrase-mention.ts';
import type { Scene } from './scene.ts';
import { AT, BETWEEN, QUOTED, START, VERB, isCapital } from './token-marks.ts';
import type { Unit } from './units.ts';
import { isHyphen } from './hyphen.ts';
import { isSubjectForm } from './subject-form.ts';

/** No noun phrase beside a verb of saying runs over more words. */
const LONGEST = 6;

/**
 * Who speaks where no word list knows the noun, in languages whose verbs agree with their subject: «сказала медсестра
 * шпиталю», «в ініціативі повідомили». Null where nothing beside the verb agrees with it.
 */
export function nounSubject(scene: Scene, unit: Unit, verb: Range): Mention | null {
  if (!scene.grammar.plainVerbs(scene.doc.tokens[verb.first]!.norm) && !isBehindQuote(scene, unit, verb)) return null;
  return nounBehind(scene, unit, verb) ?? nounBefore(scene, unit, verb) ?? placeBeside(scene, unit, verb);
}

/** Behind a quote or a clause: «…», – пояснила вихователька. */
function nounBehind(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { tokens } = scene.doc;
  if (verb.first > unit.first && !/^[,"”»“–—-]$/u.test(tokens[verb.first - 1]!.text)) return null;
  let first = verb.last;
  while (first < unit.last && (scene.bits[first]! & BETWEEN) !== 0) first += 1;
  let last = first;
  while (
    last < unit.last &&
    last - first < LONGEST &&
    isPart(scene, last) &&
    !(last > first && isAddressee(scene, last))
  )
    last += 1;
  const closed = last === unit.last || tokens[last]!.kind === 'punct' || isAddressee(scene, last);
  const agrees = agreement(scene, verb);
  let head = first;
  while (head < last && agrees(tokens[head]!.norm)) head += 1;
  return head === first || !closed ? null : speaker(scene, { first, last }, head - 1);
}

/** «Призналась пенсионерка корреспонденту»: to whom it was said stands in the dative. */
function isAddressee(scene: Scene, at: number): boolean {
  return /(?:нту|нтові|кору|корові|лісту|листу|лістам|листам|стам|нтам|тові)$/u.test(scene.doc.tokens[at]!.norm);
}

/** At the start of its clause and right before the verb: «Вихователька пояснила, що…». */
function nounBefore(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { tokens } = scene.doc;
  let last = verb.first;
  while (last > unit.first && (scene.bits[last - 1]! & BETWEEN) !== 0) {
    // «Назвал разговор деловым и сообщил»: a second verb of somebody before.
    if (scene.grammar.conjunctions(tokens[last - 1]!.norm)) return null;
    last -= 1;
  }
  let first = last;
  while (first > unit.first && last - first <= LONGEST && isPart(scene, first - 1)) first -= 1;
  if (first === last || last - first > LONGEST) return null;
  const agrees = agreement(scene, verb);
  let head = first;
  while (head < last && agrees(tokens[head]!.norm)) head += 1;
  return head === first ? null : speaker(scene, { first, last }, head - 1);
}

/** «У спілці сказали»: a verb in the plural with the place of those who speak. */
function placeBeside(scene: Scene, unit: Unit, verb: Range): Mention | null {
  const { tokens } = scene.doc;
  if (!scene.grammar.pluralVerbs(tokens[verb.last - 1]!.norm)) return null;
  const isAt = (at: number): boolean => at >= unit.first && at < unit.last && (scene.bits[at]! & AT) !== 0;
  if (isAt(verb.last)) {
    const first = verb.last + 1;
    let last = first;
    while (last < unit.last && last - first < LONGEST && isPart(scene, last)) last += 1;
    return last === first ? null : speaker(scene, { first, last }, first);
  }
  let first = verb.first;
  while (first > unit.first && verb.first - first < LONGEST && isPart(scene, first - 1) && !isAt(first - 1)) first -= 1;
  return isAt(first - 1) && first < verb.first ? speaker(scene, { first, last: verb.first }, first) : null;
}

function agreement(scene: Scene, verb: Range): (norm: string) => boolean {
  const { norm } = scene.doc.tokens[verb.first]!;
  const form = scene.words.agreement.find(({ verbs }) => verbs.some((ending) => norm.endsWith(ending)));
  const nouns = form?.nouns ?? [];
  return (word) => word.length >= 4 && nouns.some((ending) => word.endsWith(ending));
}

function speaker(scene: Scene, range: Range, head: number): Mention | null {
  const { norm, text } = scene.doc.tokens[head]!;
  if (text.length < 4 || isNoOne(scene, range) || isPaper(scene, range)) return null;
  const office = scene.mentionAt(head);
  if (office?.kind === 'office' && !office.isPrivate && office.first >= range.first && office.last <= range.last)
    return isSubjectForm(scene, office) ? office : null;
  const core = { first: head, last: head + 1 };
  const alone = range.last - range.first === 1 && isCapital(text) && !scene.words.noNames.includes(norm);
  // A capital inside a sentence is a name's; at its head the ending tells.
  const named = (scene.bits[head]! & START) === 0 || scene.grammar.surnameEndings(norm);
  if (alone && named) return { ...NOBODY, kind: 'name', ...core, core };
  return phraseMention(scene, range, range);
}

/** «У дописі міністра йдеться»: the author speaks, not the paper. */
function isPaper({ doc, grammar }: Scene, { first, last }: Range): boolean {
  return doc.tokens.slice(first, last).some(({ norm }) => grammar.documents(norm) || grammar.letters(norm));
}

/** A word of a noun phrase: no verb of saying, no mark but a hyphen, nothing quoted, no mention that stands for itself. */
function isPart(scene: Scene, at: number): boolean {
  const { kind, text, norm } = scene.doc.tokens[at]!;
  const { grammar, words } = scene;
  if ((scene.bits[at]! & (QUOTED | VERB | BETWEEN)) !== 0 || words.prepositions.includes(norm)) return false;
  if (grammar.conjunctions(norm) || grammar.clauseOpeners(norm) || grammar.relatives(norm) || grammar.negations(norm))
    return false;
  const mention = scene.mentionAt(at);
  if (mention !== null && mention.kind === 'pronoun') return false;
  return kind === 'word' || isHyphen(scene.doc.tokens, at) || /^[«»"]$/u.test(text);
}
