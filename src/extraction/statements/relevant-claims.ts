import { COUNTRY_BODIES } from '../people/bodies.ts';
import type { Claim } from './claim.ts';
import { isDense } from './dense-text.ts';
import { lowerBound } from './lower-bound.ts';
import type { Scene } from './scene.ts';

/** How many sentences away the exchange may be named that a claim in a longer text is about. */
const NEAR = 6;

/** In a text of more sentences than these, what names no exchange must stand beside a sentence that does. */
const LONG = 40;
const BESIDE = 4;

/** Within so many sentences of an exchange the words of a private person are about it. */
const JUST = 2;

/** Answers whether a claim is about an exchange, a return or the captives' exchange: by its words, or by those around it. */
export function isAboutExchanges(scene: Scene): (claim: Claim) => boolean {
  const topics = scene.units.map((unit) => scene.topicOf(unit.first, unit.last));
  const dense = isDense(scene);
  const long = scene.units.length > LONG;
  const elsewhere = new Set(scene.marks.voice.filter(({ cue }) => cue === 'elsewhere').map(({ first }) => first));
  const related = scene.marks.voice.filter(({ cue }) => cue === 'related');
  const relatedIn = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
    (related[lowerBound(related, first)]?.first ?? Infinity) < last;
  const isBeside = ({ from, unit }: Claim): boolean =>
    scene.units.slice(Math.max(0, from - BESIDE), unit + 2).some((each) => topics[each.index] !== 0 || relatedIn(each));
  /** "The delegation will raise this matter", right behind a sentence on an exchange. */
  const pointsBack = ({ from, clause }: Claim): boolean =>
    topics[from - 1] === 2 && scene.doc.tokens.slice(clause.first, clause.last).some(({ norm }) => POINTERS.has(norm));
  const bullets = bulletsIn(scene);
  const turns = new Set(scene.marks.voice.filter(({ cue }) => cue === 'turnsTo').map(({ first }) => first));
  /** Of no exchange in its own words, and too loosely tied to those around it: a point of a list, what "doctors" or "Russia" say. */
  const isLoose = (claim: Claim): boolean => {
    // "Asked about the price of oil, Peskov said…": the sentence opens with something else.
    if (claim.quote === null && (turns.has(claim.clause.first) || turns.has(claim.clause.first + 1))) return true;
    // A denial is of the point before it.
    if (bullets.has(scene.units[claim.unit]!.block)) return !(claim.verb === 'denies' && topics[claim.from - 1] === 2);
    const { speaker, quote, verb, partQuote } = claim;
    const ofSide = speaker.side === 'ukraine' || speaker.side === 'russia';
    const vague = speaker.kind === 'role' ? !(ofSide && topics[claim.from - 1] === 2) : isCountry(speaker);
    return (
      vague &&
      verb !== 'announces' &&
      quote === null &&
      !pointsBack(claim) &&
      !partQuote &&
      verb !== null &&
      !hasNumber(scene, claim)
    );
  };
  const isNear = ({ from, unit }: Claim): boolean => topics.slice(Math.max(0, from - JUST), unit + JUST).includes(2);
  return (claim) => {
    if (claim.speaker.kind === 'nobody') return true;
    const inClause = scene.topicOf(claim.clause.first, claim.clause.last);
    const inQuote = claim.quote === null ? 0 : scene.topicOf(claim.quote.first, claim.quote.last);
    if (inClause === 2 || inQuote === 2) return true;
    const around = topics.slice(Math.max(0, claim.unit - NEAR), claim.unit + 2);
    // Those who were captives or wait for one speak of much else: of calls, of letters, of captivity itself.
    // By somebody's own count: what is told right behind a sentence on an exchange is about that exchange.
    const counted = claim.verb === null && topics[claim.from - 1] === 2;
    if (!claim.speaker.publicFigure && claim.quote === null && !counted) return false;
    if (claim.speaker.isPrivate) {
      if (inClause === 0 && inQuote === 0 && topics[claim.from - 1] !== 2 && !(dense && isNear(claim))) return false;
    }
    if (inClause === 1 || inQuote === 1 || relatedIn(claim.clause)) return dense || around.includes(2);
    if (isLoose(claim)) return false;
    // Elsewhere, a quote or "by the count of X" right behind a sentence on an exchange is about that exchange.
    const follows = topics[claim.from - 1] === 2 && (claim.quote !== null || claim.verb === null);
    if (!dense && !follows) return false;
    if (long && !isBeside(claim)) return false;
    for (let at = claim.clause.first; at < claim.clause.last; at += 1) if (elsewhere.has(at)) return false;
    return true;
  };
}

/** The blocks of a list of news: each opens with a dash, a dot or a sign, and there are several. */
function bulletsIn(scene: Scene): ReadonlySet<number> {
  const found = scene.units.filter((unit) => unit.opensBlock && BULLET.test(scene.doc.tokens[unit.first]!.text));
  return new Set(found.length < FEWEST_BULLETS ? [] : found.map(({ block }) => block));
}

const BULLET = /^(?:[-–—•▪●◾*·]|\p{Extended_Pictographic})/u;
const FEWEST_BULLETS = 3;

const POINTERS: ReadonlySet<string> = new Set([
  ...['this', 'these', 'such', 'це', 'цього', 'цьому', 'цим', 'ці', 'цих', 'такий', 'таке'],
  ...['это', 'этого', 'этому', 'этом', 'эти', 'этих', 'такой', 'такое'],
]);

function isCountry({ key }: Claim['speaker']): boolean {
  return [...COUNTRY_BODIES].some((id) => key === `body:${id}`);
}

function hasNumber(scene: Scene, { clause }: Claim): boolean {
  return scene.doc.tokens.slice(clause.first, clause.last).some(({ kind }) => kind === 'number');
}
