import { tellersOf } from '../stories/looks-back.ts';
import type { Report, StatementStory, Story } from '../stories/story.ts';
import { withholdName } from './withhold-name.ts';
import { withholdNameLists } from './withhold-name-list.ts';

/** Stands in data for the names of private persons, whatever the language. */
const WITHHELD = '[…]';

/** A story as one line of `--json`; a report from the ledger has no article id. */
export function storyJson(story: Story): Readonly<Record<string, unknown>> {
  const event = story.kind === 'event' ? story : null;
  const statement = story.kind === 'statement' ? story : null;
  const tellers = event && tellersOf(event);
  return {
    id: story.id,
    kind: story.kind,
    type: event?.type ?? null,
    status: event?.status ?? null,
    date: story.date,
    ukraineReturned: event?.ukraineReturned ?? null,
    russiaReturned: event?.russiaReturned ?? null,
    confirmedBy: event?.confirmedBy ?? null,
    articles: (tellers?.told ?? story.reports).map(asSource),
    revision: story.revision,
    firstSeen: story.firstSeen,
    updated: story.updated,
    ...(event && {
      datePrecision: event.datePrecision,
      unattributedTotal: event.unattributedTotal,
      statedRatio: event.statedRatio,
      mediators: event.mediators,
      // Articles that only look back on it, or name it for context.
      mentions: tellers?.mentioned.map(asSource) ?? [],
      partOf: event.partOf ?? null,
      denials: (event.denials ?? []).map(({ side, outlet, url }) => ({ side, source: outlet, url })),
    }),
    ...(statement && {
      speaker: shownName(statement),
      role: statement.role === null ? null : withholdName(statement.role, statement, WITHHELD),
      side: statement.side,
      statementKind: statement.statementKind,
      text: shownWords(statement.text, statement),
      lang: statement.lang,
      quote: statement.quote,
    }),
  };
}

/** Words of a source as data may hold them: without the names of private persons. */
export function shownWords(text: string, story: Story): string {
  return withholdNameLists(story.kind === 'event' ? text : withholdName(text, story, WITHHELD), WITHHELD);
}

function asSource({ articleId, outlet, url }: Pick<Report<unknown>, 'articleId' | 'outlet' | 'url'>) {
  return { id: articleId, source: outlet, url };
}

// A private person is told by role, in data as in messages.
function shownName({ speaker, publicFigure }: StatementStory): string | null {
  return publicFigure ? speaker : null;
}
