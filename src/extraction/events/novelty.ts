import type { StatedDate } from '../../shared/calendar.ts';
import type { Novelty } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { addDays } from './days.ts';

const LEAD_DAYS = 6;

/**
 * New, unless a word of looking back stands beside it or its date lies more than a day before publication. What the
 * headline or the first sentences tell is the article's news even where it is some days old, and so is what did not come
 * about on its day: it is reported when it has failed to.
 */
export function noveltyOf(
  hits: readonly Hit<EventCue>[],
  date: StatedDate | null,
  published: string | null,
  slow: boolean,
): Novelty {
  if (date !== null && published !== null) {
    const newest = addDays(published, -2).slice(0, date.value.length);
    if (date.precision === 'day') {
      if (date.value >= addDays(published, -1)) return 'new';
      if (!slow || date.value < addDays(published, -LEAD_DAYS)) return 'background';
    } else if (date.value < newest) return 'background';
  }
  return hits.some((hit) => hit.cue === 'background' || hit.cue === 'formerOne') ? 'background' : 'new';
}

/** "A year ago, on 19 November, …": the sentence looks back, and the year of the day behind it is not this one. */
export function opensWithYearsAgo(hits: readonly Hit<EventCue>[], sentence: { readonly first: number }): boolean {
  return hits.some((hit) => hit.cue === 'yearsAgo' && hit.first - sentence.first <= 1);
}
