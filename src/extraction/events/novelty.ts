import type { Novelty } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import type { DateSpan } from './date-span.ts';
import { addDays } from './days.ts';

const LEAD_DAYS = 6;

/**
 * New, unless a word of looking back stands beside it or its date lies more than a day before publication. What the
 * headline or the first sentences tell is the article's news even where it is some days old, and so is what did not come
 * about on its day: it is reported when it has failed to.
 */
export function noveltyOf(
  hits: readonly Hit<EventCue>[],
  span: DateSpan | null,
  published: string | null,
  slow: boolean,
  isOpen: boolean,
): Novelty {
  const date = span === null || (isOpen && isStart(hits, span)) ? null : span.date;
  let isOfLead = false;
  if (span !== null && date !== null && published !== null) {
    const newest = addDays(published, -2).slice(0, date.value.length);
    if (date.precision === 'day') {
      if (date.value >= published || (date.value >= addDays(published, -1) && !isDayEarlier(hits, span))) return 'new';
      if (!slow || date.value < addDays(published, -LEAD_DAYS)) return 'background';
      // The day says when; "in 2022" beside it is of something else.
      isOfLead = true;
    } else if (date.value < newest) return 'background';
  }
  const has = (cue: EventCue): boolean => hits.some((hit) => hit.cue === cue);
  if (
    !isOpen &&
    !isOfLead &&
    hits.some((hit) => hit.cue === 'pastTime' && !isOfAgreement(hits, hit) && !isOfCapture(hits, hit))
  )
    return 'background';
  return has('background') || has('formerOne') || (has('pluperfect') && !has('saying')) ? 'background' : 'new';
}

const DEED = /^(?:done|(?:swap|return|receive|give)Done)$/;
const AGREED_REACH = 2;

/** "The exchange, agreed last month, took place": of the agreement, where a deed is told too. */
function isOfAgreement(hits: readonly Hit<EventCue>[], past: Hit<EventCue>): boolean {
  return (
    hits.some((hit) => DEED.test(hit.cue)) &&
    hits.some((hit) => hit.cue === 'agreed' && past.first >= hit.last && past.first - hit.last <= AGREED_REACH)
  );
}

const CAPTURED_REACH = 2;
const SUBSET_REACH = 6;

/** "Freed today, most of them captured in 2022": the year is that of the capture, or of what befell some of them. */
function isOfCapture(hits: readonly Hit<EventCue>[], past: Hit<EventCue>): boolean {
  const deed = hits.find((hit) => DEED.test(hit.cue));
  if (deed === undefined) return false;
  const behind = (hit: Hit<EventCue>, reach: number): boolean =>
    past.first >= hit.last && past.first - hit.last <= reach;
  return hits.some(
    (hit) =>
      (hit.cue === 'held' && behind(hit, CAPTURED_REACH)) ||
      (hit.cue === 'subset' && hit.first >= deed.last && behind(hit, SUBSET_REACH)),
  );
}

const START_REACH = 2;

/** "No exchanges since July": when a state began, which lasts. */
function isStart(hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some((hit) => hit.cue === 'since' && span.first >= hit.last && span.first - hit.last <= START_REACH);
}

/** "A day earlier, on 13 September": the day beside it is not that of the news. */
function isDayEarlier(hits: readonly Hit<EventCue>[], span: DateSpan): boolean {
  return hits.some(
    (hit) =>
      (hit.cue === 'background' || hit.cue === 'pastTime') &&
      // "185 soldiers who were brought back on Thursday": who they are, and still yesterday's news.
      !hits.some((each) => each.cue === 'relative' && each.first === hit.first) &&
      span.first - hit.last <= 1 &&
      hit.first - span.last <= 1,
  );
}

/**
 * "A year ago, on 19 November, …", "the anniversary of the swap": the sentence looks back, and the year of the day beside it
 * is not this one.
 */
export function isAnniversary(hits: readonly Hit<EventCue>[], sentence: { readonly first: number }): boolean {
  return hits.some((hit) => hit.cue === 'anniversary' || (hit.cue === 'yearsAgo' && hit.first - sentence.first <= 1));
}
