import { countsAgree, hasCounts, sameCounts, totalsOf } from './counts-agree.ts';
import { addDays } from './days.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';

/** The headline and the first sentences tell one thing. */
const LEAD = 3;

/** Whether a mention tells of the event that a draft has been made of: same kind and state, days and numbers that agree. */
export function isSameEvent(draft: Draft, mention: Mention): boolean {
  if (draft.type !== mention.type || draft.status !== mention.status) return false;
  if (!datesAgree(draft, mention)) return false;
  if (
    draft.headline &&
    draft.status !== 'completed' &&
    mention.sentence < LEAD &&
    countsAgree(draft.counts, mention.counts)
  )
    return true;
  if (draft.novelty !== mention.novelty) return sameCounts(draft.counts, mention.counts) && hasCounts(mention.counts);
  if (draft.novelty === 'background' && draft.date === null && mention.date === null)
    return countsAgree(draft.counts, mention.counts);
  if (draft.date !== null && mention.date !== null && draft.date.value === mention.date.value) return true;
  if (countsAgree(draft.counts, mention.counts)) return true;
  return draft.novelty === 'new' && draft.status === 'completed' && !isOfAnotherDay(draft, mention);
}

/** A day of a list with an exact number of its own, told of an exchange whose exact number is another. */
function isOfAnotherDay(draft: Draft, mention: Mention): boolean {
  return (
    mention.ofList &&
    mention.date?.value !== draft.date?.value &&
    !totalsOf(draft.counts).some((total) => totalsOf(mention.counts).includes(total))
  );
}

/** One tells no date, or the dates are one, the one more exact than the other. */
export function datesAgree(draft: Draft, mention: Mention): boolean {
  if (draft.date === null || mention.date === null) return true;
  if (draft.status !== 'completed' && draft.status !== 'under_way' && isNextDay(draft.date.value, mention.date.value))
    return true;
  return draft.date.value.startsWith(mention.date.value) || mention.date.value.startsWith(draft.date.value);
}

/** What is only planned or called off is told of by one day here and by the next there. */
function isNextDay(a: string, b: string): boolean {
  return a.length === DAY_LENGTH && b.length === DAY_LENGTH && (addDays(a, 1) === b || addDays(b, 1) === a);
}

const DAY_LENGTH = 10;
