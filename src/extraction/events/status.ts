import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Scene } from './scene.ts';

/**
 * How far an event has come, by the words of its clause. Null where they do not say: a bare noun, a wish, a condition.
 * A fact outweighs a plan in the same clause; a refusal outweighs the talks that it ends.
 */
export function statusOf(scene: Scene, hits: readonly Hit<EventCue>[]): EventStatus | null {
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (has('bill')) return 'planned';
  if (hits.some((hit) => hit.cue === 'cancelled' && !isDenied(hits, hit) && !isPossible(hits, hit))) return 'cancelled';
  if (has('nextOne') && has('planned') && !has('talks') && !has('negotiating') && !isToldBeforeNext(hits))
    return 'planned';
  const fact = factOf(scene, hits);
  if (has('stage') && !has('lastStage') && !(fact === null && isAhead(hits) && !has('underWay'))) return 'under_way';
  if (fact === 'denied' && !has('stalled') && !has('refused')) return null;
  if (fact === 'told' && !(has('talksOn') && !hits.some((hit) => DONE.has(hit.cue)))) return 'completed';
  if (has('accusedRefusal')) return null;
  const supposed = has('condition');
  for (const [cue, status] of BY_WORD)
    if (
      hits.some(
        (hit) =>
          hit.cue === cue &&
          !isNegated(hits, hit) &&
          !isOccasionOfSaying(hits, hit) &&
          !isOfOtherVerb(scene, hits, hit),
      ) &&
      !(supposed && SUPPOSED.has(status)) &&
      !(status === 'planned' && has('nobody')) &&
      // "Talks on an exchange are under way": what goes on is the talks.
      !(cue === 'underWay' && has('talksOn')) &&
      !(cue === 'talks' && has('demand'))
    )
      return status;
  if (has('formerOne')) return 'completed';
  if (has('nextOne')) return 'planned';
  if (has('demand') || has('condition')) return null;
  return !has('nobody') && hits.some((hit) => WILL.has(hit.cue) && isFuture(scene, hit)) ? 'planned' : null;
}

/** "Calls on Russia to release", "a plan for the two sides to exchange": what would be a plan as a headline, "Russia to release", is said of another verb. */
function isOfOtherVerb(scene: Scene, hits: readonly Hit<EventCue>[], planned: Hit<EventCue>): boolean {
  const subject = hits.find((hit) => hit.first === planned.first && SIDES.has(hit.cue));
  const inside = (hit: Hit<EventCue>): boolean => hit.first > planned.first && hit.last <= planned.last;
  if (planned.cue !== 'planned' || subject === undefined || !hits.some((hit) => WILL.has(hit.cue) && inside(hit)))
    return false;
  let { first } = subject;
  for (let joined: Hit<EventCue> | undefined = subject; joined !== undefined;) {
    first = joined.first;
    joined = JOINS.test(norm(scene, first - 1))
      ? hits.find((hit) => SIDES.has(hit.cue) && hit.last === first - 1)
      : undefined;
  }
  const before = scene.doc.tokens[first - 1];
  return before !== undefined && before.kind !== 'punct';
}

const SIDES: ReadonlySet<EventCue> = new Set(['ukraine', 'russia']);
const JOINS = /^(?:,|and)$/;

function norm(scene: Scene, at: number): string {
  return scene.doc.tokens[at]?.norm ?? '';
}

/** "It took place yesterday, the next one nobody knows when": the deed stands first. */
function isToldBeforeNext(hits: readonly Hit<EventCue>[]): boolean {
  const next = hits.find((hit) => hit.cue === 'nextOne');
  return next !== undefined && hits.some((hit) => (hit.cue === 'done' || DONE.has(hit.cue)) && hit.last <= next.first);
}

/** In this order: what ends or stops a thing is its latest state. */
const BY_WORD: readonly (readonly [EventCue, EventStatus])[] = [
  ['refused', 'refused'],
  ['stalled', 'stalled'],
  ['offered', 'offered'],
  ['underWay', 'under_way'],
  ['agreed', 'announced'],
  ['talksOn', 'negotiating'],
  ['negotiating', 'negotiating'],
  ['planned', 'planned'],
  ['talks', 'negotiating'],
];

/** What a condition takes back. */
const SUPPOSED: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'under_way']);

/** "Discussed the next stage", "the third stage is planned": what is said of a stage that is not there yet. */
function isAhead(hits: readonly Hit<EventCue>[]): boolean {
  const stage = hits.find((hit) => hit.cue === 'stage');
  return hits.some(
    (hit) => hit.cue === 'planned' || (SPOKEN_OF.has(hit.cue) && stage !== undefined && hit.last <= stage.first),
  );
}

const SPOKEN_OF: ReadonlySet<EventCue> = new Set(['negotiating', 'talksOn', 'offered', 'agreed']);
const DONE: ReadonlySet<EventCue> = new Set(['swapDone', 'returnDone', 'receiveDone', 'giveDone']);
const NOUN: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'returnNoun']);
const WILL: ReadonlySet<EventCue> = new Set(['swapWill', 'returnWill', 'receiveWill', 'giveWill']);
const SUBJECTS: ReadonlySet<EventCue> = new Set(['ukraine', 'russia', 'each']);
const NEGATION_REACH = 3;
const HELD_REACH = 10;
const GATHERING_REACH = 4;
const OCCASION_REACH = 2;

/** Whether a clause tells of a deed done, denies it, or neither. */
function factOf(scene: Scene, hits: readonly Hit<EventCue>[]): 'told' | 'denied' | null {
  const nouns = hits.filter((hit) => NOUN.has(hit.cue));
  const isGoingOn = hits.some((hit) => hit.cue === 'underWay');
  const matters = nouns.filter((noun) => !isMatterOfGathering(scene, hits, noun));
  if (nouns.length > 0 && matters.length === 0 && !movesPeople(hits, nouns)) return null;
  const deeds = hits.filter(
    (hit) => DONE.has(hit.cue) || isHeld(hits, matters, hit, isGoingOn) || isHeadlineVerb(scene, hits, hit),
  );
  if (deeds.length === 0) return null;
  const kept = deeds.filter((deed) => !isDenied(hits, deed));
  if (kept.length === 0) return 'denied';
  return kept.every((deed) => isSupposed(hits, deed)) ? null : 'told';
}

/** "took place" is said of the exchange that stands near it. */
function isHeld(
  hits: readonly Hit<EventCue>[],
  nouns: readonly Hit<EventCue>[],
  hit: Hit<EventCue>,
  isGoingOn: boolean,
): boolean {
  return (
    ((hit.cue === 'done' && !isMeasureOfPlan(hits, hit)) || (hit.cue === 'inCourse' && !isGoingOn)) &&
    nouns.some(
      (noun) =>
        hit.first - noun.last <= HELD_REACH &&
        noun.first - hit.last <= HELD_REACH &&
        !(noun.first >= hit.last && hits.some((other) => isOfMeeting(hits, hit, other, noun))),
    )
  );
}

/** "The meeting ended with an exchange agreed", "staged a rally to demand an exchange": the verb is of the meeting. */
function isOfMeeting(
  hits: readonly Hit<EventCue>[],
  verb: Hit<EventCue>,
  other: Hit<EventCue>,
  noun: Hit<EventCue>,
): boolean {
  return (
    MEETINGS.has(other.cue) &&
    !hits.some(
      (hit) => hit.cue === 'asOutcome' && hit.last <= other.first && other.first - hit.last <= OUTCOME_REACH,
    ) &&
    (other.last <= verb.first || (other.first >= verb.last && other.last <= noun.first))
  );
}

const OUTCOME_REACH = 1;

/** "Agreed to swap 300, the first such exchange in a year": how it measures against others does not say that it was held. */
function isMeasureOfPlan(hits: readonly Hit<EventCue>[], hit: Hit<EventCue>): boolean {
  return (
    hits.some((other) => other.cue === 'superlative' && other.first >= hit.first && other.last <= hit.last) &&
    hits.some((other) => AHEAD.has(other.cue) && other.last <= hit.first)
  );
}

const AHEAD: ReadonlySet<EventCue> = new Set(['agreed', 'planned', 'offered', 'talksOn', 'swapWill', 'returnWill']);

/** "The meeting ended with an agreement on an exchange": what ended is the meeting. */
const MEETINGS: ReadonlySet<EventCue> = new Set(['gathering', 'talks']);

/** A condition or a wish stands before its deed, «б» and «бы» right behind it. */
function isSupposed(hits: readonly Hit<EventCue>[], deed: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'condition' && (hit.first < deed.first || hit.first - deed.last <= 1));
}

/** "A rally for the exchange was held", "a film on the exchange came out": what is told is of the rally, of the film. */
function isMatterOfGathering(scene: Scene, hits: readonly Hit<EventCue>[], noun: Hit<EventCue>): boolean {
  const norm = (at: number): string => scene.doc.tokens[at]!.norm;
  return hits.some(
    (hit) =>
      (hit.cue === 'gathering' &&
        noun.first > hit.last &&
        noun.first - hit.last <= GATHERING_REACH &&
        scene.language.matterWords.includes(norm(hit.last))) ||
      (hit.cue === 'matterHead' &&
        !hits.some((each) => each.cue === 'background' && each.first <= hit.first && each.last >= noun.last) &&
        ((noun.first === hit.last && OF_GENITIVE.test(norm(noun.first))) ||
          (noun.first > hit.last &&
            noun.first - hit.last <= GATHERING_REACH &&
            MATTER_OF.has(norm(hit.last)) &&
            !hits.some((other) => other.cue === 'done' && other.first >= hit.last && other.last <= noun.first)))),
  );
}

/** "By an agreement on an exchange 100 came home": the deed is of the people, who stand outside of what the noun covers. */
function movesPeople(hits: readonly Hit<EventCue>[], nouns: readonly Hit<EventCue>[]): boolean {
  const isOutside = (hit: Hit<EventCue>): boolean =>
    !nouns.some((noun) => hit.first < noun.last && hit.last > noun.first);
  return (
    !hits.some((hit) => hit.cue === 'gathering') &&
    hits.some((hit) => DONE.has(hit.cue)) &&
    hits.some((hit) => COUNTED.has(hit.cue) && isOutside(hit))
  );
}

const MATTER_OF: ReadonlySet<string> = new Set([
  ...['о', 'об', 'по', 'на', 'для', 'к', 'с', 'про'],
  ...['щодо', 'до', 'з', 'із'],
]);
/** "A rehearsal of the exchange", not "as a result of the talks the exchange …". */
const OF_GENITIVE = /(?:[аяую]|ии|чи)$/;
const COUNTED: ReadonlySet<EventCue> = new Set([
  'captive',
  'military',
  'person',
  'civilian',
  'child',
  'body',
  'wounded',
]);

/** "May be called off": what is only possible right before the word. */
function isPossible(hits: readonly Hit<EventCue>[], word: Hit<EventCue>): boolean {
  return hits.some((hit) => hit.cue === 'planned' && hit.last === word.first);
}

/** "Were not discussed": the negation stands right before the word. Phrases that hold their own are not meant. */
function isNegated(hits: readonly Hit<EventCue>[], word: Hit<EventCue>): boolean {
  const negations = hits.filter((hit) => hit.cue === 'negation');
  return negations.some((hit) => hit.last === word.first) && !negations.some((hit) => hit.first === word.first);
}

/** A negation stands close to its verb; "nobody", "not one of them" denies all that follows in its clause. */
function isDenied(hits: readonly Hit<EventCue>[], deed: Hit<EventCue>): boolean {
  return hits.some(
    (hit) =>
      hit.first < deed.first &&
      (hit.cue === 'nobody' || (hit.cue === 'negation' && deed.first - hit.last < NEGATION_REACH)),
  );
}

/** "Said after the talks": when it was said, not what of. */
function isOccasionOfSaying(hits: readonly Hit<EventCue>[], word: Hit<EventCue>): boolean {
  if (word.cue !== 'talks' && word.cue !== 'negotiating') return false;
  return hits.some((hit) => hit.cue === 'saying' && word.first >= hit.last && word.first - hit.last <= OCCASION_REACH);
}

/** "Russia, Ukraine Swap 150 POWs": the noun's form, as a verb between a side and the people. */
function isHeadlineVerb(scene: Scene, hits: readonly Hit<EventCue>[], hit: Hit<EventCue>): boolean {
  const words = scene.language.headlineVerbs;
  if (words === null || !HEADLINE_CUES.has(hit.cue)) return false;
  if (!words.verbs.includes(scene.doc.tokens[hit.first]!.norm)) return false;
  const subject = hits.some(
    (each) =>
      each.last === hit.first &&
      !words.modals.includes(scene.doc.tokens[each.first - 1]?.norm ?? '') &&
      (SUBJECTS.has(each.cue) || (PEOPLE.has(each.cue) && isPlainTelling(hits, hit))),
  );
  const object = scene.doc.tokens[hit.first + 1];
  return subject && object !== undefined && object.kind !== 'punct' && !words.notObjects.includes(object.norm);
}

const HEADLINE_CUES: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'returnWill', 'returnNoun']);

/** "Ukrainian POWs return home", not "help them return": no wish, plan or condition stands in the clause. */
function isPlainTelling(hits: readonly Hit<EventCue>[], verb: Hit<EventCue>): boolean {
  return !hits.some((hit) => NOT_TOLD.has(hit.cue) || (WILL.has(hit.cue) && hit.first !== verb.first));
}

const PEOPLE: ReadonlySet<EventCue> = new Set(['captive', 'military', 'ukrainePeople', 'russiaPeople']);
const NOT_TOLD: ReadonlySet<EventCue> = new Set([
  ...([
    'demand',
    'condition',
    'planned',
    'offered',
    'negotiating',
    'talksOn',
    'agreed',
    'mediation',
    'practice',
  ] as const),
]);

/** An infinitive alone is a wish; "will" or a future form is a plan. */
function isFuture(scene: Scene, hit: Hit<EventCue>): boolean {
  const norm = scene.doc.tokens[hit.first]!.norm;
  const { futureEndings, habitual } = scene.language;
  return futureEndings.some((ending) => norm.endsWith(ending)) && !habitual.some((stem) => norm.startsWith(stem));
}
