import type { Range } from './evidence.ts';
import type { Mention } from './mention.ts';
import { nounSubject } from './noun-subject.ts';
import { phraseSubject } from './phrase-subject.ts';
import type { Scene } from './scene.ts';
import { subjectBefore } from './subject-ahead.ts';
import { subjectAfter } from './subject-behind.ts';
import { BETWEEN } from './token-marks.ts';
import type { Unit } from './units.ts';

/** Who speaks by a verb of saying: the noun phrase before it, or behind it («сказав Зеленський»). Null where nobody is named. */
export function findSubject(scene: Scene, unit: Unit, verb: Range): Mention | null {
  return withName(scene, subjectOf(scene, unit, verb), verb);
}

/** «Підтвердив нардеп, член групи Іван Ткач»: behind the verb an office goes with the name that follows its comma. */
function withName(scene: Scene, mention: Mention | null, verb: Range): Mention | null {
  if (mention?.kind !== 'office' || mention.first < verb.first || scene.doc.tokens[mention.last]?.text !== ',')
    return mention;
  const next = scene.mentionAt(mention.last + 1);
  const named = next?.kind === 'name' || next?.kind === 'person';
  return next !== null && named && next.first === mention.last + 1 && next.subject ? next : mention;
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

/** The verb opens its clause: a quote, a comma, a dash, the start or «як» stands before it. */
function opensClause(scene: Scene, unit: Unit, verb: number): boolean {
  let at = verb - 1;
  while (at >= unit.first && (scene.bits[at]! & BETWEEN) !== 0 && scene.mentionAt(at) === null) at -= 1;
  if (at < unit.first) return true;
  const { norm, kind } = scene.doc.tokens[at]!;
  return kind === 'punct' || scene.grammar.inverters(norm) || scene.saidThisAt(at);
}
