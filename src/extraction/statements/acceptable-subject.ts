import type { Range } from './evidence.ts';
import { joinedMention } from './joined-mention.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { isSubjectForm } from './subject-form.ts';
import { AT, VERB } from './token-marks.ts';

/** A speaker by its form and by what stands before it: «в Минобороны» speaks where the verb is in the plural. */
export function acceptable(scene: Scene, mention: Mention, verb: Range, several = isPlural(mention)): boolean {
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
