import type { Article } from '../articles/article.ts';
import type { EventFinding, EventStatus, Reading, Span, StatementFinding } from '../extraction/findings.ts';
import type { Side } from '../sources/source.ts';
import type { Confirmation, Report } from './story.ts';

/**
 * The sides that speak for an event in one article: an official outlet's own, and those of the speakers whose words are
 * the event's evidence. What an outlet calls "official" in its text counts for nothing, and who denies confirms nothing.
 */
export function voicesFor(event: EventFinding, article: Pick<Article, 'outlet'>, reading: Reading): readonly Side[] {
  const voices = new Set<Side>();
  if (article.outlet.standing === 'official' && article.outlet.side) voices.add(article.outlet.side);
  const onlyNews = reading.events.filter((other) => other.novelty === 'new').length === 1 && event.novelty === 'new';
  // What one side announces in an article with one piece of news is that news; of two sides, one may announce something else.
  const announcers = new Set(reading.statements.filter(({ kind }) => kind === 'announcement').map(({ side }) => side));
  const announced = onlyNews && announcers.size === 1;
  for (const statement of reading.statements) {
    if (statement.side === null || !statement.publicFigure || statement.kind === 'denial') continue;
    if (sharesEvidence(event, statement) || (announced && statement.kind === 'announcement'))
      voices.add(statement.side);
  }
  return [...voices].sort();
}

/** Who confirms that an event has come to `status`: a side that spoke of a plan has not confirmed what came of it. */
export function confirmation(
  reports: readonly Pick<Report<EventFinding>, 'voices' | 'finding'>[],
  status: EventStatus,
): Confirmation {
  const voices = new Set(reports.filter(({ finding }) => finding.status === status).flatMap(({ voices }) => voices));
  if (voices.has('ukraine')) return voices.has('russia') ? 'both_sides' : 'ukraine_only';
  return voices.has('russia') ? 'russia_only' : 'media_only';
}

function sharesEvidence(event: EventFinding, statement: StatementFinding): boolean {
  return event.evidence.some((span) => statement.evidence.some((other) => overlap(span, other)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
