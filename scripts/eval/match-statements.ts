import type { StatementFinding } from '../../src/extraction/findings.ts';
import type { GoldStatement } from './gold.ts';
import { locate, overlap } from './locate.ts';
import { sameName } from './same-name.ts';

/** Which labelled statements were found, which were not, and what was found beside them. */
export interface StatementMatch {
  readonly right: readonly { readonly gold: GoldStatement; readonly found: StatementFinding }[];
  readonly missed: readonly GoldStatement[];
  readonly invented: readonly StatementFinding[];
}

/** Pairs labelled statements with those found: the right speaker, and words that overlap. */
export function matchStatements(
  source: string,
  gold: readonly GoldStatement[],
  found: readonly StatementFinding[],
): StatementMatch {
  const free = new Set(found);
  const right: { gold: GoldStatement; found: StatementFinding }[] = [];
  const missed: GoldStatement[] = [];
  for (const statement of gold) {
    const span = locate(source, statement.quote_or_paraphrase);
    const hit = [...free].find(
      (each) => span !== null && each.evidence.some((e) => overlap(span, e) > 0) && sameSpeaker(statement, each),
    );
    if (hit === undefined) {
      missed.push(statement);
      continue;
    }
    free.delete(hit);
    right.push({ gold: statement, found: hit });
  }
  return { right, missed, invented: [...free] };
}

function sameSpeaker(gold: GoldStatement, found: StatementFinding): boolean {
  const told = gold.speaker ?? gold.role;
  // A figure that nobody is cited for.
  if (told === null) return found.speaker === null && found.role === null;
  return [found.speaker, found.role].some((name) => name !== null && sameName(told, name));
}
