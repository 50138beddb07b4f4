import type { StatedDate } from '../../shared/calendar.ts';
import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt, isRelative } from './clauses.ts';
import type { DateSpan } from './date-span.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

const SAYING_REACH = 3;
const SPEAKER_REACH = 3;
const DEEDS = /^(?:swap|captiveSwap|receive|give|return|done)/;

/**
 * The date of the event told between two tokens: not the day of a saying, of an agreement, a deadline or a start. Of
 * what is still to come, a weekday or a day without a year is the next one.
 */
export function eventDate(
  scene: Scene,
  tagged: TaggedSentence,
  first: number,
  last: number,
  status: EventStatus,
): DateSpan | null {
  const spans = scene.dates(tagged).filter((span) => span.first >= first && span.last <= last);
  const own = spans
    .filter((span) => !isOfSaying(scene, tagged.hits, span) && !isBound(scene, tagged.hits, span))
    .map((span) => (isAhead(scene, tagged, span, status) ? { ...span, date: span.ahead ?? span.date } : span));
  const main = own.filter((span) => !isAside(tagged, span));
  const days = main.some(isDay) ? main.filter(isDay) : own.filter(isDay);
  return (TO_COME.has(status) ? latest(days) : days[0]) ?? own[0] ?? null;
}

/** "Said on 1 July that it would be on 2 July": the plan is for the later day. */
function latest(days: readonly DateSpan[]): DateSpan | undefined {
  return days.reduce<DateSpan | undefined>(
    (best, span) => (best === undefined || span.date.value > best.date.value ? span : best),
    undefined,
  );
}

const TO_COME: ReadonlySet<EventStatus> = new Set(['planned', 'announced', 'offered']);
const TALKS: ReadonlySet<EventCue> = new Set(['agreed', 'offered', 'negotiating', 'talksOn', 'refused']);
const TALKS_REACH = 2;

function isAhead(scene: Scene, tagged: TaggedSentence, span: DateSpan, status: EventStatus): boolean {
  return TO_COME.has(status) && !isOfTalks(scene, tagged.hits, span);
}

/** "agreed on Monday to swap", «у вівторок запропонував»: the day on which they spoke. */
function isOfTalks(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => {
    if (!TALKS.has(hit.cue) || isOfFuture(scene, hit)) return false;
    const [after, before] = [span.first - hit.last, hit.first - span.last];
    if (after >= 0 && after <= TALKS_REACH) return !commaBetween(scene, hit.last, span.first);
    return before >= 0 && before <= 1;
  });
}

/** "Will take place", «відбудеться»: told as agreed, yet the day beside it is its own. */
function isOfFuture(scene: Scene, hit: Hit<EventCue>): boolean {
  const norm = scene.doc.tokens[hit.first]!.norm;
  return scene.language.futureEndings.some((ending) => norm.endsWith(ending));
}

/** What was only spoken of has no date but one to come; talks, delays and refusals have none. */
export function dateOfEvent(date: StatedDate | null, status: EventStatus, published: string | null): StatedDate | null {
  if (date === null || UNDATED.has(status)) return null;
  if (!TO_COME.has(status) || published === null) return date;
  const day = published.slice(0, date.value.length);
  // What is offered today is offered, not held, today.
  return date.value > day || (date.value === day && !(status === 'offered' && date.precision === 'day')) ? date : null;
}

const UNDATED: ReadonlySet<EventStatus> = new Set(['negotiating', 'stalled', 'refused']);

function isDay(span: DateSpan): boolean {
  return span.date.precision === 'day';
}

/** A date in a relative clause between the parts of the main one tells of something else: when it was agreed. */
function isAside(tagged: TaggedSentence, span: DateSpan): boolean {
  const at = clauseAt(tagged.clauses, span.first);
  return at > 0 && at < tagged.clauses.length - 1 && isRelative(tagged.hits, tagged.clauses[at]!);
}

/** "said on Thursday", «у вівторок повідомив»: the day belongs to the word of saying beside it. */
function isOfSaying(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => {
    if (hit.cue !== 'saying') return false;
    const after = span.first - hit.last;
    const before = hit.first - span.last;
    if (after >= 0 && after <= SAYING_REACH) return !commaBetween(scene, hit.last, span.first);
    return before >= 0 && before <= SPEAKER_REACH && isPlain(scene, hits, span.last, hit.first);
  });
}

/** Nothing but a speaker between a day and a word of saying: "on Friday the minister said". */
function isPlain(scene: Scene, hits: readonly Hit<EventCue>[], from: number, to: number): boolean {
  return (
    scene.doc.tokens.slice(from, to).every((token) => token.kind === 'word' || token.text === '-') &&
    !hits.some((hit) => DEEDS.test(hit.cue) && hit.first >= from && hit.last <= to)
  );
}

function commaBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.doc.tokens[at]!.text === ',') return true;
  return false;
}

const SWAPS: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'returnNoun']);

/** "by 1 June", "since 2022", «до 3 листопада»: an end or a start is no date of the event. */
function isBound(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  if (scene.doc.tokens[span.last]?.text === '-') return false;
  // "After last year's swap": the day of the swap itself.
  if (hits.some((hit) => SWAPS.has(hit.cue) && hit.first === span.last)) return false;
  return hits.some((hit) => (hit.cue === 'deadline' || hit.cue === 'since') && hit.last === span.first);
}
