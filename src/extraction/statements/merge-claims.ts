import type { StatementKind } from '../findings.ts';
import { lengthOf } from './choose-quote.ts';
import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';
import { isBare } from './same-point.ts';

/**
 * One claim a point: a quote takes in the sentence that introduced it, "that is why" goes on with the sentence before,
 * and a headline goes with the body that tells it in full. `isSamePoint` says whether a claim goes on with the one before,
 * `same` whether two claims have the same words.
 */
export function mergeClaims(
  claims: readonly Claim[],
  isSamePoint: (before: Claim, claim: Claim) => boolean,
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

function join(before: Claim, claim: Claim): Claim {
  const quote = longer(before, claim);
  const verb = before.verb === null || before.verb === 'says' ? claim.verb : before.verb;
  const told = claim.quote === null && claim.topic === 2 && before.topic < 2;
  const clause = isBare(before) || told || (quote === claim.quote && quote !== null) ? claim.clause : before.clause;
  return {
    ...before,
    verb,
    quote,
    clause,
    topic: claim.topic > before.topic ? claim.topic : before.topic,
    evidence: withRanges(before.evidence, claim.evidence),
    sayings: [...before.sayings, ...claim.sayings],
    lastUnit: claim.unit,
  };
}

/** The longer quote of two claims; beside a sentence on an exchange a few words on nothing of it are left to it. */
function longer(before: Claim, claim: Claim): Claim['quote'] {
  const [a, b] = [before.quote, claim.quote];
  if (b === null) return a;
  if (a === null) return before.topic === 2 && claim.topic === 0 && lengthOf(b) < TELLING ? null : b;
  return lengthOf(b) > lengthOf(a) ? b : a;
}

/** From so many tokens on a quote tells something by itself. */
const TELLING = 9;

function withoutHeadlines(claims: readonly Claim[]): Claim[] {
  const inBody = new Set(claims.filter((claim) => !claim.headline).map((claim) => claim.speaker.key));
  const sides = new Set(claims.filter((claim) => !claim.headline).map((claim) => claim.speaker.side));
  const persons = claims.some((claim) => !claim.headline && claim.speaker.kind === 'person');
  return claims.filter(({ headline, speaker }) => {
    if (!headline) return true;
    // "Envoy: prisoners to be swapped" over a text that names the envoy.
    if (speaker.kind === 'role' && persons) return false;
    return !(inBody.has(speaker.key) || sides.has(speaker.side));
  });
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
