import type { StatementFinding } from '../../src/extraction/findings.ts';
import type { GoldStatement } from './gold.ts';
import { locate, overlap } from './locate.ts';
import { sameName } from './same-name.ts';

/** How many labelled statements were found with the right speaker and words that overlap. */
export function matchStatements(
  source: string,
  gold: readonly GoldStatement[],
  found: readonly StatementFinding[],
): number {
  const free = new Set(found);
  let right = 0;
  for (const statement of gold) {
    const span = locate(source, statement.quote_or_paraphrase);
    const hit = [...free].find(
      (each) => span !== null && each.evidence.some((e) => overlap(span, e) > 0) && sameSpeaker(statement, each),
    );
    if (hit === undefined) continue;
    free.delete(hit);
    right += 1;
  }
  return right;
}

function sameSpeaker(gold: GoldStatement, found: StatementFinding): boolean {
  const told = gold.speaker ?? gold.role;
  // A figure that nobody is cited for.
  if (told === null) return found.speaker === null && found.role === null;
  return [found.speaker, found.role].some((name) => name !== null && sameName(told, name));
}
