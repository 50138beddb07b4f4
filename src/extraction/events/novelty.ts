import type { StatedDate } from '../../shared/calendar.ts';
import type { Novelty } from '../findings.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { Hit } from '../text/phrases.ts';
import { addDays } from './days.ts';

/** New, unless a word of looking back stands beside it or its date lies more than a day before publication. */
export function noveltyOf(hits: readonly Hit<EventCue>[], date: StatedDate | null, published: string | null): Novelty {
  if (date !== null && published !== null) {
    const newest = addDays(published, -2).slice(0, date.value.length);
    if (date.precision === 'day') {
      if (date.value >= addDays(published, -1)) return 'new';
      return 'background';
    }
    if (date.value < newest) return 'background';
  }
  return hits.some((hit) => hit.cue === 'background') ? 'background' : 'new';
}
