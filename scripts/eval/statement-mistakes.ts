import type { StatementFinding } from '../../src/extraction/findings.ts';
import type { StatementMatch } from './match-statements.ts';

/** What went wrong with the statements of a text, a line for each. */
export function statementMistakes({ right, missed, invented }: StatementMatch): string[] {
  return [
    ...right.flatMap(({ gold, found }) =>
      gold.kind === found.kind ? [] : [`kind: wanted ${gold.kind}, found ${found.kind} | ${brief(found.text)}`],
    ),
    ...missed.map(
      (gold) => `missed statement ${gold.speaker ?? `[${gold.role ?? ''}]`} | ${brief(gold.quote_or_paraphrase)}`,
    ),
    ...invented.map((found) => `invented statement ${whoSays(found)} | ${brief(found.text)}`),
  ];
}

function whoSays({ speaker, role }: StatementFinding): string {
  return speaker ?? `[${role ?? ''}]`;
}

function brief(words: string): string {
  return words.replace(/\s+/gu, ' ').slice(0, 200);
}
