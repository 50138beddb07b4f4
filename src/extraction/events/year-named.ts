import type { DateSpan } from './date-span.ts';
import type { Scene } from './scene.ts';

const YEAR_LENGTH = 4;

/** "A year ago, on 21 September 2022": a day with its year is that day. */
export function yearNamed(scene: Scene, date: DateSpan | null): DateSpan | null {
  if (date === null) return null;
  const year = date.date.value.slice(0, YEAR_LENGTH);
  return scene.doc.tokens.slice(date.first, date.last).some((token) => token.text.startsWith(year)) ? date : null;
}
