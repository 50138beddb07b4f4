import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';
import { isDense } from './dense-text.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { toneReader } from './tone.ts';
import type { Unit } from './units.ts';

/** A sentence of fewer tokens goes with the one before it: "Why? Nobody knows." */
const SHORTEST = 5;

/**
 * The claims of a text that is all its author's own: within a paragraph the sentences
 * in one tone make one claim, so that an accusation and the appeal behind it are two.
 */
export function authorClaims(scene: Scene, author: Speaker, taken: ReadonlySet<number>): Claim[] {
  const toneOf = toneReader(scene);
  const dense = isDense(scene);
  // Of sentences with no edge only what speaks of exchanges or captives is a claim: greetings and thanks are none.
  const isTold = (tone: string) => (unit: Unit) =>
    tone !== '' ||
    scene.topicOf(unit.first, unit.last) > 0 ||
    (dense && toneOf(unit.first, unit.last).has('fact') && unit.quotes.length === 0);
  const claims: Claim[] = [];
  for (const paragraph of paragraphs(scene.units)) {
    const about = paragraph.some((unit) => scene.topicOf(unit.first, unit.last) > 0);
    if (!(about || dense) || paragraph[0]!.headline || paragraph.some((unit) => taken.has(unit.index))) continue;
    let run: Unit[] = [];
    let tone = '';
    for (const unit of paragraph) {
      const own = SHARP.find((each) => toneOf(unit.first, unit.last).has(each)) ?? '';
      if (run.length > 0 && own !== tone && unit.last - unit.first >= SHORTEST) {
        put(claims, scene, run, author, isTold(tone));
        run = [];
      }
      if (run.length === 0) tone = own;
      run.push(unit);
    }
    put(claims, scene, run, author, isTold(tone));
  }
  return claims;
}

const SHARP = ['denial', 'blame', 'call'] as const;

function paragraphs(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [];
  for (const unit of units) {
    const last = found.at(-1);
    if (last?.[0]?.block === unit.block) last.push(unit);
    else found.push([unit]);
  }
  return found;
}

function put(
  claims: Claim[],
  scene: Scene,
  run: readonly Unit[],
  speaker: Speaker,
  isTold: (unit: Unit) => boolean,
): void {
  const told = run.filter(isTold);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return;
  // The title or signature that gives the author's name.
  const signed = scene.unitAt(speaker.introducedAt);
  const range = { first: first.first, last: last.last };
  claims.push({
    speaker,
    verb: null,
    unit: first.index,
    from: first.index,
    lastUnit: last.index,
    clause: range,
    quote: range,
    evidence: withRanges([range], signed === null ? [] : [signed]),
    headline: false,
    partQuote: true,
    topic: 2,
    point: 'new',
    sayings: [],
  });
}
