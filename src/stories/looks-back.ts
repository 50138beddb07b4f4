import type { EventFinding, EventStatus } from '../extraction/findings.ts';
import { isHappening } from './phase.ts';
import type { EventStory, Report } from './story.ts';
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

/**
 * The reports that told an event as news, and those that only look back on it or, where it has happened by now, had spoken
 * of it as a plan. Where nobody else tells of it, they are who told it.
 */
export function tellersOf(event: Pick<EventStory, 'reports' | 'status'>): {
  readonly told: readonly Report<EventFinding>[];
  readonly mentioned: readonly Report<EventFinding>[];
} {
  const isTold = (report: Report<EventFinding>): boolean => !looksBack(report) && !looksAhead(report, event.status);
  const told = event.reports.filter(isTold);
  if (!told.some(({ articleId }) => articleId !== null)) return { told: event.reports, mentioned: [] };
  return { told, mentioned: event.reports.filter((report) => !isTold(report)) };
}

function looksAhead({ finding }: Report<EventFinding>, status: EventStatus): boolean {
  return isHappening(status) && !isHappening(finding.status);
}
