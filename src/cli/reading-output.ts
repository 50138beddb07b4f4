import type { Count, EventFinding, Reading, Span, StatementFinding } from '../extraction/findings.ts';
import { oneLine, printable } from '../shared/text.ts';

/** A reading as the line that `obmin read --json` prints: the public shape, and nothing that is ours alone. */
export function readingJson(id: string, reading: Reading): Readonly<Record<string, unknown>> {
  return {
    id,
    lang: reading.lang,
    relevant: reading.relevant,
    alert: reading.alert,
    events: reading.events.map(eventJson),
    statements: reading.statements.map(statementJson),
  };
}

function eventJson(event: EventFinding): Readonly<Record<string, unknown>> {
  const {
    type,
    status,
    novelty,
    date,
    datePrecision,
    ukraineReturned,
    russiaReturned,
    unattributedTotal,
    statedRatio,
    mediators,
  } = event;
  return {
    ...{
      type,
      status,
      novelty,
      date,
      datePrecision,
      ukraineReturned,
      russiaReturned,
      unattributedTotal,
      statedRatio,
      mediators,
    },
    evidence: event.evidence.map(spanJson),
  };
}

function statementJson(statement: StatementFinding): Readonly<Record<string, unknown>> {
  const { role, side, kind, text, quote, via } = statement;
  const speaker = speakerOf(statement);
  return { speaker, role, side, kind, text, quote, via, evidence: statement.evidence.map(spanJson) };
}

/** A person under the one name that we give them, a body as the text names it. */
function speakerOf({ speaker, speakerInText }: StatementFinding): string | null {
  return speakerInText ?? speaker;
}

function spanJson({ text, start, end }: Span): Span {
  return { text, start, end };
}

/** A reading for a person at a terminal. */
export function readingText(id: string, reading: Reading): string {
  const head = reading.relevant ? (reading.alert ? 'news' : 'nothing new') : 'not about our exchanges';
  const lines = [`${printable(id)} (${reading.lang}): ${head}`];
  for (const event of reading.events) {
    lines.push(
      `  ${event.novelty} ${event.type}, ${event.status}, ${event.date ?? 'date not stated'}${figures(event)}`,
      ...quoted(event.evidence),
    );
  }
  for (const statement of reading.statements) {
    const who = [speakerOf(statement), statement.role].filter((part) => part !== null).join(', ') || 'unnamed';
    lines.push(
      `  ${statement.kind} by ${printable(who)} (${statement.side ?? 'side unknown'})`,
      ...quoted([{ text: statement.text, start: 0, end: 0 }]),
    );
  }
  return `${lines.join('\n')}\n`;
}

function figures({ ukraineReturned, russiaReturned, unattributedTotal, statedRatio }: EventFinding): string {
  const parts = [
    ukraineReturned && `Ukraine ${countText(ukraineReturned)}`,
    russiaReturned && `Russia ${countText(russiaReturned)}`,
    unattributedTotal && `in all ${String(unattributedTotal.total)} (${unattributedTotal.qualifier})`,
    statedRatio,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

function countText({ total, military, civilians, qualifier }: Count): string {
  const parts = [
    total,
    military !== null && `${String(military)} military`,
    civilians !== null && `${String(civilians)} civilians`,
  ];
  return `${parts.filter((part) => part !== null && part !== false).join(', ')} (${qualifier})`;
}

function quoted(spans: readonly Span[]): readonly string[] {
  return spans.map(({ text }) => `    “${printable(oneLine(text))}”`);
}
