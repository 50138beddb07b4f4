import { lengthOf, longest } from './choose-quote.ts';
import type { Claim } from './claim.ts';
import { withRanges } from './evidence.ts';
import type { Scene } from './scene.ts';
import type { Unit } from './units.ts';

const FEWEST_QUOTED = 4;
const MOSTLY = 0.6;

/** A unit that is all quote goes on with the speaker before it, in the same paragraph or the next. */
export function goesOn(scene: Scene, unit: Unit, claim: Claim): boolean {
  const before = scene.units[unit.index - 1];
  if (before === undefined || unit.block - before.block > 1 || unit.headline) return false;
  if (before.headline) return false;
  if (endsWithColon(scene, before) && claim.unit === before.index) return true;
  const runsOnFromColon =
    claim.quote !== null &&
    claim.verb !== null &&
    claim.unit === before.index &&
    before.quotes.length === 0 &&
    unit.block === before.block &&
    !opensWithAnother(scene, unit);
  if (runsOnFromColon) return true;
  if (unit.block !== before.block && claim.unit !== before.index && lastOf(claim) !== unit.first) return false;
  return unit.quoted >= FEWEST_QUOTED && unit.quoted >= MOSTLY * (unit.last - unit.first);
}

/** «У міністерстві мовчать»: a sentence that begins with somebody else is the writer's own again. */
function opensWithAnother(scene: Scene, unit: Unit): boolean {
  const mention = scene.mentionAt(unit.first) ?? scene.mentionAt(unit.first + 1);
  return mention !== null && mention.kind !== 'pronoun' && (mention.kind !== 'office' || !mention.isPrivate);
}

function lastOf(claim: Claim): number {
  return Math.max(...claim.evidence.map((range) => range.last));
}

function endsWithColon(scene: Scene, unit: Unit): boolean {
  return scene.doc.tokens[unit.last - 1]!.text === ':';
}

/** The claim with one more unit of the speaker's words. */
export function extended(scene: Scene, claim: Claim, unit: Unit): Claim {
  const quote = longest(unit.quotes) ?? unit;
  if (claim.quote !== null && claim.quote.last === unit.first && unit.quotes.length === 0) {
    return {
      ...claim,
      quote: { first: claim.quote.first, last: unit.last },
      evidence: withRanges(claim.evidence, [unit]),
    };
  }
  const better =
    claim.quote === null ||
    (lengthOf(quote) > lengthOf(claim.quote) && scene.topicOf(claim.quote.first, claim.quote.last) < 2);
  return {
    ...claim,
    quote: better ? { first: quote.first, last: quote.last } : claim.quote,
    evidence: withRanges(claim.evidence, [unit]),
  };
}
