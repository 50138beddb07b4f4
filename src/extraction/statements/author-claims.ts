import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Unit } from './units.ts';

/** The claims of a text that is all its author's own: one for each paragraph that is about exchanges or captives. */
export function authorClaims(scene: Scene, author: Speaker, taken: ReadonlySet<number>): Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  while (from < scene.units.length) {
    let to = from;
    while (to < scene.units.length && scene.units[to]!.block === scene.units[from]!.block) to += 1;
    const paragraph = scene.units.slice(from, to);
    const about = paragraph.some((unit) => scene.topicOf(unit.first, unit.last) > 0);
    if (about && !paragraph[0]!.headline && paragraph.every((unit) => !taken.has(unit.index)))
      claims.push(claimOf(scene, paragraph, author));
    from = to;
  }
  return claims;
}

function claimOf(scene: Scene, paragraph: readonly Unit[], speaker: Speaker): Claim {
  // The title or signature that gives the author's name.
  const signed = scene.unitAt(speaker.introducedAt);
  const unit = paragraph[0]!;
  const range = { first: unit.first, last: paragraph.at(-1)!.last };
  return {
    speaker,
    verb: null,
    unit: unit.index,
    from: unit.index,
    lastUnit: paragraph.at(-1)!.index,
    clause: range,
    quote: range,
    evidence: withRanges([range], signed === null ? [] : [signed]),
    headline: false,
    partQuote: true,
    topic: 2,
    point: 'new',
    sayings: [],
  };
}
