import { figuresOf, ratioNumbers } from './figures.ts';
import { isHappening } from './phase.ts';
import type { EventStory } from './story.ts';
import { daysBetween, firstDayOf, reportedDay, statedDay } from './when.ts';

/** The stages of one large exchange are held within so many days before an article that tells of both, */
const EARLIER_DAYS = 4;
/** or within so many after the first word of it. */
const LASTING_DAYS = 60;
/** The whole has so many times the people of a stage, or more: half and half, with a few who came late. */
const LARGER = 1.9;

/**
 * Ties stages to the larger exchange that they are part of, among the events that one article tells of: 390, 307 and 303
 * people on three days belong to one "1000 for 1000". They stay stories of their own. What is returned has changed.
 * `day` is the article's. A tie is made only by a text that tells of both: figures alone prove nothing.
 */
export function tieStages(told: readonly EventStory[], day: string): readonly EventStory[] {
  return told.flatMap((stage) => {
    const whole = told.filter((each) => isPart(stage, each, day)).sort((one, other) => sizeOf(other) - sizeOf(one))[0];
    return whole === undefined || stage.partOf === whole.id ? [] : [{ ...stage, partOf: whole.id }];
  });
}

function isPart(stage: EventStory, whole: EventStory, day: string): boolean {
  if (stage.id === whole.id || stage.type !== whole.type || stage.origin === 'history') return false;
  // What was offered, or is hoped for, has no stages yet.
  if (!isHappening(stage.status) || !isHappening(whole.status)) return false;
  const size = sizeOf(stage);
  if (size === 0 || sizeOf(whole) < LARGER * size) return false;
  const held = statedDay(stage) ?? reportedDay(stage) ?? day;
  return isWhile(held, whole, day) && !isNeighbour(held, whole) && !isAfterEnd(held, whole);
}

function isWhile(held: string, whole: EventStory, day: string): boolean {
  const since = daysBetween(reportedDay(whole) ?? firstDayOf(whole.date) ?? day, held);
  return since <= LASTING_DAYS && (since >= 0 || daysBetween(held, day) <= EARLIER_DAYS);
}

/** An exchange of a day of its own is a stage's neighbour, not its whole. */
function isNeighbour(held: string, whole: EventStory): boolean {
  const day = statedDay(whole);
  return whole.status === 'completed' && whole.statedRatio === null && day !== null && day !== held;
}

/** True of what was held when the larger exchange had already been told as complete. */
function isAfterEnd(held: string, whole: EventStory): boolean {
  if (whole.status !== 'completed') return false;
  if (whole.date !== null && whole.datePrecision !== 'day') return !held.startsWith(whole.date);
  const told = whole.reports.flatMap(({ published, finding }) =>
    published !== null && finding.status === 'completed' ? [published.slice(0, 10)] : [],
  );
  const end = statedDay(whole) ?? told.sort()[0] ?? null;
  return end !== null && daysBetween(end, held) > 1;
}

/** The people of one side. */
function sizeOf({ ukraineReturned, russiaReturned, statedRatio }: EventStory): number {
  const counts = [...figuresOf(ukraineReturned), ...figuresOf(russiaReturned)].map(({ number }) => number);
  return Math.max(0, ...counts, ...(counts.length === 0 ? ratioNumbers(statedRatio) : []));
}
