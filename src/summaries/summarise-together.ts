import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import type { Block, Message } from '../shared/message.ts';
import type { StatementStory } from '../stories/story.ts';
import { closing, closingSentences, furtherBody, statementBody, statementHeading } from './describe-statement.ts';
import { sourceLine } from './source-list.ts';
import { evidenceButtons } from './story-buttons.ts';

/**
 * What one speaker said in one article, in one message: heading, speaker and sources once, the words of each in their
 * order. What would stand twice in the same wording stands once.
 */
export function summariseTogether(statements: readonly StatementStory[], lang: Language, t: Translate): Message {
  // The words of one article are of one occasion: where the text dates any of them, that is its day.
  const heading = statements.find(({ date }) => date !== null) ?? statements[0];
  const blocks = [
    ...statements.filter((statement) => statement === heading).map((statement) => statementHeading(statement, lang, t)),
    ...statements.flatMap((statement, place) => {
      const before = statements[place - 1];
      return before === undefined ? statementBody(statement, lang, t) : furtherBody(statement, before, lang, t);
    }),
    ...closing(statements.flatMap((statement) => closingSentences(statement, lang, t))),
    sourceLine({ reports: statements.flatMap(({ reports }) => reports), date: heading?.date ?? null }, lang, t),
  ];
  const buttons = evidenceButtons(
    statements.map(({ id }) => id),
    t,
  );
  return { blocks: [...once(blocks), buttons] };
}

function once(blocks: readonly Block[]): readonly Block[] {
  const written = new Set<string>();
  return blocks.filter((block) => {
    const key = JSON.stringify(block);
    const isNew = !written.has(key);
    written.add(key);
    return isNew;
  });
}
