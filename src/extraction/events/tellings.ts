import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { Clause } from './clauses.ts';
import { isSaidByMediator } from './announced-by.ts';
import { entriesOf } from './chronicle.ts';
import { closedUp, mainHits, wholeClauses } from './whole-clauses.ts';
import { isRelative } from './clauses.ts';
import { readCounts } from './counts.ts';
import { isDenied } from './denials.ts';
import { isEntryOfList, isShareOfBodies } from './lists.ts';
import type { Scene } from './scene.ts';
import { has } from './scene.ts';
import { statusOf } from './status.ts';
import { isSumOfMany } from './sum-of-many.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { within } from './tag-sentences.ts';
import { isTold } from './told.ts';

/** The clauses that tell one event, and the wider stretch whose numbers and dates are its own. */
export interface Telling {
  readonly core: Clause;
  readonly scope: Clause;
  readonly status: EventStatus;
  /** One of several days that a sentence counts off. */
  readonly ofList: boolean;
}

/**
 * What a sentence tells: one telling for each day that it counts off, else by its clauses. `open`: the status of an event
 * told just before, which the days of a list go on with.
 */
export function tellingsOf(scene: Scene, tagged: TaggedSentence, open: EventStatus | null): Telling[] {
  const entries = entriesOf(scene, tagged);
  if (entries.length === 0) return tellingsByClause(scene, tagged);
  const named = open !== null || isTold(scene, tagged, tagged.hits);
  if (!named) return [];
  const whole = statusOf(scene, tagged.hits) ?? open;
  return entries.flatMap((entry) => {
    const status = statusOf(scene, within(tagged, entry)) ?? (whole === 'under_way' ? whole : 'completed');
    return [{ core: entry, scope: entry, status, ofList: true }];
  });
}

/** Neighbouring clauses that tell the same state of things, the later leaning on the earlier, are one telling. */
function tellingsByClause(scene: Scene, tagged: TaggedSentence): Telling[] {
  const told = wholeClauses(tagged).filter((clause) => isTold(scene, tagged, within(tagged, clause)));
  const groups: Clause[] = [];
  for (const clause of told) {
    const before = groups.at(-1);
    if (before !== undefined && leansOn(scene, tagged, before, clause))
      groups[groups.length - 1] = { first: before.first, last: clause.last };
    else groups.push(clause);
  }
  let last: EventStatus | null = null;
  return groups.flatMap((core, at) => {
    const end = groups[at + 1]?.first ?? tagged.sentence.last;
    const scope = {
      first: at === 0 ? tagged.sentence.first : core.first,
      last: planBehind(scene, tagged, core) ?? end,
    };
    const status =
      statusIn(scene, tagged, core, scope) ??
      (isAppended(scene, core) || isFurtherInfinitive(scene, core) ? last : null);
    last = status;
    return status === null ? [] : [{ core, scope, status, ofList: false }];
  });
}

/** "210 came home under a deal by which each side is to free 600": where the relative clause with the plan begins. */
function planBehind(scene: Scene, tagged: TaggedSentence, core: Clause): number | null {
  const status = statusOf(scene, mainHits(tagged, core));
  if (status !== 'completed' && status !== 'under_way') return null;
  const plan = tagged.clauses.find(
    (clause) =>
      clause.first >= core.last &&
      isRelative(tagged.hits, clause) &&
      statusOf(scene, mainHits(tagged, clause)) === 'planned',
  );
  return plan?.first ?? null;
}

const APPENDED_LENGTH = 8;

/** "…postponed the handover of bodies, and the exchange of captives": a noun that shares the verb before it. */
function isAppended(scene: Scene, core: Clause): boolean {
  return (
    core.last - core.first <= APPENDED_LENGTH && scene.language.listWords.includes(scene.doc.tokens[core.first]!.norm)
  );
}

/** "…agreed to swap the wounded, and to return the bodies": an infinitive that shares the verb before it. */
function isFurtherInfinitive(scene: Scene, core: Clause): boolean {
  const { listWords, infinitive } = scene.language;
  const [and, to] = [scene.doc.tokens[core.first]!.norm, scene.doc.tokens[core.first + 1]?.norm];
  return infinitive !== null && listWords.includes(and) && to === infinitive;
}

function hasPeopleNumber(scene: Scene, tagged: TaggedSentence, clause: Clause): boolean {
  const dates = scene.dates(tagged);
  return tagged.numbers.some(
    (span) =>
      span.countable &&
      span.first >= clause.first &&
      span.last <= clause.last &&
      !dates.some((date) => date.first < span.last && span.first < date.last),
  );
}

const EARLIER: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'negotiating', 'under_way']);

/** Openers of a clause that goes on with the one before: a relative, a breakdown of its number. */
const LEANING: ReadonlySet<EventCue> = new Set(['leaning', 'subset', 'onTop']);

function leansOn(scene: Scene, tagged: TaggedSentence, before: Clause, clause: Clause): boolean {
  const [a, b] = [statusOf(scene, mainHits(tagged, before)), statusOf(scene, mainHits(tagged, clause))];
  if (
    a !== null &&
    b !== null &&
    a !== b &&
    !(EARLIER.has(a) && b === 'completed' && (a === 'under_way' || !hasPeopleNumber(scene, tagged, clause)))
  )
    return false;
  const mark = scene.doc.tokens[clause.first - 1]?.text ?? '';
  return (
    clause.first === before.last &&
    (/^[:—–-]$/.test(mark) || tagged.hits.some((hit) => LEANING.has(hit.cue) && hit.first === clause.first))
  );
}

function statusIn(scene: Scene, tagged: TaggedSentence, core: Clause, scope: Clause): EventStatus | null {
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  if (isSumOfMany(tagged, own) || has(tagged, 'survey')) return null;
  const main = statusOf(scene, mainHits(tagged, core));
  const near = main ?? statusBehindRelative(scene, tagged, core);
  const status = near ?? statusOf(scene, wide);
  // "Swaps are what is left, and who knows what will be": a plan of another clause is none of exchanges in general.
  if (near === null && status === 'planned' && own.some((hit) => hit.cue === 'practice')) return null;
  if (status !== null && OPEN.has(status) && !own.some((hit) => hit.cue === 'practice')) {
    const answer = answerBehind(scene, tagged, core, scope);
    if (answer !== null) return answer;
  }
  if (status === 'planned' && (isSaidByMediator(scene, tagged) || isOfBothParties(own))) return 'announced';
  if (status !== null && SUPPOSED.has(status) && isQuestion(scene, tagged)) return null;
  if (status !== null && TAKEN_BACK.has(status) && isDenied(tagged, own)) return null;
  if (status !== null) return status;
  if (isFormula(scene, tagged, wide)) return statusAhead(scene, tagged) ?? 'completed';
  return isReported(own) && !isStillAhead(scene) ? 'completed' : null;
}

/** How many words may stand between "reported" and the exchange: "a new", "one more large". */
const REPORTED_REACH = 2;

/** "The ministry reported a new exchange": of one still to come something else would be said. */
function isReported(hits: readonly Hit<EventCue>[]): boolean {
  if (hits.some((hit) => UNREAL.has(hit.cue))) return false;
  return hits.some(
    (verb) =>
      verb.cue === 'reported' &&
      hits.some(
        (noun) =>
          (noun.cue === 'swap' || noun.cue === 'captiveSwap') &&
          noun.first >= verb.last &&
          noun.first - verb.last <= REPORTED_REACH,
      ),
  );
}

/** The article speaks of what is planned or agreed: what was reported may be that. */
function isStillAhead(scene: Scene): boolean {
  return scene.sentences.some(({ hits }) => hits.some((hit) => STILL_AHEAD.has(hit.cue)));
}

const STILL_AHEAD: ReadonlySet<EventCue> = new Set(['planned', 'agreed', 'offered', 'talksOn', 'negotiating', 'talks']);
const UNREAL: ReadonlySet<EventCue> = new Set(['condition', 'demand', 'negation', 'practice']);

/** What "it is untrue that" takes back. */
const TAKEN_BACK: ReadonlySet<EventStatus> = new Set(['completed', 'cancelled', 'planned', 'announced']);

/** "The sides will exchange 500 each next week", not "500 from each side". */
function isOfBothParties(hits: readonly Hit<EventCue>[]): boolean {
  return hits.some(
    (hit) =>
      hit.cue === 'bothParties' &&
      !hits.some((each) => each.cue === 'each' && each.first <= hit.first && each.last >= hit.last),
  );
}

/** What may still be refused, called off or held up. */
const OPEN: ReadonlySet<EventStatus> = new Set(['offered', 'planned', 'announced', 'negotiating']);
const ANSWERS: ReadonlySet<EventStatus> = new Set(['refused', 'cancelled', 'stalled']);

/** "Kyiv proposed an exchange, but Moscow refused": what a clause behind it makes of what was open. */
function answerBehind(scene: Scene, tagged: TaggedSentence, core: Clause, scope: Clause): EventStatus | null {
  for (const clause of tagged.clauses) {
    if (clause.first < core.last || clause.last > scope.last) continue;
    const hits = within(tagged, clause);
    if (!hits.some((hit) => hit.cue === 'contrast' && hit.first === clause.first)) continue;
    const status = statusOf(scene, hits);
    if (status !== null && ANSWERS.has(status)) return status;
  }
  return null;
}

/** What a question does not tell: it asks. That something was stopped or refused, it takes for granted. */
const SUPPOSED: ReadonlySet<EventStatus> = new Set(['completed', 'announced', 'planned', 'offered', 'under_way']);

function isQuestion(scene: Scene, tagged: TaggedSentence): boolean {
  return scene.doc.tokens[tagged.sentence.last - 1]!.text === '?';
}

/** "The exchange, of which they had agreed in May, also took place": the verb stands behind the clause in between. */
function statusBehindRelative(scene: Scene, tagged: TaggedSentence, core: Clause): EventStatus | null {
  const at = tagged.clauses.findIndex((clause) => clause.last === core.last);
  const [relative, rest] = [tagged.clauses[at + 1], tagged.clauses[at + 2]];
  if (relative === undefined || rest === undefined || !isRelative(tagged.hits, relative)) return null;
  return statusOf(scene, closedUp(tagged, { first: core.first, last: rest.last }, relative));
}

/** Under a headline that only agrees, offers or plans, a formula without a verb is that of the agreement, the offer, the plan. */
function statusAhead(scene: Scene, tagged: TaggedSentence): EventStatus | null {
  const { cues } = scene.title;
  if (tagged.headline || [...cues].some((cue) => cue === 'done' || cue.endsWith('Done') || cue === 'underWay'))
    return null;
  return AHEAD.find(([cue]) => cues.has(cue))?.[1] ?? null;
}

const AHEAD: readonly (readonly [EventCue, EventStatus])[] = [
  ['offered', 'offered'],
  ['agreed', 'announced'],
  ['planned', 'planned'],
];

/** "Prisoner swap: 95 for 95", "exchange: 84 from each side": without a verb, the formula tells a fact. */
function isFormula(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const past = hits.some((hit) => hit.cue === 'background');
  const vague = hits.some(
    (hit) => hit.cue === 'condition' || (!past && (hit.cue === 'demand' || hit.cue === 'negation')),
  );
  if (vague) return false;
  const counts = readCounts(scene, tagged, tagged.sentence.first, tagged.sentence.last, null);
  const swap = hits.some((hit) => hit.cue === 'swap' || hit.cue === 'captiveSwap');
  const shared = swap || isShareOfBodies(hits) || isEntryOfList(scene, tagged, hits);
  return counts.ratio !== null || (shared && counts.ukraine !== null && counts.russia !== null);
}
