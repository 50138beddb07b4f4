import type { EventStatus, EventType, Novelty } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { brokersOf } from './brokers.ts';
import type { Clause } from './clauses.ts';
import { isRelative } from './clauses.ts';
import type { CountsTold } from './counts.ts';
import { NO_COUNTS, readCounts } from './counts.ts';
import { eventDate } from './event-date.ts';
import { categoriesOf, typesOf } from './kind.ts';
import type { Mention } from './mention.ts';
import { isAttribute } from './participles.ts';
import { noveltyOf } from './novelty.ts';
import { hasRatio } from './ratio.ts';
import type { Scene } from './scene.ts';
import { sequelOf } from './sequels.ts';
import { statusOf } from './status.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { isTold, PEOPLE } from './told.ts';

/** All places of an article that tell of an exchange or return of this war. */
export function findMentions(scene: Scene): Mention[] {
  const mentions: Mention[] = [];
  scene.sentences.forEach((tagged, index) => {
    if (scene.ours[index] !== true) return;
    const before = mentions.at(-1);
    const own = mentionsIn(scene, tagged, index, before);
    const sequel = own.length === 0 && before !== undefined ? sequelOf(scene, index, before) : null;
    mentions.push(...own, ...(sequel === null ? [] : [sequel]));
  });
  return mentions;
}

/** The clauses that tell one event, and the wider stretch whose numbers and dates are its own. */
interface Telling {
  readonly core: Clause;
  readonly scope: Clause;
  readonly status: EventStatus;
}

function mentionsIn(scene: Scene, tagged: TaggedSentence, index: number, before: Mention | undefined): Mention[] {
  return tellingsOf(scene, tagged).flatMap((telling) => {
    const own = within(tagged, telling.core);
    const swapNear = tagged.hits.some((hit) => hit.cue === 'swap' || hit.cue === 'captiveSwap' || hit.cue === 'swapDone');
    const types = speaksOfNobody(own) && before !== undefined ? [before.type] : typesOf(own, swapNear || hasRatio(scene.doc.tokens, tagged, own));
    return types.flatMap((type) => mentionOf(scene, tagged, index, telling, type, types.length > 1) ?? []);
  });
}

/** "Moscow is ready to hand over 500 more": whom, the mention before it has said. */
function speaksOfNobody(hits: readonly Hit<EventCue>[]): boolean {
  return !hits.some((hit) => PEOPLE.has(hit.cue) || hit.cue === 'captiveSwap' || hit.cue === 'swap');
}

/** Neighbouring clauses that tell the same state of things, the later leaning on the earlier, are one telling. */
function tellingsOf(scene: Scene, tagged: TaggedSentence): Telling[] {
  const told = tagged.clauses.filter((clause) => isTold(scene, tagged, within(tagged, clause)));
  const groups: Clause[] = [];
  for (const clause of told) {
    const before = groups.at(-1);
    if (before !== undefined && leansOn(scene, tagged, before, clause)) groups[groups.length - 1] = { first: before.first, last: clause.last };
    else groups.push(clause);
  }
  return groups.flatMap((core, at) => {
    const scope = { first: at === 0 ? tagged.sentence.first : core.first, last: groups[at + 1]?.first ?? tagged.sentence.last };
    const status = statusIn(scene, tagged, core, scope);
    return status === null ? [] : [{ core, scope, status }];
  });
}

function hasPeopleNumber(scene: Scene, tagged: TaggedSentence, clause: Clause): boolean {
  const dates = scene.dates(tagged);
  return tagged.numbers.some(
    (span) => span.countable && span.first >= clause.first && span.last <= clause.last && !dates.some((date) => date.first < span.last && span.first < date.last),
  );
}

const EARLIER: ReadonlySet<EventStatus> = new Set(['announced', 'planned', 'negotiating']);

function leansOn(scene: Scene, tagged: TaggedSentence, before: Clause, clause: Clause): boolean {
  const [a, b] = [statusOf(scene.doc.tokens, within(tagged, before)), statusOf(scene.doc.tokens, within(tagged, clause))];
  if (a !== null && b !== null && a !== b && !(EARLIER.has(a) && b === 'completed' && !hasPeopleNumber(scene, tagged, clause))) return false;
  const mark = scene.doc.tokens[clause.first - 1]?.text ?? '';
  return clause.first === before.last && (/^[:—–-]$/.test(mark) || tagged.hits.some((hit) => hit.cue === 'leaning' && hit.first === clause.first));
}

function statusIn(scene: Scene, tagged: TaggedSentence, core: Clause, scope: Clause): EventStatus | null {
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  if (own.some((hit) => hit.cue === 'runningTotal') && !own.some((hit) => hit.cue === 'superlative')) return null;
  const status = statusOf(scene.doc.tokens, own) ?? statusBehindRelative(scene, tagged, core) ?? statusOf(scene.doc.tokens, wide);
  return status ?? (isFormula(scene, tagged, wide) ? 'completed' : null);
}

/** "The exchange, of which they had agreed in May, took place": the verb stands behind the clause in between. */
function statusBehindRelative(scene: Scene, tagged: TaggedSentence, core: Clause): EventStatus | null {
  const at = tagged.clauses.findIndex((clause) => clause.last === core.last);
  const [relative, rest] = [tagged.clauses[at + 1], tagged.clauses[at + 2]];
  if (relative === undefined || rest === undefined || !isRelative(scene, relative)) return null;
  return statusOf(scene.doc.tokens, [...within(tagged, core), ...within(tagged, rest)]);
}

function mentionOf(scene: Scene, tagged: TaggedSentence, index: number, telling: Telling, type: EventType, mixed: boolean): Mention | null {
  const { core, scope, status } = telling;
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  const counts = readCounts(scene, tagged, scope.first, scope.last, mixed ? type : null);
  const date = eventDate(scene, tagged, scope.first, scope.last);
  const attribute = status === 'completed' && isOnlyAttribute(scene, tagged, core, own);
  const novelty = attribute ? 'background' : noveltyOf(wide, date?.date ?? null, scene.published);
  if (isPractice(own, status, counts, novelty) || isRunningTotal(scene, counts)) return null;
  const brokers = brokersOf(scene, tagged);
  const spans = [core, ...(counts === NO_COUNTS ? [] : [counts]), ...(date === null ? [] : [date]), ...(brokers === null ? [] : [brokers])];
  return {
    sentence: index,
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
    type,
    status,
    novelty,
    date: date?.date ?? null,
    counts,
    mediators: brokers?.names ?? [],
    categories: categoriesOf(wide),
    another: own.some((hit) => hit.cue === 'another'),
    headline: tagged.headline,
  };
}

/** All the deeds told are attributes of somebody: the article tells who they are, not that they came home. */
function isOnlyAttribute(scene: Scene, tagged: TaggedSentence, core: Clause, own: readonly Hit<EventCue>[]): boolean {
  const deeds = own.filter((hit) => hit.cue === 'returnDone' || hit.cue === 'swapDone');
  return scene.doc.lang === 'en' && deeds.length > 0 && deeds.every((deed) => isAttribute(scene.doc.tokens, clauseHolding(tagged, deed) ?? core, own, deed));
}

function clauseHolding(tagged: TaggedSentence, hit: Hit<EventCue>): Clause | undefined {
  return tagged.clauses.find((clause) => hit.first >= clause.first && hit.last <= clause.last);
}

/** The hits that lie in a range of tokens. */
export function within(tagged: TaggedSentence, range: Clause): Hit<EventCue>[] {
  return tagged.hits.filter((hit) => hit.first >= range.first && hit.last <= range.last);
}

/** "Prisoner swap: 95 for 95": a headline without a verb tells a fact where it gives the formula. */
function isFormula(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[]): boolean {
  const vague = hits.some((hit) => hit.cue === 'demand' || hit.cue === 'condition' || hit.cue === 'negation');
  return !vague && readCounts(scene, tagged, tagged.sentence.first, tagged.sentence.last, null).ratio !== null;
}

/** A number that the article gives elsewhere as the sum of many exchanges. */
function isRunningTotal(scene: Scene, counts: CountsTold): boolean {
  const total = counts.ukraine?.total ?? counts.unattributed?.total ?? null;
  return total !== null && scene.runningTotals.has(total);
}

/** "Russia blocks exchanges", "exchanges will go on": news of their own even in general. */
const DEFINITE: ReadonlySet<EventStatus> = new Set(['cancelled', 'refused', 'stalled', 'announced', 'planned', 'negotiating']);

/** Exchanges in general ("a series of exchanges took place") are a practice, not an event. */
function isPractice(hits: readonly Hit<EventCue>[], status: EventStatus, counts: CountsTold, novelty: Novelty): boolean {
  const general = !DEFINITE.has(status) || (status === 'negotiating' && novelty === 'background');
  return general && hits.some((hit) => hit.cue === 'practice') && counts === NO_COUNTS && !hits.some((hit) => hit.cue === 'returnDone');
}
