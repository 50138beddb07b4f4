import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { DateSpan } from './date-span.ts';
import type { Scene } from './scene.ts';

const SAYING_REACH = 3;
const SPEAKER_REACH = 3;
const TALKS_REACH = 2;
const CAPTURE_REACH = 6;
const WAR_REACH = 5;
const AGREED_REACH = 4;
const DEEDS = /^(?:swap|captiveSwap|receive|give|return|done)/;
const TALKS: ReadonlySet<EventCue> = new Set(['agreed', 'offered', 'negotiating', 'talksOn', 'refused']);

/** The day of a saying, a capture, the start of the war, a deadline or a start, not of the event. */
export function isOfAnother(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return (
    isOfSaying(scene, hits, span) ||
    isDayOfTalks(hits, span) ||
    isBehind(scene, hits, span, 'held', CAPTURE_REACH) ||
    isBehind(scene, hits, span, 'warStart', WAR_REACH) ||
    (isBehind(scene, hits, span, 'agreed', AGREED_REACH) && !isAppointedDay(hits, span)) ||
    isBound(scene, hits, span) ||
    isCountedWithin(scene, hits, span)
  );
}

/** "Friday's talks", not "on Friday talks began": the possessive's end stands between. */
function isDayOfTalks(hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => hit.cue === 'talks' && hit.first - span.last === 0 && hit.first > span.first);
}

/** "The second exchange this month": the month that it is counted within. */
function isCountedWithin(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return (
    span.date.precision !== 'day' &&
    scene.doc.tokens.slice(span.first, span.last).some(({ norm }) => THIS.test(norm)) &&
    hits.some(
      (hit) =>
        (hit.cue === 'superlative' || hit.cue === 'ordinalSwap') &&
        span.first >= hit.last &&
        span.first - hit.last <= COUNTED_REACH,
    )
  );
}

/** "The largest was in May" tells the month, "the second this month" does not. */
const THIS = /^(?:this|эт(?:ом|ого)|ць(?:ому|ого)|цього)$/;
const COUNTED_REACH = 3;

/** "Soldiers captured near Mariupol in 2022", "since the invasion of Ukraine in February 2022": no deed stands between. */
function isBehind(
  scene: Scene,
  hits: readonly Hit<EventCue>[],
  span: DateSpan,
  cue: 'held' | 'warStart' | 'agreed',
  reach: number,
): boolean {
  return hits.some(
    (hit) =>
      hit.cue === cue &&
      !(cue === 'warStart' && isMeasure(hits, hit, span)) &&
      span.first >= hit.last &&
      span.first - hit.last <= reach &&
      isPlain(scene, hits, hit.last, span.first),
  );
}

/**
 * "The largest swap of the war on Friday": the war is only what the swap is measured against, not "since the war", nor "of
 * the war that began in 2022".
 */
function isMeasure(hits: readonly Hit<EventCue>[], war: Hit<EventCue>, span: DateSpan): boolean {
  if (span.first - war.last > 1) return false;
  const near = hits.filter((hit) => hit.last <= war.first && war.first - hit.last <= WAR_REACH);
  return near.some((hit) => hit.cue === 'superlative') && !near.some((hit) => hit.cue === 'since');
}

/** "Agreed for Thursday", «домовилися на четвер»: the day is that of the exchange. */
function isAppointedDay(hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => hit.cue === 'ratioWord' && hit.last === span.first);
}

/** "agreed on Monday to swap", «у вівторок запропонував»: the day on which they spoke. */
export function isOfTalks(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => {
    if (!TALKS.has(hit.cue) || isOfFuture(scene, hit) || isAppointedDay(hits, span)) return false;
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

/** "said on Thursday", «у вівторок повідомив»: the day belongs to the word of saying beside it. */
function isOfSaying(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  // "Wrote of Tuesday's exchange": the day is the exchange's own.
  if (hits.some((hit) => SWAPS.has(hit.cue) && hit.first === span.last)) return false;
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

const BOUNDS: ReadonlySet<EventCue> = new Set(['deadline', 'since', 'runningTotal']);

/** "by 1 June", "since 2022", «до 3 листопада»: an end or a start is no date of the event. */
function isBound(scene: Scene, hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  if (scene.doc.tokens[span.last]?.text === '-') return false;
  // "After last year's swap": the day of the swap itself.
  const behind = hits.filter((hit) => hit.first === span.last);
  if (behind.some((hit) => SWAPS.has(hit.cue)) && !behind.some((hit) => hit.cue === 'stalled')) return false;
  // "Not since 2 October, when they swapped 185": the day of that swap.
  if (
    scene.doc.tokens[span.last]?.text === ',' &&
    hits.some((hit) => hit.cue === 'leaning' && hit.first === span.last + 1)
  )
    return false;
  return hits.some((hit) => BOUNDS.has(hit.cue) && hit.last === span.first);
}
