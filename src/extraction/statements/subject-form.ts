import { BODIES, COUNTRY_BODIES } from '../people/bodies.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** True unless the word's ending rules out the nominative. */
export function isSubjectForm(scene: Scene, mention: Mention): boolean {
  const { doc } = scene;
  if (doc.lang === 'en') return true;
  // «Український президент» has its noun behind the adjective.
  const head = doc.tokens[mention.core.first]!;
  const behind = mention.core.last - mention.core.first > 1 && /(?:ий|ый|ой|ька|кая)$/u.test(head.norm);
  const { norm } = behind ? doc.tokens[mention.core.first + 1]! : head;
  // «Два источника», «троє співрозмовників»: a few who speak.
  const count = scene.tokenBefore(mention.first)?.norm ?? '';
  if (mention.kind !== 'body' && scene.grammar.fewNumerals(count)) return true;
  if (mention.kind === 'office' || mention.kind === 'unnamed') {
    const { subjectEndings, adjectiveEndings, obliqueEndings } = scene.grammar;
    return subjectEndings(norm) && (adjectiveEndings(norm) || !obliqueEndings(norm));
  }
  if (mention.kind === 'body' && mention.bodyId !== null && mention.bodyId in BODIES) {
    const name = BODIES[mention.bodyId as keyof typeof BODIES].name[doc.lang]
      .toLowerCase()
      .replace(/[«»]/gu, '')
      .split(' ')[0]!;
    return COUNTRY_BODIES.has(mention.bodyId) ? norm === name : true;
  }
  return true;
}
