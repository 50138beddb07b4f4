import type { Claim } from './claim.ts';
import { areOthers, groupReader } from './groups.ts';
import { pointsOf } from './points-of.ts';
import type { Scene } from './scene.ts';
import { QUOTED } from './token-marks.ts';
import { toneReader } from './tone.ts';
import type { Unit } from './units.ts';

/** No point runs over more sentences than these. */
const LONGEST_POINT = 20;

/** A sentence of so few tokens only names the speaker: "Zelensky confirmed the exchange." */
const BARE = 8;

/** How many sentences on a point may stand without a word of who says them. */
const FARTHEST = 2;

/**
 * Answers whether a claim goes on with the point of the claim before it. One speaker stays on a point while the sentences
 * point back ("these men", "for this reason"), speak of the same group of people or tell what the speaker thinks of it;
 * "also" and another group open a new one.
 */
export function pointReader(scene: Scene): (before: Claim, claim: Claim) => boolean {
  const groupsOf = groupReader(scene);
  const opened = pointsOf(scene);
  const back = new Set(scene.marks.frames.filter(({ cue }) => cue === 'pointsBack').map(({ first }) => first));
  const isBack = (unit: Unit): boolean => {
    for (let at = unit.first; at < unit.last; at += 1)
      if (back.has(at) && (scene.bits[at]! & QUOTED) === 0) return true;
    return false;
  };
  const toneOf = toneReader(scene);
  const opensWithPronoun = (unit: Unit): boolean => scene.mentionAt(unit.first)?.kind === 'pronoun';

  return (before, claim) => {
    if (before.speaker.key !== claim.speaker.key || before.headline !== claim.headline) return false;
    if (claim.unit - before.unit > LONGEST_POINT) return false;
    const end = lastUnit(before);
    const distance = claim.from - end;
    if (distance > FARTHEST) return false;
    if (claim.unit === before.unit || (distance <= 1 && claim.point === 'same')) return true;
    if (distance <= 1 && isBare(before)) return true;
    const between = scene.units.slice(end + 1, claim.from);
    if (claim.point === 'new' || between.some(({ index }) => opened[index] === 'new')) return false;
    const unit = scene.units[claim.unit]!;
    const sameParagraph = unit.block === scene.units[end]!.block;
    const introduced = { first: openingOf(scene, before).first, last: scene.units[end]!.last };
    const [known, named] = [groupsOf(introduced), groupsOf(unit)];
    const shared = [...named].some((group) => known.has(group));
    if (areOthers(known, named)) return false;
    const goesOn = shared || isBack(unit) || (between.length > 0 && between.every((each) => opensWithPronoun(each)));
    if (sameParagraph && goesOn && !(before.quote !== null && claim.quote !== null)) return true;
    if (before.partQuote) return false;
    // A quote goes with what introduces it, unless it stands right behind and each of the two tells of an exchange.
    const bothTell = before.topic === 2 && claim.topic === 2 && distance <= 1;
    if (before.quote === null && claim.quote !== null && !bothTell)
      return !(
        distance > 0 &&
        !sameParagraph &&
        tellsByItself(before, toneOf) &&
        claim.quote.last - claim.quote.first >= TELLING
      );
    return claim.quote === null && distance === 1 && claim.topic === 0 && (sameParagraph || isSharp(before));
  };
}

/** The last unit that a claim has come from. */
export function lastUnit(claim: Claim): number {
  return claim.lastUnit ?? claim.unit;
}

/** Of so many tokens a quote tells more than the sentence that leads it in. */
const TELLING = 5;

/** What is told of an exchange needs no quote to be a statement; an accusation or a denial is what the quote behind it says. */
function tellsByItself({ topic, verb, clause }: Claim, toneOf: ReturnType<typeof toneReader>): boolean {
  const tone = toneOf(clause.first, clause.last);
  const isSharp = tone.has('blame') || tone.has('denial');
  return topic === 2 && !isSharp && (verb === null || verb === 'says' || verb === 'announces');
}

/** What follows an accusation, a denial or an appeal says more of it. */
function isSharp({ verb }: Claim): boolean {
  return verb === 'accuses' || verb === 'denies' || verb === 'appeals';
}

/** The claim's sentence names the speaker and hardly more. */
export function isBare({ quote, clause }: Claim): boolean {
  return quote === null && clause.last - clause.first <= BARE;
}

/** The sentence that leads in a claim, where the paragraph opens with one: "He spoke of the medics too." */
function openingOf(scene: Scene, claim: Claim): Unit {
  const own = scene.units[claim.from]!;
  const lead = scene.units[claim.from - 1];
  return lead?.block === own.block ? lead : own;
}
