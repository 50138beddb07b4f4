import type { Document } from '../text/document.ts';
import { acceptable } from './acceptable-subject.ts';
import type { Range } from './evidence.ts';
import { isHyphen } from './hyphen.ts';
import type { Mention } from './mention.ts';
import { isSetOff, namesOffice, openingComma, openingQuoteAt, relativeComma } from './passed-over.ts';
import type { Scene } from './scene.ts';
import { BETWEEN, QUOTED, VERB } from './token-marks.ts';
import type { Unit } from './units.ts';

const LONGEST_GAP = 12;

/** The speaker before a verb of saying, asides passed over: "Umerov, who met him on Friday, said". Null where none stands there. */
export function subjectBefore(scene: Scene, unit: Unit, verb: Range): Mention | null {
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

function isAdverb(norm: string, doc: Document): boolean {
  return doc.lang === 'en' && norm.length > 4 && norm.endsWith('ly');
}
