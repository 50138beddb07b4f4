import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { PeopleNumber } from './counts-told.ts';
import type { Party } from './roles.ts';
import { isGoal, isOtherParty, isPlace, isSide, opposite, subjectsBefore } from './roles.ts';
import type { Scene } from './scene.ts';
import { goalBeside, goneOtherWay, partBehind, shareBehind } from './shares.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const GOAL_REACH = 8;
const BOTH: readonly Party[] = ['ukraine', 'russia'];

/**
 * To which side the counted people return: one, both ("each"), or none that the text names. `before` is the number
 * told before this one, where that went to one side.
 */
export function sidesOf(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: PeopleNumber,
  before: { readonly parties: readonly Party[]; readonly at: number } | null,
): readonly Party[] {
  if (people.each) return BOTH;
  if (isOfBothSides(hits, people)) return [];
  const beside =
    partBehind(scene, hits, people) ??
    ownSide(scene, hits, people) ??
    givenFor(hits, people) ??
    opposed(captorBehind(scene, hits, people)) ??
    letGoBy(hits, people) ??
    goalBeside(scene, hits, people) ??
    goneOtherWay(hits, people, before) ??
    shareBehind(scene, hits, people, before) ??
    tradedFor(hits, people, before?.parties ?? []) ??
    opposed(captorBeside(hits));
  if (beside !== null) return [beside];
  const verb = verbOf(scene, hits, people);
  const receiver = receiverNamed(hits, verb);
  if (receiver !== null) return [receiver];
  if (isHomecoming(scene, tagged, hits, people, verb)) return [scene.home!];
  const subject = subjectsOf(tagged, hits, verb);
  if (subject.length === 2 || (subject.length === 0 && isOfBothParties(hits, verb))) return [];
  const one = subject[0] ?? null;
  if (verb !== undefined && one !== null) {
    if (verb.cue.startsWith('give')) return [opposite(one)];
    if (verb.cue.startsWith('receive')) return [one];
    if (verb.cue.startsWith('return'))
      return [one === 'russia' && isGivenUp(scene, hits, people, verb) ? 'ukraine' : one];
  }
  return answering(hits, verb, before, people) ?? originOf(hits, verb) ?? byDefault(scene, tagged, hits);
}

/** "The sides returned 12": nobody in particular. */
function isOfBothParties(hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): boolean {
  return hits.some((hit) => hit.cue === 'bothParties' && hit.last <= (verb?.first ?? 0));
}

/** "Seven children from Russia will rejoin their families": who comes home from the one side is of the other. */
function originOf(hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): readonly Party[] | null {
  if (verb?.cue !== 'returnDone' && verb?.cue !== 'returnWill') return null;
  const from = hits.filter((hit) => isSide(hit) && isOtherParty(hits, hit));
  return from.length === 1 ? [opposite(from[0]!.cue as Party)] : null;
}

/** «Киеву отдали 90, получили 27»: of one who is not named, giving and getting go opposite ways. */
function answering(
  hits: readonly Hit<EventCue>[],
  verb: Hit<EventCue> | undefined,
  before: { readonly parties: readonly Party[]; readonly at: number } | null,
  people: PeopleNumber,
): readonly Party[] | null {
  if (verb === undefined || before?.parties.length !== 1 || !MOVES.test(verb.cue) || verb.last > people.span.first)
    return null;
  const former = hits.filter((hit) => MOVES.test(hit.cue) && hit.last <= verb.first).at(-1);
  return former === undefined || former.cue.slice(0, 4) === verb.cue.slice(0, 4)
    ? null
    : [opposite(before.parties[0]!)];
}

const MOVES = /^(?:give|receive)(?:Done|Will)$/;

/** «Сторони відновили обміни: додому повернулися 64 військові»: a clause of its own that names no side tells of ours. */
function isHomecoming(
  scene: Scene,
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  people: PeopleNumber,
  verb: Hit<EventCue> | undefined,
): boolean {
  const clause = tagged.clauses[people.clause]!;
  if (scene.home === null || verb?.cue !== 'returnDone' || clause.first === tagged.sentence.first) return false;
  const own = hits.filter((hit) => hit.first >= clause.first && hit.last <= clause.last);
  return own.includes(verb) && !own.some((hit) => isSide(hit) || SWAP.test(hit.cue) || hit.cue === 'lettingGo');
}

/** "350 Ukrainian and Russian captives": those of both together. */
function isOfBothSides(hits: readonly Hit<EventCue>[], people: PeopleNumber): boolean {
  const [one, and] = [
    hits.find((hit) => isSide(hit) && hit.first === people.span.last),
    hits.find((hit) => hit.cue === 'and' && hit.first === people.span.last + 1),
  ];
  return (
    one !== undefined &&
    and !== undefined &&
    hits.some((hit) => isSide(hit) && hit.cue !== one.cue && hit.first === and.last)
  );
}

/** "50 Ukrainian servicemen", «146 росіян», «130 захисників», «наших». */
function ownSide(scene: Scene, hits: readonly Hit<EventCue>[], people: PeopleNumber): Party | null {
  const end = wordsEnd(scene, hits, people.last, Math.max(people.last + 3, people.span.last + 4));
  const inside = hits.filter(
    (hit) =>
      hit.first >= people.span.last &&
      hit.first < end &&
      !(isSide(hit) && (isOtherParty(hits, hit) || isCaptor(scene, hits, hit))) &&
      !(isAgent(scene, hits, hit) && (hit.first >= people.last || isNamedBefore(hits, people, hit))),
  );
  if (inside.some((hit) => hit.cue === 'russiaPeople')) return 'russia';
  // «Наших», which Ukrainian knows for its own people, is in a Russian text whoever writes it.
  const ours = inside.filter((hit) => hit.cue === 'ours');
  if (inside.some((hit) => hit.cue === 'ukrainePeople' && !ours.some((own) => own.first === hit.first)))
    return 'ukraine';
  const before = inside.filter((hit) => hit.first < people.last + 2);
  const named = before.find(isSide);
  if (named !== undefined) return named.cue as Party;
  if (before.some((hit) => hit.cue === 'ours')) return scene.home;
  return null;
}

/** «22 поранених росіяни передали»: who gives or receives them. */
function isAgent(scene: Scene, hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  return (
    scene.language.doers.includes(scene.doc.tokens[side.last - 1]!.norm) &&
    hits.some((hit) => /^(?:give|receive)/.test(hit.cue) && hit.first === side.last)
  );
}

/** «22 поранених росіяни …»: the counted people were named before. */
function isNamedBefore(hits: readonly Hit<EventCue>[], people: PeopleNumber, side: Hit<EventCue>): boolean {
  return hits.some((hit) => WHO.has(hit.cue) && hit.first >= people.span.last && hit.last <= side.first);
}

const WHO: ReadonlySet<EventCue> = new Set(['captive', 'military', 'civilian', 'child', 'body', 'wounded']);

/** Where the words about the counted people end: at the next mark, "and" or "who". */
function wordsEnd(scene: Scene, hits: readonly Hit<EventCue>[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    if (scene.doc.tokens[at]?.kind === 'punct' && scene.doc.tokens[at]!.text !== '-') return at;
    if (hits.some((hit) => (hit.cue === 'and' || hit.cue === 'relative') && hit.first === at)) return at;
  }
  return limit;
}

/** "215 people in exchange for 55 of its own": those of the other side. */
function tradedFor(hits: readonly Hit<EventCue>[], people: PeopleNumber, before: readonly Party[]): Party | null {
  const [party] = before;
  if (party === undefined || before.length > 1) return null;
  const link = hits.some((hit) => hit.cue === 'otherSwap' && hit.last === people.span.first);
  return link ? opposite(party) : null;
}

/** Whose captivity they come from: "from Russian captivity". */
function captorBeside(hits: readonly Hit<EventCue>[]): Party | null {
  for (const hit of hits) {
    if (hit.cue !== 'captivity') continue;
    const side = hits.find(
      (each) => isSide(each) && hit.first - each.last <= 1 && hit.last >= each.last && each.first >= hit.first - 2,
    );
    if (side !== undefined) return side.cue as Party;
  }
  return null;
}

function opposed(captor: Party | null): Party | null {
  return captor === null ? null : opposite(captor);
}

const DEED = /^(?:receive|give|return)(?:Done|Will|Noun)$/;
const SWAP = /^(?:swap(?:Done|Will)?|captiveSwap)$/;
const PASSIVE_REACH = 4;

/** The verb whose object or subject the counted people are: right behind them, else before them. */
function verbOf(scene: Scene, hits: readonly Hit<EventCue>[], people: PeopleNumber): Hit<EventCue> | undefined {
  const behind = hits.find(
    (hit) =>
      DEED.test(hit.cue) &&
      hit.first >= people.last &&
      hit.first - people.last <= PASSIVE_REACH &&
      scene.doc.tokens.slice(people.last, hit.first).every((token) => token.kind === 'word'),
  );
  const before = hits.filter((hit) => hit.last <= people.span.first);
  const last = before.filter((hit) => DEED.test(hit.cue) || SWAP.test(hit.cue)).at(-1);
  if (last !== undefined && (behind === undefined || DEED.test(last.cue))) return last;
  return behind ?? hits.find((hit) => DEED.test(hit.cue) || SWAP.test(hit.cue));
}

/** Of a clause without a subject, the one before it in the sentence: "Russia gave back 31 and, in return, got 30". */
function subjectsOf(
  tagged: TaggedSentence,
  hits: readonly Hit<EventCue>[],
  verb: Hit<EventCue> | undefined,
): readonly Party[] {
  if (verb === undefined) return [];
  const own = subjectsBefore(hits, tagged.numbers, verb);
  return own.length > 0 || !/^(?:give|receive)/.test(verb.cue)
    ? own
    : subjectsBefore(tagged.hits, tagged.numbers, verb);
}

/** "Given to Russia for the liberation of 40": they come home to the other side than the one given for them goes to. */
function givenFor(hits: readonly Hit<EventCue>[], people: PeopleNumber): Party | null {
  const deed = hits.find((hit) => hit.cue === 'swapDone' && hit.last <= people.span.first);
  if (deed === undefined) return null;
  const goal = hits.find((hit) => isSide(hit) && hit.first > deed.first && hit.last < deed.last && isGoal(hits, hit));
  return goal === undefined ? null : opposite(goal.cue as Party);
}

/** "Ten captives released by Russia", «звільнених Росією»: who let the counted people go. */
function captorBehind(scene: Scene, hits: readonly Hit<EventCue>[], people: PeopleNumber): Party | null {
  const captor = hits.find(
    (hit) => isCaptor(scene, hits, hit) && hit.first >= people.span.last && hit.first - people.last <= PASSIVE_REACH,
  );
  return captor === undefined ? null : (captor.cue as Party);
}

/** «Росія відпустила шістьох моряків»: Russia lets people of the other side go. */
function letGoBy(hits: readonly Hit<EventCue>[], people: PeopleNumber): Party | null {
  const isLetGo = hits.some(
    (hit) =>
      hit.cue === 'lettingGo' &&
      hit.last <= people.span.first &&
      hits.some((side) => side.cue === 'russia' && side.last === hit.first && !isOtherParty(hits, side)) &&
      !hits.some((between) => isSide(between) && between.first >= hit.last && between.last <= people.span.first),
  );
  return isLetGo ? 'ukraine' : null;
}

/** A side right behind the participle of letting go, with no more than "by" between. */
function isCaptor(scene: Scene, hits: readonly Hit<EventCue>[], side: Hit<EventCue>): boolean {
  if (!isSide(side)) return false;
  const by = isOtherParty(hits, side) ? 1 : 0;
  const norm = scene.doc.tokens[side.last - 1]!.norm;
  if (by === 1 ? scene.doc.tokens[side.first - 1]!.norm !== 'by' : !scene.language.agents.includes(norm)) return false;
  return hits.some((hit) => LET_GO.has(hit.cue) && hit.last === side.first - by);
}

const LET_GO: ReadonlySet<EventCue> = new Set(['lettingGo', 'returnDone']);

/** By Russia: let go, given back, or many bodies that she does not call her own. */
function isGivenUp(scene: Scene, hits: readonly Hit<EventCue>[], people: PeopleNumber, verb: Hit<EventCue>): boolean {
  if (isLettingGo(hits, verb) || isGivingBack(scene, people, verb)) return true;
  return people.ofBodies && verb.cue !== 'returnNoun' && !hits.some((hit) => hit.cue === 'theirs');
}

/** Russia frees and releases Ukraine's people; to say it of Ukraine is as usual of her own. */
function isLettingGo(hits: readonly Hit<EventCue>[], verb: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'lettingGo' && hit.first === verb.first);
}

/** "Russia returned 12 captives": out of Russia's own texts that is to give back, as it never is with "12 returned". */
function isGivingBack(scene: Scene, people: PeopleNumber, verb: Hit<EventCue>): boolean {
  return scene.home !== 'russia' && verb.last - verb.first === 1 && people.span.first === verb.last;
}

/** "handed over to Ukraine", «передала Украине», «російській стороні передали»: the side to which one gives. */
function receiverNamed(hits: readonly Hit<EventCue>[], verb: Hit<EventCue> | undefined): Party | null {
  if (verb === undefined || !/^(?:give|return)/.test(verb.cue)) return null;
  const [nearest] = hits
    .filter(
      (hit) =>
        isSide(hit) &&
        Math.abs(hit.first - verb.last) <= GOAL_REACH &&
        isGoal(hits, hit) &&
        // Another verb that stands nearer has it for its own goal.
        !hits.some((other) => DEED.test(other.cue) && other.first !== verb.first && off(hit, other) < off(hit, verb)),
    )
    .sort((a, b) => off(a, verb) - off(b, verb));
  return nearest === undefined ? null : (nearest.cue as Party);
}

/** Tokens between a side and a verb, whichever comes first. */
function off(side: Hit<EventCue>, verb: Hit<EventCue>): number {
  return side.first >= verb.last ? side.first - verb.last : verb.first - side.last;
}

function byDefault(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): readonly Party[] {
  const comesHome = hits.some(
    (hit) =>
      hit.cue === 'returnDone' || hit.cue === 'returnWill' || hit.cue === 'returnNoun' || hit.cue === 'receiveDone',
  );
  if (!comesHome) return [];
  const named = new Set(
    tagged.hits.filter((hit) => isSide(hit) && !isOtherParty(tagged.hits, hit)).map((hit) => hit.cue as Party),
  );
  // "Seven children are with their families in Russia and Ukraine": where, not whose.
  if (BOTH.every((party) => tagged.hits.some((hit) => hit.cue === party && isPlace(tagged.hits, hit)))) return [];
  if (named.size === 1 && !hits.some((hit) => hit.cue === 'captivity')) return [...named];
  if (named.size === 2 && hits.some((hit) => SWAP.test(hit.cue) && hit.cue !== 'swapDone' && hit.cue !== 'swapWill'))
    return [];
  return [scene.home ?? scene.language.usual];
}
