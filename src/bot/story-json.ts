import type { Story } from '../stories/story.ts';

/** A story as one line of `--json`; a report from the ledger has no article id. */
export function storyJson(story: Story): Readonly<Record<string, unknown>> {
  const event = story.kind === 'event' ? story : null;
  const statement = story.kind === 'statement' ? story : null;
  return {
    id: story.id,
    kind: story.kind,
    type: event?.type ?? null,
    status: event?.status ?? null,
    date: story.date,
    ukraineReturned: event?.ukraineReturned ?? null,
    russiaReturned: event?.russiaReturned ?? null,
    confirmedBy: event?.confirmedBy ?? null,
    articles: story.reports.map(({ articleId, outlet, url }) => ({ id: articleId, source: outlet, url })),
    revision: story.revision,
    firstSeen: story.firstSeen,
    updated: story.updated,
    ...(event && {
      datePrecision: event.datePrecision,
      unattributedTotal: event.unattributedTotal,
      statedRatio: event.statedRatio,
      mediators: event.mediators,
    }),
    ...(statement && {
      speaker: shownName(statement),
      role: statement.role,
      side: statement.side,
      statementKind: statement.statementKind,
      text: statement.text,
    }),
  };
}

// A private person is told by role, in data as in messages.
function shownName({
  speaker,
  publicFigure,
}: {
  readonly speaker: string | null;
  readonly publicFigure: boolean;
}): string | null {
  return publicFigure ? speaker : null;
}
