import { isDay } from './item-date.ts';
import type { PollRules } from './poll-outcome.ts';

/** The newest items tell how often a source publishes now; older ones, how often it did. */
const RECENT = 20;

/** Fewer gaps than this are no rhythm. */
const LEAST_GAPS = 3;

/** With each poll that brings nothing the interval grows by this, so that a quiet night costs few requests. */
const QUIET = 1.1;

/**
 * The usual time between two items in seconds, as the median of the recent ones; null where too few have a time of day.
 * Items of the same instant were put out together and count once.
 */
export function typicalGapSeconds(dates: readonly (string | null)[]): number | null {
  const times = dates.flatMap((date) => (date === null || isDay(date) ? [] : [Date.parse(date)]));
  const newest = [...new Set(times)].sort((a, b) => b - a).slice(0, RECENT);
  const gaps = newest.flatMap((time, place) => {
    const before = newest[place + 1];
    return before === undefined ? [] : [(time - before) / 1000];
  });
  const middle = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  return gaps.length < LEAST_GAPS || middle === undefined ? null : middle;
}

/** What a good poll brought, as far as it tells how often to ask. */
export interface Harvest {
  readonly newItems: number;
  readonly dates: readonly (string | null)[];
}

/**
 * The next interval in whole seconds, always between the shortest and the longest of the rules: half of the usual
 * time between two items, taken up by halves so that one odd day does not turn it round. Where dates tell nothing, it
 * shrinks with every find. Null stands for a poll that brought nothing.
 */
export function nextInterval(seconds: number, harvest: Harvest | null, rules: PollRules): number {
  return Math.round(Math.min(Math.max(wanted(seconds, harvest), rules.pollSeconds), rules.ceilingSeconds));
}

function wanted(seconds: number, harvest: Harvest | null): number {
  if (harvest === null) return seconds * QUIET;
  const gap = typicalGapSeconds(harvest.dates);
  if (gap !== null) return (seconds + gap / 2) / 2;
  return harvest.newItems > 0 ? seconds / 2 : seconds * QUIET;
}
