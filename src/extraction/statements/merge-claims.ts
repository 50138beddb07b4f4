import type { StatementKind } from '../findings.ts';
import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';

/**
 * One claim a point: a quote takes in the sentence that introduced it, "that is why" goes on with the sentence before,
 * and a headline goes with the body that tells it in full. `same` says whether two claims have the same words.
 */
export function mergeClaims(
  claims: readonly Claim[],
  same: (a: Claim, b: Claim) => boolean,
  kindOf: (claim: Claim) => StatementKind,
): Claim[] {
  const merged: Claim[] = [];
  for (const claim of claims) {
    const before = merged.at(-1);
    if (before !== undefined && isSamePoint(before, claim)) merged[merged.length - 1] = join(before, claim);
    else merged.push(claim);
  }
  return withoutRepeats(withoutLeads(withoutHeadlines(merged), kindOf), same);
}

/** A sentence of so few tokens only names the speaker: "Zelensky confirmed the exchange." */
const BARE = 8;

function isSamePoint(before: Claim, claim: Claim): boolean {
  if (before.speaker.key !== claim.speaker.key || before.headline !== claim.headline) return false;
  if (claim.unit - before.unit > LONGEST_POINT) return false;
  const distance = claim.from - lastUnit(before);
  if (distance > 2) return false;
  if (claim.unit === before.unit || (distance <= 1 && claim.point === 'same')) return true;
  const bare = before.quote === null && before.clause.last - before.clause.first <= BARE;
  if (bare && distance <= 1) return true;
  if (before.partQuote || claim.point === 'new') return false;
  if (before.quote === null && claim.quote !== null) return true;
  return claim.quote === null && distance === 1 && claim.topic === 0;
}

/** No point runs over more sentences than these. */
const LONGEST_POINT = 20;

/** The last unit that a merged claim has come from. */
function lastUnit(claim: Claim): number {
  return claim.lastUnit ?? claim.unit;
}

function join(before: Claim, claim: Claim): Claim {
  const quote = longer(before.quote, claim.quote);
  const verb = before.verb === null || before.verb === 'says' ? claim.verb : before.verb;
  const bare = before.quote === null && before.clause.last - before.clause.first <= BARE;
  const clause = bare || (quote === claim.quote && quote !== null) ? claim.clause : before.clause;
  return {
    ...before,
    verb,
    quote,
    clause,
    evidence: withRanges(before.evidence, claim.evidence),
    lastUnit: claim.unit,
  };
}

function longer(a: Claim['quote'], b: Claim['quote']): Claim['quote'] {
  if (a === null || b === null) return a ?? b;
  return b.last - b.first > a.last - a.first ? b : a;
}

function withoutHeadlines(claims: readonly Claim[]): Claim[] {
  const inBody = new Set(claims.filter((claim) => !claim.headline).map((claim) => claim.speaker.key));
  const sides = new Set(claims.filter((claim) => !claim.headline).map((claim) => claim.speaker.side));
  return claims.filter((claim) => !claim.headline || !(inBody.has(claim.speaker.key) || sides.has(claim.speaker.side)));
}

/** A lead tells in the writer's words what a quote further down says: an accusation at the top goes with the quoted one. */
function withoutLeads(claims: readonly Claim[], kindOf: (claim: Claim) => StatementKind): Claim[] {
  const quoted = new Set(
    claims.filter((claim) => claim.quote !== null).map((claim) => `${claim.speaker.key} ${kindOf(claim)}`),
  );
  return claims.filter((claim) => {
    const told = claim.quote === null && claim.unit <= LEAD && SHARP.has(kindOf(claim));
    return !told || !quoted.has(`${claim.speaker.key} ${kindOf(claim)}`);
  });
}

const LEAD = 8;
const SHARP: ReadonlySet<StatementKind> = new Set(['accusation', 'denial']);

const NEAR = 40;

function withoutRepeats(claims: readonly Claim[], same: (a: Claim, b: Claim) => boolean): Claim[] {
  const kept: Claim[] = [];
  const bySpeaker = new Map<string, number[]>();
  for (const claim of claims) {
    const own = bySpeaker.get(claim.speaker.key) ?? [];
    bySpeaker.set(claim.speaker.key, own);
    const twin = own.slice(-NEAR).find((index) => same(kept[index]!, claim));
    if (twin === undefined) {
      own.push(kept.length);
      kept.push(claim);
    } else if (kept[twin]!.quote === null && claim.quote !== null) kept[twin] = claim;
  }
  return kept;
}
