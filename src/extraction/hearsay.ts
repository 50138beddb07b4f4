import type { EventFinding, Span, StatementFinding } from './findings.ts';

/**
 * The events without those that only private people tell of: "90 of our boys were exchanged, says Olena". A mother's word
 * on her own son has no number and stays, and so does what the article or anybody in office tells too.
 */
export function withoutHearsay(
  events: readonly EventFinding[],
  statements: readonly StatementFinding[],
): readonly EventFinding[] {
  const told = statements.filter(({ publicFigure }) => !publicFigure).flatMap(({ evidence }) => evidence);
  if (told.length === 0) return events;
  return events.filter(
    (event) => !isNewsOfNumbers(event) || !event.evidence.every((span) => told.some((said) => overlap(said, span))),
  );
}

function isNewsOfNumbers({
  novelty,
  status,
  ukraineReturned,
  russiaReturned,
  unattributedTotal,
}: EventFinding): boolean {
  const counts = [ukraineReturned, russiaReturned, unattributedTotal];
  return (
    novelty === 'new' && (status === 'completed' || status === 'under_way') && counts.some((count) => count !== null)
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
