import { shareEvidence } from './evidence.ts';
import type { EventStory, Report, StatementStory, Story } from './story.ts';
import type { EventFinding, StatementFinding } from '../extraction/findings.ts';

/**
 * True where a statement is about an event of the same article: it rests on the same words, or it announces something in
 * an article that tells of this event alone.
 */
export function isOnEvent(statement: StatementStory, event: EventStory, isOnlyEvent: boolean): boolean {
  return pairs(statement, event).some(
    ([said, told]) => shareEvidence(said, told) || (isOnlyEvent && said.kind === 'announcement'),
  );
}

/** Of the stories that an event's articles tell, the statements about it. */
export function wordsOn(event: EventStory, beside: readonly Story[]): readonly StatementStory[] {
  const isOnlyEvent = beside.filter(({ kind }) => kind === 'event').length === 1;
  return beside.flatMap((each) => (each.kind === 'statement' && isOnEvent(each, event, isOnlyEvent) ? [each] : []));
}

/**
 * True where a message about the event already says all that the statement does: the speaker is quoted by nobody, and the
 * sentence that reports their word is the one that tells of the event.
 */
export function saysTheEvent(statement: StatementStory, event: EventStory): boolean {
  const says = statement.statementKind === 'announcement' || statement.statementKind === 'figure';
  return says && !statement.quote && pairs(statement, event).some(([said, told]) => shareEvidence(said, told));
}

/** The findings of articles that report both. */
function pairs(statement: StatementStory, event: EventStory): readonly (readonly [StatementFinding, EventFinding])[] {
  const told = new Map(event.reports.flatMap((report) => byArticle(report)));
  return statement.reports.flatMap(({ articleId, finding }) => {
    const other = articleId === null ? undefined : told.get(articleId);
    return other === undefined ? [] : [[finding, other] as const];
  });
}

function byArticle({ articleId, finding }: Report<EventFinding>): readonly (readonly [string, EventFinding])[] {
  return articleId === null ? [] : [[articleId, finding]];
}
