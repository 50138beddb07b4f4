import type { Claim } from './claim.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Unit } from './units.ts';

const DONE: ReadonlySet<string> = new Set(['returnDone', 'receiveDone', 'swapDone']);
const SWAP: ReadonlySet<string> = new Set(['swap', 'captiveSwap']);

/** Further down than the lead a total is told for context, unless it says since when it runs. */
const LEAD = 1;

/**
 * A sentence that tells how many came home since the war began, with nobody cited for it: a figure that readers follow,
 * though no speaker stands behind it. One exchange that is the largest since then is an event, not a total.
 */
export function isRunningTotal(scene: Scene, unit: Unit): boolean {
  if (unit.headline || unit.quotes.length > 0) return false;
  let total = false;
  let done = false;
  const since = new Set(scene.eventsOf(unit).flatMap(({ cue, first }) => (cue === 'since' ? [first] : [])));
  for (const { cue, first } of scene.eventsOf(unit)) {
    if (cue === 'runningTotal') total ||= unit.index <= LEAD || since.has(first);
    else if (DONE.has(cue)) done = true;
    else if (SWAP.has(cue) && scene.doc.tokens[first - 1]?.kind !== 'number') {
      if (scene.doc.tokens[first - 2]?.kind !== 'number') return false;
    }
  }
  const tokens = scene.doc.tokens.slice(unit.first, unit.last);
  return (
    total &&
    done &&
    tokens.some(({ kind }) => kind === 'number') &&
    !tokens.some(({ norm }) => scene.grammar.superlatives(norm))
  );
}

/** The total as a claim of nobody's. */
export function totalClaim(unit: Unit): Claim {
  return {
    speaker: { ...NOBODY, introducedAt: unit.first },
    verb: null,
    unit: unit.index,
    from: unit.index,
    clause: unit,
    quote: null,
    evidence: [unit],
    headline: false,
    partQuote: true,
    topic: 2,
    point: 'new',
    sayings: [],
  };
}

const NOBODY: Omit<Speaker, 'introducedAt'> = {
  key: 'nobody',
  name: null,
  inText: null,
  role: null,
  side: null,
  publicFigure: true,
  isPrivate: false,
  gender: null,
  kind: 'nobody',
};
