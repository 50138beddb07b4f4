import type { DateSpan } from './date-span.ts';
import type { Scene } from './scene.ts';

/** How far back the year may stand that "the same year" means, in sentences. */
const REACH = 2;

/**
 * A day or month with "of the same year" beside it, in the year of the date named before it; as it is where these words are
 * not there, or no date is.
 */
export function inSameYear(scene: Scene, index: number, span: DateSpan): DateSpan {
  const said = scene.sentences[index]!.hits.some(
    (hit) => hit.cue === 'sameYear' && hit.first - span.last <= 1 && span.first - hit.last <= 1,
  );
  if (!said || span.date.precision === 'year') return span;
  const year = yearBefore(scene, index, span);
  if (year === null) return span;
  const { ahead: _, ...past } = span;
  return { ...past, date: { ...span.date, value: year + span.date.value.slice(year.length) } };
}

function yearBefore(scene: Scene, index: number, span: DateSpan): string | null {
  for (let at = index; at >= Math.max(0, index - REACH); at -= 1) {
    const before = scene.dates(scene.sentences[at]!).filter((other) => at < index || other.last <= span.first);
    const last = before.at(-1);
    if (last !== undefined) return last.date.value.slice(0, YEAR_LENGTH);
  }
  return null;
}

const YEAR_LENGTH = 4;
