import type { EventFinding, Span, StatementFinding } from './findings.ts';

/**
 * The events without those that only private people tell of: "90 of our boys were exchanged, says Olena". A mother's word
 * on her own son has no number and stays, and so does what the article or anybody in office tells too.
 */
export function withoutHearsay(
  events: readonly EventFinding[],
  statements: readonly StatementFinding[],
): readonly EventFinding[] {
  const told = statements.filter(({ publicFigure }) => !publicFigure).flatMap(saidIn);
  if (told.length === 0) return events;
  return events.filter(
    (event) => !isNewsOfNumbers(event) || !event.evidence.every((span) => told.some((said) => overlap(said, span))),
  );
}

/** Where the words themselves stand. The evidence of a statement also holds the sentence that names its speaker, which the article tells. */
function saidIn({ text, evidence }: StatementFinding): readonly Pick<Span, 'start' | 'end'>[] {
  const said = evidence.flatMap((span) => {
    const at = span.text.indexOf(text);
    return at === -1 ? [] : [{ start: span.start + at, end: span.start + at + text.length }];
  });
  return said.length === 0 ? evidence : said;
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

function overlap(one: Pick<Span, 'start' | 'end'>, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
