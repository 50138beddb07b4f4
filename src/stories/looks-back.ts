import type { EventFinding } from '../extraction/findings.ts';
import type { Report } from './story.ts';
import { daysBetween } from './when.ts';

/** A text that itself dates what it tells of so many days before its publication, or more, looks back on it. */
const LOOK_BACK_DAYS = 3;

/**
 * True where a report tells of its event for context, or in retrospect: it is a source of the story, and no report of the
 * news. A text without a day of its own is taken at its word, however late it comes.
 */
export function looksBack({ articleId, published, finding }: Report<EventFinding>): boolean {
  if (articleId === null) return false;
  if (finding.novelty === 'background') return true;
  if (published === null || finding.date === null || finding.datePrecision !== 'day') return false;
  return daysBetween(finding.date, published.slice(0, 10)) >= LOOK_BACK_DAYS;
}
