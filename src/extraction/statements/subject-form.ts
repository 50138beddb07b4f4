import { BODIES, COUNTRY_BODIES } from '../people/bodies.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** True unless the word's ending rules out the nominative. */
export function isSubjectForm(scene: Scene, mention: Mention): boolean {
  const { doc } = scene;
  if (doc.lang === 'en') return true;
  const { norm } = doc.tokens[mention.core.first]!;
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
