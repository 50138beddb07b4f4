import type { EventStatus, EventType } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { brokersOf } from './brokers.ts';
import type { Clause } from './clauses.ts';
import type { CountsTold } from './counts.ts';
import { NO_COUNTS, readCounts } from './counts.ts';
import { eventDate } from './event-date.ts';
import { categoriesOf, typesOf } from './kind.ts';
import type { Mention } from './mention.ts';
import { noveltyOf } from './novelty.ts';
import type { Scene } from './scene.ts';
import { statusOf } from './status.ts';
import type { TaggedSentence } from './tag-sentences.ts';
import { isTold } from './told.ts';

/** All places of an article that tell of an exchange or return of this war. */
export function findMentions(scene: Scene): Mention[] {
  return scene.sentences.flatMap((tagged, index) => (scene.ours[index] === true ? mentionsIn(scene, tagged, index) : []));
}

/** The clauses that tell one event, and the wider stretch whose numbers and dates are its own. */
interface Telling {
  readonly core: Clause;
  readonly scope: Clause;
  readonly status: EventStatus;
}

function mentionsIn(scene: Scene, tagged: TaggedSentence, index: number): Mention[] {
  return tellingsOf(scene, tagged).flatMap((telling) => {
    const own = within(tagged, telling.core);
    const swapNear = tagged.hits.some((hit) => hit.cue === 'swap' || hit.cue === 'captiveSwap' || hit.cue === 'swapDone');
    const types = typesOf(own, swapNear);
    return types.flatMap((type) => mentionOf(scene, tagged, index, telling, type, types.length > 1) ?? []);
  });
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

function leansOn(scene: Scene, tagged: TaggedSentence, before: Clause, clause: Clause): boolean {
  const [a, b] = [statusOf(scene.doc.tokens, within(tagged, before)), statusOf(scene.doc.tokens, within(tagged, clause))];
  if (a !== null && b !== null && a !== b) return false;
  const mark = scene.doc.tokens[clause.first - 1]?.text ?? '';
  return clause.first === before.last && (/^[:—–-]$/.test(mark) || tagged.hits.some((hit) => hit.cue === 'leaning' && hit.first === clause.first));
}

function statusIn(scene: Scene, tagged: TaggedSentence, core: Clause, scope: Clause): EventStatus | null {
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  if (wide.some((hit) => hit.cue === 'runningTotal')) return null;
  const status = statusOf(scene.doc.tokens, own) ?? statusOf(scene.doc.tokens, wide);
  return status ?? (isFormula(scene, tagged, wide) ? 'completed' : null);
}

function mentionOf(scene: Scene, tagged: TaggedSentence, index: number, telling: Telling, type: EventType, mixed: boolean): Mention | null {
  const { core, scope, status } = telling;
  const own = within(tagged, core);
  const wide = within(tagged, scope);
  const counts = readCounts(scene, tagged, scope.first, scope.last, mixed ? type : null);
  if (isPractice(own, status, counts)) return null;
  const date = eventDate(scene, tagged, scope.first, scope.last);
  const brokers = brokersOf(scene, tagged);
  const spans = [core, ...(counts === NO_COUNTS ? [] : [counts]), ...(date === null ? [] : [date]), ...(brokers === null ? [] : [brokers])];
  return {
    sentence: index,
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
    type,
    status,
    novelty: noveltyOf(wide, date?.date ?? null, scene.published),
    date: date?.date ?? null,
    counts,
    mediators: brokers?.names ?? [],
    categories: categoriesOf(wide),
    another: own.some((hit) => hit.cue === 'another'),
    headline: tagged.headline,
  };
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

/** Exchanges in general ("a series of exchanges took place") are a practice, not an event. */
function isPractice(hits: readonly Hit<EventCue>[], status: EventStatus, counts: CountsTold): boolean {
  const general = status === 'completed' || status === 'under_way';
  return general && hits.some((hit) => hit.cue === 'practice') && counts === NO_COUNTS && !hits.some((hit) => hit.cue === 'returnDone');
}
