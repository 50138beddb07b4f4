import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { isSubjectForm } from './subject-form.ts';
import { AT } from './token-marks.ts';

/**
 * The first mention between two tokens that can be a subject; null where none can. With `places` a body that is the place of
 * the saying will do («в ведомстве промолчали, отметив…»).
 */
export function firstSubject(scene: Scene, from: number, before: number, places = false): Mention | null {
  for (let at = from; at < before; at += 1) {
    const mention = scene.mentionAt(at);
    if (mention === null) continue;
    const preposition = scene.words.prepositions.includes(scene.tokenBefore(mention.first)?.norm ?? '');
    const speaks = !preposition && mention.subject && !(mention.isPrivate && mention.kind === 'office');
    const place = places && mention.kind === 'body' && (scene.bits[mention.first - 1]! & AT) !== 0;
    if (place) return mention;
    if (speaks && isSubjectForm(scene, mention)) return mention;
    at = mention.last - 1;
  }
  return null;
}
