import type { StatedDate } from '../../shared/calendar.ts';
import type { EventStatus } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAt, isRelative } from './clauses.ts';
import { addDays } from './days.ts';
import { isOfAnother, isOfTalks } from './date-of-another.ts';
import type { DateSpan } from './date-span.ts';
import { dayOf } from './date-span.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

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
    .filter((span) => !isOfAnother(scene, tagged.hits, span))
    .map((span) => (isAhead(scene, tagged, span, status) ? { ...span, date: span.ahead! } : span));
  const main = own.filter((span) => !isAside(tagged, span));
  const days = main.some(isDay) ? main.filter(isDay) : own.filter(isDay);
  const found = (TO_COME.has(status) ? latest(days) : days[0]) ?? own[0] ?? null;
  return found === null || !isDay(found) ? found : dayBefore(tagged, found);
}

/** "Rallied on Sunday, a day after a swap": the swap was on Saturday. */
function dayBefore(tagged: TaggedSentence, span: DateSpan): DateSpan {
  const next = tagged.hits.find(
    (hit) =>
      hit.cue === 'nextDay' &&
      hit.first >= span.last &&
      hit.first - span.last <= NEXT_DAY_REACH &&
      tagged.hits.some(
        (swap) => SWAPS.has(swap.cue) && swap.first >= hit.last && swap.first - hit.last <= NEXT_DAY_REACH,
      ),
  );
  return next === undefined ? span : { ...span, last: next.last, date: dayOf(addDays(span.date.value, -1)) };
}

/** A comma before it, an article and an adjective behind it. */
const NEXT_DAY_REACH = 3;
const SWAPS: ReadonlySet<EventCue> = new Set(['swap', 'captiveSwap', 'returnNoun']);

/** "Said on 1 July that it would be on 2 July": the plan is for the later day. */
function latest(days: readonly DateSpan[]): DateSpan | undefined {
  return days.reduce<DateSpan | undefined>(
    (best, span) => (best === undefined || span.date.value > best.date.value ? span : best),
    undefined,
  );
}

const TO_COME: ReadonlySet<EventStatus> = new Set(['planned', 'announced', 'offered']);

/** A plan looks forward, a deed back; of what is put off or called off, the nearer day is meant, the past one first. */
function isAhead(scene: Scene, tagged: TaggedSentence, span: DateSpan, status: EventStatus): boolean {
  if (span.ahead === undefined || scene.published === null || status === 'completed') return false;
  if (TO_COME.has(status)) return !isOfTalks(scene, tagged.hits, span);
  return (
    span.date.value < addDays(scene.published, -LONG_PAST).slice(0, span.date.value.length) &&
    span.ahead.value <= addDays(scene.published, LONG_PAST)
  );
}

const LONG_PAST = 120;

/**
 * What was only spoken of has no date but one to come; talks, delays and refusals have none. `appointed`: the day was set
 * for it, which a delay keeps.
 */
export function dateOfEvent(
  date: StatedDate,
  status: EventStatus,
  published: string | null,
  appointed: boolean,
): StatedDate | null {
  if (status === 'stalled' && appointed) return date;
  if (UNDATED.has(status)) return null;
  if (!TO_COME.has(status) || published === null) return date;
  const day = published.slice(0, date.value.length);
  // What is offered today is offered, not held, today.
  return date.value > day || (date.value === day && !(status === 'offered' && date.precision === 'day')) ? date : null;
}

const UNDATED: ReadonlySet<EventStatus> = new Set(['negotiating', 'stalled', 'refused']);

/** "The first two stages took place on Friday and Saturday": one of two days is no day of what is told of both. */
export function isOneOfTwo(scene: Scene, tagged: TaggedSentence, span: DateSpan, status: EventStatus): boolean {
  if (status !== 'completed' && status !== 'under_way') return false;
  const joined = (one: DateSpan, other: DateSpan): boolean =>
    other.first - one.last >= 1 &&
    other.first - one.last <= JOINED_REACH &&
    tagged.hits.some((hit) => hit.cue === 'and' && hit.first === one.last);
  return scene.dates(tagged).some((other) => isDay(other) && (joined(span, other) || joined(other, span)));
}

/** "And", and a preposition. */
const JOINED_REACH = 2;

/** "The exchange planned for 23 November has been put off": the day stands right behind the plan. */
export function isAppointed(hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some(
    (hit) => hit.cue === 'planned' && span.first >= hit.last && span.first - hit.last <= APPOINTED_REACH,
  );
}

const APPOINTED_REACH = 2;

function isDay(span: DateSpan): boolean {
  return span.date.precision === 'day';
}

/** A date in a relative clause between the parts of the main one tells of something else: when it was agreed. */
function isAside(tagged: TaggedSentence, span: DateSpan): boolean {
  const at = clauseAt(tagged.clauses, span.first);
  return at > 0 && at < tagged.clauses.length - 1 && isRelative(tagged.hits, tagged.clauses[at]!);
}
