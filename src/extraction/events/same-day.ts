import type { Clause } from './clauses.ts';
import type { DateSpan } from './date-span.ts';
import type { Scene } from './scene.ts';

/** How far back the day may stand that "the same day" means, in sentences. */
const REACH = 2;

/** The day that "the same day" means: the last one named in the sentences before. Null where the words are not there. */
export function sameDay(scene: Scene, index: number, scope: Clause): DateSpan | null {
  const { hits } = scene.sentences[index]!;
  if (!hits.some((hit) => hit.cue === 'sameDay' && hit.first >= scope.first && hit.last <= scope.last)) return null;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const day = scene
      .dates(scene.sentences[at]!)
      .filter((span) => span.date.precision === 'day')
      .at(-1);
    if (day !== undefined) return day;
  }
  return null;
}
