import type { EventFinding } from '../../src/extraction/findings.ts';
import type { GoldEvent } from './gold.ts';
import { locate, overlap } from './locate.ts';

/** A labelled event and the finding that was taken for it. */
export interface EventPair {
  readonly gold: GoldEvent;
  readonly found: EventFinding;
}

export interface EventMatch {
  readonly pairs: readonly EventPair[];
  readonly missed: readonly GoldEvent[];
  readonly invented: readonly EventFinding[];
}

/**
 * Pairs greedily, the best first: shared evidence counts most, then type, status, novelty, date and counts. A pair must
 * share evidence, or type and status; the fields themselves decide nothing about right and wrong here.
 */
export function matchEvents(source: string, gold: readonly GoldEvent[], found: readonly EventFinding[]): EventMatch {
  const candidates = gold.flatMap((g, gi) => found.map((f, fi) => ({ gi, fi, score: likeness(source, g, f) })));
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const pairs: EventPair[] = [];
  for (const { gi, fi, score } of candidates.sort((a, b) => b.score - a.score)) {
    if (score < 4 || takenGold.has(gi) || takenFound.has(fi)) continue;
    takenGold.add(gi);
    takenFound.add(fi);
    pairs.push({ gold: gold[gi]!, found: found[fi]! });
  }
  return {
    pairs,
    missed: gold.filter((_, index) => !takenGold.has(index)),
    invented: found.filter((_, index) => !takenFound.has(index)),
  };
}

function likeness(source: string, gold: GoldEvent, found: EventFinding): number {
  const span = locate(source, gold.evidence);
  const shared = span !== null && found.evidence.some((each) => overlap(span, each) > 0);
  return (
    (shared ? 5 : 0) +
    (gold.type === found.type ? 2 : 0) +
    (gold.status === found.status ? 2 : 0) +
    (gold.novelty === found.novelty ? 1 : 0) +
    (gold.date === found.date ? 0.5 : 0) +
    ((gold.ukraine_returned?.total ?? null) === (found.ukraineReturned?.total ?? null) ? 0.5 : 0)
  );
}

/** Type, status and novelty are all as labelled. */
export function isRight(pair: EventPair): boolean {
  return (
    pair.gold.type === pair.found.type &&
    pair.gold.status === pair.found.status &&
    pair.gold.novelty === pair.found.novelty
  );
}
