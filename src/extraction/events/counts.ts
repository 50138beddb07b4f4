import type { Count, EventType, Qualifier, UnattributedCount } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { readRatio } from './ratio.ts';
import type { NumberSpan } from './read-numbers.ts';
import type { Scene } from './scene.ts';
import { sidesOf } from './sides.ts';
import { clauseAt } from './clauses.ts';
import { TRIGGERS } from './tag-sentences.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** What a mention says of how many. `first` and `last` cover the tokens that were used (equal where none were). */
export interface CountsTold {
  readonly ukraine: Count | null;
  readonly russia: Count | null;
  readonly unattributed: UnattributedCount | null;
  readonly ratio: string | null;
  readonly first: number;
  readonly last: number;
}

/** A number of people with what is said of it. */
export interface PeopleNumber {
  readonly span: NumberSpan;
  readonly qualifier: Qualifier;
  readonly kind: 'military' | 'civilian' | 'any';
  /** Token behind the people word. */
  readonly last: number;
  readonly each: boolean;
  /** The counted are bodies. */
  readonly ofBodies: boolean;
}

export const NO_COUNTS: CountsTold = { ukraine: null, russia: null, unattributed: null, ratio: null, first: 0, last: 0 };

const HEADS: ReadonlySet<EventCue> = new Set(['captive', 'military', 'civilian', 'child', 'body', 'person', 'ukrainePeople', 'russiaPeople']);
const REACH = 5;

/** Reads the counts of the event told between two tokens; `only` where the fallen and the living are told together. */
export function readCounts(scene: Scene, tagged: TaggedSentence, first: number, last: number, only: EventType | null): CountsTold {
  const hits = tagged.hits.filter((hit) => hit.first >= first && hit.last <= last);
  const ratio = only === 'bodies_repatriation' ? null : readRatio(scene, tagged, hits, first, last);
  if (ratio !== null) return ratio;
  const people = peopleNumbers(scene, tagged, hits, first, last).filter((one) => only === null || one.ofBodies === (only === 'bodies_repatriation'));
  if (people.length === 0) return NO_COUNTS;
  return attribute(scene, tagged, hits, people);
}

function peopleNumbers(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[], first: number, last: number): PeopleNumber[] {
  const dates = scene.dates(tagged);
  return tagged.numbers
    .filter((span) => span.countable && span.first >= first && span.last <= last)
    .filter((span) => !dates.some((date) => date.first < span.last && span.first < date.last))
    .filter((span) => !isSubset(scene, hits, span) && !isHeldNumber(tagged, span))
    .flatMap((span) => {
      const found = asPeople(scene, hits, span, last);
      return found === null ? [] : [found];
    });
}

function asPeople(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan, end: number): PeopleNumber | null {
  const reach = reachOf(scene, span, end);
  const heads = hits.filter((hit) => HEADS.has(hit.cue) && hit.first >= span.last && hit.first < reach);
  const each = hits.some((hit) => (hit.cue === 'each' && near(hit, span, 8)) || (hit.cue === 'eachBefore' && hit.last === span.first));
  if (heads.length === 0 && !each && !isBareObject(hits, span)) return null;
  if (span.value <= 3 && heads.length === 0) return null;
  const last = Math.max(span.last, ...heads.map((head) => head.last));
  return { span, qualifier: qualifierOf(hits, span), kind: kindOf(heads), last, each, ofBodies: heads.some((hit) => hit.cue === 'body') };
}

/** People words count up to the next mark or number, and never far. */
function reachOf(scene: Scene, span: NumberSpan, end: number): number {
  let at = span.last;
  const limit = Math.min(end, span.last + REACH);
  while (at < limit) {
    const token = scene.doc.tokens[at]!;
    if (token.kind === 'number' || /^(?:who|which|whose|які|якого|что|который|которые|которых|кто|хто)$/.test(token.norm) || /^[,;:.()—–]$/.test(token.text)) break;
    at += 1;
  }
  return at;
}

/** "received 41", «получив 30»: a number right behind the verb needs no people word. */
function isBareObject(hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  return hits.some((hit) => /^(?:receive|return|give|swap)Done$/.test(hit.cue) && span.first - hit.last >= 0 && span.first - hit.last <= 2);
}

function kindOf(heads: readonly Hit<EventCue>[]): PeopleNumber['kind'] {
  if (heads.some((hit) => hit.cue === 'body')) return 'any';
  if (heads.some((hit) => hit.cue === 'military')) return 'military';
  return heads.some((hit) => hit.cue === 'civilian' || hit.cue === 'child') ? 'civilian' : 'any';
}

const QUALIFIERS: readonly (readonly [EventCue, Qualifier])[] = [
  ['atLeast', 'at_least'],
  ['moreThan', 'more_than'],
  ['almost', 'almost'],
  ['about', 'about'],
];

/** The qualifier that stands right before a number. */
export function qualifierOf(hits: readonly Hit<EventCue>[], span: NumberSpan): Qualifier {
  for (const [cue, qualifier] of QUALIFIERS) {
    if (hits.some((hit) => hit.cue === cue && span.first - hit.last >= 0 && span.first - hit.last <= 1)) return qualifier;
  }
  return 'exact';
}

/** "95 of 144", "among them 15": a part is not the count. */
function isSubset(scene: Scene, hits: readonly Hit<EventCue>[], span: NumberSpan): boolean {
  const next = scene.doc.tokens[span.last]?.norm ?? '';
  if (/^(?:of|из|з|із|зі)$/.test(next) && !hits.some((hit) => hit.cue === 'captiveSwap' && hit.last > span.last && hit.first < span.first)) {
    const after = scene.doc.tokens[span.last + 1];
    if (after !== undefined && (after.kind === 'number' || /^(?:them|these|those|whom|the|its|our|них|яких|которых|this)$/.test(after.norm))) return true;
  }
  return hits.some((hit) => hit.cue === 'subset' && hit.last <= span.first && span.first - hit.last <= 6);
}

/** A running total is no count of one event, nor does a clause give one that only tells who is held or missing. */
function isHeldNumber(tagged: TaggedSentence, span: NumberSpan): boolean {
  const clause = tagged.clauses[clauseAt(tagged.clauses, span.first)]!;
  const own = tagged.hits.filter((hit) => hit.first >= clause.first && hit.last <= clause.last);
  if (own.some((hit) => hit.cue === 'runningTotal')) return true;
  return own.some((hit) => hit.cue === 'held') && !own.some((hit) => TRIGGERS.has(hit.cue));
}

function near(hit: Hit<EventCue>, span: NumberSpan, reach: number): boolean {
  return hit.first - span.last < reach && span.first - hit.last < reach;
}

function attribute(scene: Scene, tagged: TaggedSentence, hits: readonly Hit<EventCue>[], people: readonly PeopleNumber[]): CountsTold {
  const parts: Record<'ukraine' | 'russia', PeopleNumber[]> = { ukraine: [], russia: [] };
  let unattributed: UnattributedCount | null = null;
  for (const one of people) {
    const sides = sidesOf(scene, tagged, hits, one);
    for (const side of sides) parts[side].push(one);
    if (sides.length === 0 && unattributed === null && one.span.value > 1) unattributed = { total: one.span.value, qualifier: one.qualifier };
  }
  const same = hits.find((hit) => hit.cue === 'sameNumber');
  if (same !== undefined && (parts.ukraine.length === 0) !== (parts.russia.length === 0)) {
    const told = parts.ukraine.length > 0 ? parts.ukraine : parts.russia;
    const kind = hits.some((hit) => hit.cue === 'military' && hit.first >= same.last && hit.first < same.last + REACH) ? 'military' : 'any';
    const copy = [{ ...told[0]!, kind } as PeopleNumber];
    if (parts.ukraine.length > 0) parts.russia = copy;
    else parts.ukraine = copy;
  }
  const used = people.map((one) => one.span);
  return {
    ukraine: sumOf(parts.ukraine),
    russia: sumOf(parts.russia),
    unattributed: parts.ukraine.length + parts.russia.length > 0 ? null : unattributed,
    ratio: null,
    first: Math.min(...used.map((span) => span.first)),
    last: Math.max(...people.map((one) => one.last), same?.last ?? 0),
  };
}

/** A stated total stands; soldiers and civilians without one are added up. Further numbers of one kind are details. */
function sumOf(parts: readonly PeopleNumber[]): Count | null {
  if (parts.length === 0) return null;
  const total = parts.find((part) => part.kind === 'any');
  const military = parts.find((part) => part.kind === 'military');
  const civilians = parts.find((part) => part.kind === 'civilian');
  const sum = (military?.span.value ?? 0) + (civilians?.span.value ?? 0);
  const whole = total !== undefined && total.span.value >= sum ? total : undefined;
  return {
    total: whole?.span.value ?? (sum > 0 ? sum : (total?.span.value ?? null)),
    military: military?.span.value ?? null,
    civilians: civilians?.span.value ?? null,
    qualifier: (whole ?? military ?? civilians ?? total)!.qualifier,
  };
}
