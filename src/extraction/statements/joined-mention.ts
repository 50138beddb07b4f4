import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';

/** The mention that an "and" joins to this one: Kyiv in "Kyiv and Moscow"; null where none is. */
export function joinedMention(scene: Scene, mention: Mention): Mention | null {
  const and = scene.tokenBefore(mention.first);
  if (and === null || and.kind !== 'word' || !scene.grammar.conjunctions(and.norm)) return null;
  const other = scene.mentionAt(mention.first - 2);
  return other !== null && other.last === mention.first - 1 ? other : null;
}
