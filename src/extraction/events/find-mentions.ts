import type { EventStatus, EventType } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { isAsserted } from './asserted.ts';
import { figuresOf, withFiguresBefore } from './bare-figures.ts';
import { isBorneOut } from './borne-out.ts';
import { brokersOf } from './brokers.ts';
import { countsBodiesAndLiving, namesBodiesBefore } from './bodies-and-living.ts';
import { isCaption } from './caption.ts';
import { bareCount } from './chronicle.ts';
import type { Clause } from './clauses.ts';
import { readCounts } from './counts.ts';
import { hasCounts } from './counts-agree.ts';
import { type CountsTold, NO_COUNTS } from './counts-told.ts';
import { dateOfEvent, eventDate, isAppointed, isOneOfTwo } from './event-date.ts';
import { isOfFormerDeed } from './former-deed.ts';
import { followingBefore } from './further-counts.ts';
import type { Nearby } from './kind.ts';
import { categoriesOf, typesOf } from './kind.ts';
import type { Mention } from './mention.ts';
import { isAnniversary, noveltyOf } from './novelty.ts';
import { isAttribute } from './participles.ts';
import type { Party } from './roles.ts';
import { isPractice, isRunningTotal } from './practice.ts';
import { hasRatio } from './number-pairs.ts';
import { sameDay } from './same-day.ts';
import { inSameYear } from './same-year.ts';
import { isRetractionOf, withoutRetracted } from './retractions.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import { figuresBehind } from './sequel-figures.ts';
import { isOfSwindlers } from './swindles.ts';
import { sequelOf } from './sequels.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { thanksOf } from './thanks.ts';
import { within } from './tag-sentences.ts';
import type { Telling } from './tellings.ts';
import { tellingsOf } from './tellings.ts';
import { PEOPLE } from './told.ts';
import { yearNamed } from './year-named.ts';

/** The first sentences of an article, whose news is new even where its day is some days back. */
const LEAD_SENTENCES = 3;

/** How far behind an event a list of days may stand and still be of such events. */
const LIST_REACH = 3;

/** All places of an article that tell of an exchange or return of this war. */
export function findMentions(scene: Scene): readonly Mention[] {
  const mentions: Mention[] = [];
  scene.sentences.forEach((tagged, index) => {
    if (scene.ours[index] !== true || isOfSwindlers(scene, index)) return;
    const before = mentions.at(-1);
    if (isRetractionOf(scene, index, before)) return;
    const own = mentionsIn(scene, tagged, index, before);
    const sequel =
      before === undefined || own.some((mention) => hasCounts(mention.counts))
        ? null
        : ((own.length === 0 ? (sequelOf(scene, index, before) ?? figuresOf(scene, index, before)) : null) ??
          figuresBehind(scene, index, before, lastCounted(mentions), own.length > 0));
    const thanks = own.length === 0 && sequel === null ? thanksOf(scene, index, before) : null;
    if (thanks !== null) mentions.push(thanks);
    if (sequel !== null && sequel.first === before?.first) mentions[mentions.length - 1] = sequel;
    else if (sequel !== null) mentions.push(sequel);
    mentions.push(...own.map((mention) => withFiguresBefore(scene, mention, before)));
  });
  return withoutRetracted(scene, mentions);
}

/** How many of the last mentions may stand behind the one whose number "the same number" means. */
const COUNTED_REACH = 8;

/** The event done whose number was told last. */
function lastCounted(mentions: readonly Mention[]): Mention | undefined {
  return mentions
    .slice(-COUNTED_REACH)
    .findLast(({ status, counts, headline }) => status === 'completed' && hasCounts(counts) && !headline);
}

function mentionsIn(scene: Scene, tagged: TaggedSentence, index: number, before: Mention | undefined): Mention[] {
  const open = before !== undefined && index - before.sentence <= LIST_REACH ? before.status : null;
  let last = before;
  return tellingsOf(scene, tagged, open).flatMap((telling) => {
    const own = within(tagged, telling.core);
    const types = isOfBodiesBefore(scene, own, index, last)
      ? (['bodies_repatriation'] as const)
      : last !== undefined && goesOnWith(own, last, index)
        ? [last.type]
        : isWhereTheyAre(tagged, own, last)
          ? [last!.type]
          : typesOf(own, nearby(scene, tagged, own));
    const found = types.flatMap(
      (type) => mentionOf(scene, tagged, index, telling, { type, mixed: types.length > 1 }, last) ?? [],
    );
    last = found.at(-1) ?? last;
    return found;
  });
}

/** "Kyiv asks for the bodies. In July 45 went each way": whom, a sentence says that tells no event itself. */
function isOfBodiesBefore(
  scene: Scene,
  hits: readonly Hit<EventCue>[],
  index: number,
  last: Mention | undefined,
): boolean {
  if (hits.some((hit) => PEOPLE.has(hit.cue) || SWAPS.has(hit.cue)) || last?.sentence === index - 1) return false;
  const before = scene.sentences[index - 1];
  return before !== undefined && has(before, 'body') && !has(before, 'captive') && !has(before, 'captiveSwap');
}

/** "Moscow is ready to hand over 500 more", "The exchange took place on Monday": whom, the mention before it has said. */
function goesOnWith(hits: readonly Hit<EventCue>[], last: Mention, index: number): boolean {
  if (isFurtherOf(hits, last, index)) return true;
  if (hits.some((hit) => PEOPLE.has(hit.cue) || hit.cue === 'captiveSwap')) return false;
  if (!hits.some((hit) => hit.cue === 'swap')) return true;
  return last.type === 'bodies_repatriation' && index - last.sentence <= 1 && !namesAnother(hits);
}

/** "Kyiv also got five civilians", "With them eight civilians came home": further people of the exchange just told. */
function isFurtherOf(hits: readonly Hit<EventCue>[], last: Mention, index: number): boolean {
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  const isGiven = (has('onTop') || has('also')) && (has('receiveDone') || has('giveDone'));
  const isWithThem = has('returnDone') && hits.some((hit) => hit.cue === 'onTop' && hit.last - hit.first > 1);
  return (
    (isGiven || isWithThem) &&
    has('civilian') &&
    !has('russiaPeople') &&
    last.type === 'exchange' &&
    last.status === 'completed' &&
    last.novelty === 'new' &&
    index - last.sentence <= 1
  );
}

/** "All the Russians are in Belarus now": without a number, a homecoming beside an exchange is that of the exchange. */
function isWhereTheyAre(tagged: TaggedSentence, hits: readonly Hit<EventCue>[], last: Mention | undefined): boolean {
  if (last?.type !== 'exchange' || last.status !== 'completed' || last.novelty !== 'new') return false;
  if (hits.some((hit) => hit.cue === 'civilian' || hit.cue === 'child' || hit.cue === 'body')) return false;
  return hits.some((hit) => hit.cue === 'russiaPeople') && !tagged.numbers.some((span) => span.countable);
}

function mentionOf(
  scene: Scene,
  tagged: TaggedSentence,
  index: number,
  telling: Telling,
  { type, mixed }: { readonly type: EventType; readonly mixed: boolean },
  before: Mention | undefined,
): Mention | null {
  const { core, scope, status } = telling;
  const own = within(tagged, core);
  // "Eight residents, whom Ukraine had held, came home": words of looking back stand within one clause.
  const wide = within(tagged, scope).filter((hit) => hit.cue !== 'background' || !isAcrossClauses(tagged, hit));
  const head = telling.ofList ? headCounts(scene, tagged, core) : NO_COUNTS;
  const usual = telling.ofList ? (sideTold(before?.counts) ?? sideTold(head)) : null;
  const read = readCounts(scene, tagged, scope.first, scope.last, mixed ? type : null, usual);
  const counts =
    read === NO_COUNTS && telling.ofList
      ? bareCount(scene, tagged, core, sideTold(before?.counts) === null ? head : before!.counts)
      : followingBefore(read, index, before?.type === type ? before : undefined);
  const ownAnniversary = isAnniversary(tagged.hits, tagged.sentence);
  const told = ownAnniversary
    ? yearNamed(scene, eventDate(scene, tagged, scope.first, scope.last, status))
    : (eventDate(scene, tagged, scope.first, scope.last, status) ?? sameDay(scene, index, scope));
  const date = told === null ? null : inSameYear(scene, index, told);
  const anniversary = ownAnniversary || (date === null && isBehindAnniversary(scene, index));
  const attribute =
    status === 'completed' &&
    (isOnlyAttribute(scene, tagged, core, own) ||
      isOfFormerDeed(scene, own, date) ||
      (date === null && !hasCounts(counts) && isOnlyAfter(own, core)) ||
      (date === null && !hasCounts(counts) && isTimeOfAnother(scene, core)));
  const novelty =
    attribute || anniversary || isCaption(scene, index)
      ? 'background'
      : noveltyOf(
          wide,
          date,
          scene.published,
          isSlow(status) || tagged.headline || index < LEAD_SENTENCES,
          LINGERING.has(status),
        );
  if (has(tagged, 'onlyTaken') && !has(tagged, 'russia') && !hasCounts(counts)) return null;
  if (isPractice(own, status, counts, novelty, tagged.numbers) || isRunningTotal(scene, counts)) return null;
  if (novelty === 'new' && HAPPENED.has(status) && !isAsserted(scene, tagged, core)) return null;
  if (status === 'completed' && novelty === 'new' && !isBorneOut(scene, index)) return null;
  const brokers = brokersOf(scene, tagged);
  const spans = [
    core,
    ...(counts === NO_COUNTS ? [] : [counts]),
    ...(date === null ? [] : [date]),
    ...(brokers === null ? [] : [brokers]),
  ];
  return {
    sentence: index,
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
    type,
    status,
    novelty,
    date:
      date === null || isOneOfTwo(scene, tagged, date, status)
        ? null
        : dateOfEvent(date.date, status, scene.published, isAppointed(own, date)),
    counts,
    mediators: brokers?.names ?? [],
    categories: categoriesOf(wide),
    // "Ready to hand over 1,500 more": those are not the ones who came home.
    another: namesAnother(own) || (counts.onTop && !HAPPENED.has(status)),
    ofList: telling.ofList,
    lastStage: own.some((hit) => hit.cue === 'lastStage'),
    headline: tagged.headline,
  };
}

/** "103 came back on Monday, 84 on Friday": of a list, the side that the day before told of. */
function sideTold(counts: CountsTold | undefined): Party | null {
  if (counts === undefined || (counts.ukraine === null) === (counts.russia === null)) return null;
  return counts.ukraine === null ? 'russia' : 'ukraine';
}

/** "Ukraine got back 1,000: 390 on Friday": what stands before the days. */
function headCounts(scene: Scene, tagged: TaggedSentence, core: Clause): CountsTold {
  return readCounts(scene, tagged, tagged.sentence.first, core.first, null);
}

/** What hearsay must not tell as a fact. */
const HAPPENED: ReadonlySet<EventStatus> = new Set(['completed', 'under_way']);

const ANOTHER_REACH = 3;
const THINGS: ReadonlySet<EventCue> = new Set([
  'swap',
  'captiveSwap',
  'returnNoun',
  'stage',
  'nextOne',
  'captive',
  'body',
]);

/** "Another exchange", not "next week". */
function namesAnother(hits: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'another' &&
      hits.some((thing) => THINGS.has(thing.cue) && thing.last > hit.first && thing.first - hit.last <= ANOTHER_REACH),
  );
}

const SWAPS: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'swapDone']);

function nearby(scene: Scene, tagged: TaggedSentence, own: readonly Hit<EventCue>[]): Nearby {
  return {
    bill: has(tagged, 'bill'),
    bodiesOnly: namesBodiesBefore(tagged, own),
    bodiesAndLiving: countsBodiesAndLiving(tagged, own),
    captivity: tagged.hits.some((hit) => hit.cue === 'captivity'),
    swap: tagged.hits.some((hit) => SWAPS.has(hit.cue)) || hasRatio(scene.doc.tokens, tagged, own),
    soldiers: tagged.hits.some(
      (hit) => hit.cue === 'military' && tagged.numbers.some((span) => span.countable && span.last === hit.first),
    ),
  };
}

/** What is told days after the day it was meant for. */
function isSlow(status: EventStatus): boolean {
  return status !== 'completed' && status !== 'under_way';
}

/** States that last: "last month" beside them mostly tells when they began. */
const LINGERING: ReadonlySet<EventStatus> = new Set(['offered', 'negotiating', 'stalled', 'refused', 'cancelled']);

/** The headline, or the sentence before, is of an anniversary, and this one goes on with it. */
function isBehindAnniversary(scene: Scene, index: number): boolean {
  const before = scene.sentences[index - 1];
  return scene.title.anniversary || (before !== undefined && isAnniversary(before.hits, before.sentence));
}

/** "When her husband came home from captivity, …": told for the time of something else. */
function isTimeOfAnother(scene: Scene, core: Clause): boolean {
  return scene.language.whenWords.includes(scene.doc.tokens[core.first]!.norm);
}

/** "After the exchange he went back to his unit": an exchange that is told of only by what came after it. */
function isOnlyAfter(own: readonly Hit<EventCue>[], core: Clause): boolean {
  const opens = own.some((hit) => hit.cue === 'asOutcome' && hit.first === core.first);
  return opens && own.some((hit) => hit.cue === 'inCourse') && !own.some((hit) => TOLD.has(hit.cue));
}

const TOLD: ReadonlySet<EventCue> = new Set([
  ...(['done', 'swapDone', 'returnDone', 'receiveDone', 'giveDone', 'captiveSwap'] as const),
]);

/** All the deeds told are attributes of somebody: the article tells who they are, not that they came home. */
function isOnlyAttribute(scene: Scene, tagged: TaggedSentence, core: Clause, own: readonly Hit<EventCue>[]): boolean {
  const deeds = own.filter((hit) => hit.cue === 'returnDone' || hit.cue === 'swapDone');
  return (
    deeds.length > 0 && deeds.every((deed) => isAttribute(scene, tagged, clauseHolding(tagged, deed) ?? core, deed))
  );
}

function isAcrossClauses(tagged: TaggedSentence, hit: Hit<EventCue>): boolean {
  return tagged.clauses.some((clause) => clause.last > hit.first && clause.last < hit.last);
}

function clauseHolding(tagged: TaggedSentence, hit: Hit<EventCue>): Clause | undefined {
  return tagged.clauses.find((clause) => hit.first >= clause.first && hit.last <= clause.last);
}
