import type { Article } from '../articles/article.ts';
import type { EventFinding, Reading, Span, StatementFinding } from '../extraction/findings.ts';
import type { Side } from '../sources/source.ts';
import type { Confirmation, Report } from './story.ts';

/**
 * The sides that speak for an event in one article: an official outlet's own, and those of the speakers whose words are
 * the event's evidence. What an outlet calls "official" in its text counts for nothing.
 */
export function voicesFor(event: EventFinding, article: Pick<Article, 'outlet'>, reading: Reading): readonly Side[] {
  const voices = new Set<Side>();
  if (article.outlet.standing === 'official' && article.outlet.side) voices.add(article.outlet.side);
  const onlyNews = reading.events.filter((other) => other.novelty === 'new').length === 1 && event.novelty === 'new';
  for (const statement of reading.statements) {
    if (statement.side === null || !statement.publicFigure) continue;
    if (sharesEvidence(event, statement) || (onlyNews && statement.kind === 'announcement')) voices.add(statement.side);
  }
  return [...voices].sort();
}

/** Who confirms an event, from all its reports. */
export function confirmation(reports: readonly Pick<Report<unknown>, 'voices'>[]): Confirmation {
  const voices = new Set(reports.flatMap((report) => report.voices));
  if (voices.has('ukraine')) return voices.has('russia') ? 'both_sides' : 'ukraine_only';
  return voices.has('russia') ? 'russia_only' : 'media_only';
}

function sharesEvidence(event: EventFinding, statement: StatementFinding): boolean {
  return event.evidence.some((span) => statement.evidence.some((other) => overlap(span, other)));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
