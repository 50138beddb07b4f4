import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { brokersOf } from './brokers.ts';
import { isFramed } from './frames.ts';
import { isEntryOfList, isShareOfBodies } from './lists.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import { hasRatio } from './number-pairs.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { TaggedSentence } from './tag-sentences.ts';

export const PEOPLE: ReadonlySet<EventCue> = new Set([
  'captive',
  'military',
  'civilian',
  'child',
  'body',
  'person',
  'ukrainePeople',
  'russiaPeople',
  'wounded',
]);
const OF_WAR: ReadonlySet<EventCue> = new Set(['military', 'ukrainePeople', 'russiaPeople', 'wounded', 'civilian']);
const HOMEWARD: ReadonlySet<EventCue> = new Set(['returnDone', 'returnWill', 'returnNoun', 'each', 'bill']);
const SWAP: ReadonlySet<EventCue> = new Set(['swap', 'swapDone', 'swapWill']);
const HOME: ReadonlySet<EventCue> = new Set(['returnDone', 'returnWill', 'returnNoun']);
/** "The previous one was on 5 May": the exchange is left out. */
const ELLIPSES: ReadonlySet<EventCue> = new Set(['formerOne', 'nextOne']);
const HANDED_REACH = 7;
const HAND: ReadonlySet<EventCue> = new Set(['receiveDone', 'receiveWill', 'giveDone', 'giveWill']);

/** Whether the words of a clause tell of an exchange or return of captives, bodies or children. */
export function isTold(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  if (hits.some((hit) => hit.cue === 'otherConflict') && !(isOfBothSides(hits) && numbered(scene, tagged)))
    return false;
  if (has(tagged, 'otherConflict') && !isOfBothSides(hits) && !hits.some((hit) => hit.cue === 'ukrainePeople'))
    return false;
  if (isFramed(scene.frames.get(tagged) ?? [], tagged, hits)) return false;
  if (hits.some((hit) => hit.cue === 'captiveSwap')) return true;
  if (
    scene.ofCaptives &&
    hits.some((hit) => hit.cue === 'stage') &&
    (numbered(scene, tagged) || hits.some((hit) => SWAP.has(hit.cue) || hit.cue === 'planned'))
  )
    return true;
  if (scene.ofCaptives && hasRatio(scene.doc.tokens, withoutDates(scene, tagged), hits)) return true;
  if (
    scene.ofCaptives &&
    hits.some((hit) => ELLIPSES.has(hit.cue)) &&
    (scene.dates(tagged).length > 0 || hits.some((hit) => hit.cue === 'planned' || hit.cue === 'stalled'))
  )
    return true;
  if (isShareOfBodies(hits) && numbered(scene, tagged)) return true;
  if (isEntryOfList(scene, tagged, hits)) return true;
  const people = hits.some((hit) => PEOPLE.has(hit.cue));
  const captives = hits.some((hit) => hit.cue === 'captive' || hit.cue === 'captivity' || hit.cue === 'body');
  if (hits.some((hit) => SWAP.has(hit.cue))) {
    if (captives || (isOfWar(tagged, hits, people) && tagged.numbers.length > 0) || isOfTheirSoldiers(tagged, hits))
      return true;
    return (
      scene.ofCaptives &&
      (people ||
        tagged.numbers.length > 0 ||
        hits.some((hit) => hit.cue === 'swap' || hit.cue === 'ukraine' || hit.cue === 'russia'))
    );
  }
  if (hits.some((hit) => HOME.has(hit.cue))) return isReturn(scene, tagged, hits, people, captives);
  if (scene.ofCaptives && people && isPerSide(hits) && numbered(scene, tagged)) return true;
  const hand = hits.filter((hit) => HAND.has(hit.cue));
  if (hand.length > 0 && isTheirsOrRefused(tagged, hits)) return true;
  if (hand.some((hit) => isHandedPeople(hits, hit)))
    return (
      captives ||
      ((scene.ofCaptives || isOfTheirSoldiers(tagged, tagged.hits)) && people && numbered(scene, tagged)) ||
      (hits.some((hit) => hit.cue === 'child') && has(tagged, 'ukraine') && has(tagged, 'russia'))
    );
  if (
    scene.ofCaptives &&
    hand.some((hit) =>
      tagged.numbers.some(
        (span) =>
          span.countable &&
          span.value > 1 &&
          ((span.first >= hit.last && span.first - hit.last <= 2 && standsAlone(scene, span.last)) ||
            isPassiveOf(scene, span.last, hit.first)),
      ),
    )
  )
    return true;
  if (hand.length > 0 && scene.ofCaptives)
    return hits.some((hit) => hit.cue === 'refused') && hand.some((hit) => hit.cue === 'giveWill');
  return false;
}

/** A swap of soldiers, or in a place of this war, in a sentence that names both sides; of one side's people, the other. */
function isOfTheirSoldiers(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const own = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  const [ukraine, russia] = [has(tagged, 'ukraine'), has(tagged, 'russia')];
  if ((own('ukrainePeople') && russia) || (own('russiaPeople') && ukraine)) return true;
  return (own('military') || has(tagged, 'ourWar')) && ukraine && russia;
}

/** "Russia will not give up the defenders of Mariupol", "the Kursk residents were handed to Russia": whose they are says it. */
function isTheirsOrRefused(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const own = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (own('refused') && isOfTheirSoldiers(tagged, hits) && handsOver(hits)) return true;
  const counted = tagged.numbers.some((span) => span.countable && span.value > 1);
  const isOfBoth = has(tagged, 'ukraine') && has(tagged, 'russia');
  if (
    own('giveDone') &&
    own('civilian') &&
    (own('toRussia') || own('toUkraine')) &&
    (wasHeld(tagged) || (isOfBoth && counted))
  )
    return true;
  return own('giveDone') && ((own('russiaPeople') && own('toRussia')) || (own('ukrainePeople') && own('toUkraine')));
}

/** How many words may stand between "give up" and whom. */
const OBJECT_REACH = 2;

function handsOver(hits: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hand) =>
      HAND.has(hand.cue) &&
      hits.some((hit) => PEOPLE.has(hit.cue) && hit.first >= hand.last && hit.first - hand.last <= OBJECT_REACH),
  );
}

/** People whom only a war makes captives; any people where both sides are named, or who come home by the exchange. */
function isOfWar(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], people: boolean): boolean {
  if (hits.some((hit) => OF_WAR.has(hit.cue))) return true;
  if (!people) return false;
  return hits.some((hit) => HOMEWARD.has(hit.cue)) || (has(tagged, 'ukraine') && has(tagged, 'russia'));
}

/** "270 soldiers and 120 civilians from each side": the sharing out tells of an exchange; parts of it do not. */
function isPerSide(hits: readonly Hit<EventCue>[]): boolean {
  return hits.some((hit) => hit.cue === 'each') && !hits.some((hit) => hit.cue === 'subset' || hit.cue === 'held');
}

/** With another conflict's name in its sentence, an exchange must name both our sides; in its clause, a number too. */
function isOfBothSides(hits: readonly Hit<EventCue>[]): boolean {
  const swap = hits.some((hit) => SWAP.has(hit.cue) || hit.cue === 'captiveSwap');
  return swap && hits.some((hit) => hit.cue === 'ukraine') && hits.some((hit) => hit.cue === 'russia');
}

/** A return counts where captivity, bodies or deported children are its matter, or the whole text is of captives. */
function isReturn(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: boolean,
  captives: boolean,
): boolean {
  if (captives) return true;
  // "There were 1,212 bodies; 27 went the other way".
  if (isOnlyDeed(tagged, hits, 'otherWay') && numbered(scene, tagged) && (has(tagged, 'body') || scene.ofCaptives))
    return true;
  if (hits.some((hit) => hit.cue === 'russiaPeople' || hit.cue === 'ukrainePeople') && numbered(scene, tagged))
    return true;
  if (hits.some((hit) => hit.cue === 'refused') && isOfTheirSoldiers(tagged, hits)) return true;
  // "40 Russian soldiers were returned and 40 Ukrainians handed over": what goes both ways is an exchange.
  if (hits.some((hit) => hit.cue === 'giveDone') && numbered(scene, tagged) && isOfTheirSoldiers(tagged, hits))
    return true;
  if (hits.some((hit) => hit.cue === 'bothParties') && numbered(scene, tagged) && isBetweenBoth(tagged, hits))
    return true;
  if (hits.some((hit) => hit.cue === 'civilian') && (wasHeld(tagged) || isLetGo(scene, tagged, hits))) return true;
  if (hits.some((hit) => hit.cue === 'lettingGo') && hits.some((hit) => hit.cue === 'military') && wasHeld(tagged))
    return true;
  if (isOfThoseTaken(scene, tagged, hits)) return true;
  // «За сприяння Катару звільнено десятьох цивільних»: somebody has brokered it.
  if (hits.some((hit) => hit.cue === 'civilian') && numbered(scene, tagged) && brokersOf(scene, tagged) !== null)
    return true;
  if (numbered(scene, tagged) && isLetGo(scene, tagged, hits)) return true;
  if (hits.some((hit) => hit.cue === 'lettingGo') && numbered(scene, tagged) && isOfTheirSoldiers(tagged, hits))
    return true;
  if (
    hits.some((hit) => hit.cue === 'child') &&
    (has(tagged, 'russia') || has(tagged, 'ukraine') || has(tagged, 'ourWar'))
  )
    return true;
  if (
    scene.ofCaptives &&
    numbered(scene, tagged) &&
    (isPerSide(hits) || hits.some((hit) => holdsNumber(scene, tagged, hit)))
  )
    return true;
  return (
    scene.ofCaptives &&
    people &&
    (numbered(scene, tagged) ||
      hits.some((hit) => hit.cue === 'ukrainePeople' || hit.cue === 'russiaPeople' || hit.cue === 'military'))
  );
}

/** "Gets 84 back", "another 75 came home": the number alone is the people. */
function holdsNumber(scene: Scene, tagged: TaggedSentence, hit: Hit<EventCue>): boolean {
  return tagged.numbers.some(
    (span) =>
      span.countable &&
      ((hit.cue === 'returnDone' && hit.first < span.first && hit.last > span.last) ||
        (hit.cue === 'returnDone' && hit.last === span.first && standsAlone(scene, span.last)) ||
        (hit.cue === 'onTop' && hit.last === span.first)),
  );
}

/**
 * "Russia frees ten Ukrainian civilians", "115 Ukrainians released by Russia": one side, named right before the verb or as
 * its agent, lets people of the other go.
 */
function isLetGo(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const { agents } = scene.language;
  const isAgent = (side: Hit<EventCue>): boolean => agents.includes(scene.doc.tokens[side.first]!.norm);
  const isOf = (side: Hit<EventCue>, verb: Hit<EventCue>): boolean =>
    verb.first === side.last ||
    (side.first === verb.last && isAgent(side)) ||
    hits.some((hit) => hit.cue === 'across' && hit.first === verb.last && hit.last === side.first);
  const captor = hits.find(
    (side) => side.cue === 'russia' && hits.some((hit) => hit.cue === 'lettingGo' && isOf(side, hit)),
  );
  return captor !== undefined && has(tagged, 'ukraine');
}

/** "The brothers were kept near Krasnodar. Volunteers brought them to Kyiv": of children or civilians held, told just before. */
function isOfThoseTaken(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const own = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (!own('pronoun') || !own('returnDone')) return false;
  const before = scene.before(tagged);
  return before !== undefined && (has(before, 'child') || has(before, 'civilian')) && wasHeld(before);
}

/** Civilians come home from where one of the sides had held them. */
function wasHeld(tagged: TaggedSentence): boolean {
  return has(tagged, 'held') && (has(tagged, 'ourWar') || (has(tagged, 'russia') && has(tagged, 'ukraine')));
}

/** The clause has the word, and no other clause tells of a deed that it could answer. */
function isOnlyDeed(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], cue: EventCue): boolean {
  return hits.some((hit) => hit.cue === cue) && !tagged.hits.some((hit) => DEEDS.has(hit.cue) && !hits.includes(hit));
}

const DEEDS: ReadonlySet<EventCue> = new Set(['returnDone', 'receiveDone', 'giveDone', 'swapDone']);

/** "They returned to each other five civilians": what both sides do, named in the sentence, is of this war. */
function isBetweenBoth(tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const people = hits.some((hit) => PEOPLE.has(hit.cue));
  return people && has(tagged, 'ukraine') && has(tagged, 'russia');
}

/** A number without its noun: "received 41." */
function standsAlone(scene: Scene, at: number): boolean {
  const next = scene.doc.tokens[at];
  return next === undefined || next.kind === 'punct';
}

/** "6,057 were handed over": nothing but an auxiliary between a number and its verb. */
function isPassiveOf(scene: Scene, from: number, to: number): boolean {
  const { passive } = scene.language.objects;
  return to > from && to - from <= 2 && scene.doc.tokens.slice(from, to).every(({ norm }) => passive.includes(norm));
}

/** What is given or received are people or bodies: they stand close behind the verb, or before a passive "handed over". */
function isHandedPeople(hits: readonly Hit<EventCue>[], verb: Hit<EventCue>): boolean {
  const receives = verb.cue.startsWith('receive');
  return hits.some(
    (hit) =>
      PEOPLE.has(hit.cue) &&
      hit.first - verb.last <= HANDED_REACH &&
      (receives ? hit.last > verb.first : verb.first - hit.last <= HANDED_REACH),
  );
}

function numbered(scene: Scene, tagged: TaggedSentence): boolean {
  return tagged.numbers.some(
    (span) => span.countable && span.value > 1 && !isYear(span.value) && !isOfDate(scene, tagged, span),
  );
}

/** The sentence without the numbers of its dates, which pair with nothing. */
function withoutDates(scene: Scene, tagged: TaggedSentence): TaggedSentence {
  if (tagged.numbers.length < 2) return tagged;
  return { ...tagged, numbers: tagged.numbers.filter((span) => !isOfDate(scene, tagged, span)) };
}

function isOfDate(scene: Scene, tagged: TaggedSentence, span: NumberSpan): boolean {
  return scene.dates(tagged).some((date) => date.first < span.last && span.first < date.last);
}

function isYear(value: number): boolean {
  return value >= 2014 && value <= 2035;
}
