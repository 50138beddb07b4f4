import type { Count } from '../findings.ts';
import type { CountsTold } from './counts-told.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';

/** A draft with what one more mention of its event adds. */
export function joinMention(draft: Draft, mention: Mention): Draft {
  const dated =
    mention.date !== null &&
    (draft.date === null || mention.date.value.length > draft.date.value.length) &&
    !isOfOtherNumber(draft, mention);
  return {
    ...draft,
    novelty: draft.novelty === 'new' || mention.novelty === 'new' ? 'new' : 'background',
    date: dated ? mention.date : draft.date,
    counts: countsWith(draft, mention),
    mediators: [...new Set([...draft.mediators, ...mention.mediators])],
    categories: [...new Set([...draft.categories, ...mention.categories])],
    another: draft.another && mention.another,
    mentions:
      draft.mentions.length < MOST_EVIDENCE || addsSomething(draft, mention)
        ? [...draft.mentions, mention]
        : draft.mentions,
  };
}

/** "84 came home. On Monday 61 had": a number that the event does not take lends it no day either. */
function isOfOtherNumber(draft: Draft, mention: Mention): boolean {
  const { ukraine, russia } = draft.counts;
  const whole = mention.counts.unattributed;
  if (whole?.qualifier === 'exact' && (ukraine ?? russia)?.qualifier === 'exact') {
    const [a, b] = [ukraine?.total ?? 0, russia?.total ?? 0];
    return ![a, b, a + b, 2 * a, 2 * b].includes(whole.total);
  }
  return isOtherNumber(ukraine, mention.counts.ukraine) || isOtherNumber(russia, mention.counts.russia);
}

function isOtherNumber(count: Count | null, told: Count | null): boolean {
  return told?.qualifier === 'exact' && count?.qualifier === 'exact' && contradicts(count, told) && !isFew(told, count);
}

/** Enough places to show; later ones are kept only where a field of the event comes out of them. */
const MOST_EVIDENCE = 8;

function addsSomething(draft: Draft, mention: Mention): boolean {
  const counts = countsWith(draft, mention);
  const news =
    JSON.stringify([counts.ukraine, counts.russia]) !== JSON.stringify([draft.counts.ukraine, draft.counts.russia]);
  const dated = mention.date !== null && mention.date.value !== draft.date?.value;
  const named = mention.mediators.some((name) => !draft.mediators.includes(name));
  return news || dated || named || mention.categories.some((category) => !draft.categories.includes(category));
}

/** How near the number must stand on top of which another comes, in sentences. */
const ON_TOP_REACH = 1;

function countsWith(draft: Draft, mention: Mention): CountsTold {
  const last = draft.mentions.at(-1)!;
  if (mention.counts.onTop && mention.sentence - last.sentence <= ON_TOP_REACH && !mention.headline) {
    const ukraine = raised(draft.counts.ukraine, lastTold(draft, 'ukraine'), mention.counts.ukraine);
    const russia = raised(draft.counts.russia, lastTold(draft, 'russia'), mention.counts.russia);
    if (ukraine !== null || russia !== null)
      return { ...draft.counts, ukraine: ukraine ?? draft.counts.ukraine, russia: russia ?? draft.counts.russia };
  }
  return joinCounts(draft.counts, mention.counts);
}

/** A side's number as told last: "146 of ours are back. 146 of theirs were handed over. Besides, eight residents returned." */
function lastTold(draft: Draft, side: 'ukraine' | 'russia'): Count | null {
  const [last, former] = [draft.mentions.at(-1)!, draft.mentions.at(-2)];
  if (last.counts[side] !== null || former === undefined || last.sentence - former.sentence > ON_TOP_REACH)
    return last.counts[side];
  return former.counts[side];
}

/** A side's count and those told right behind it as further ones; null where the count is told of elsewhere, or they are no more. */
function raised(count: Count | null, told: Count | null, more: Count | null): Count | null {
  if (count === null || count.total === null || more === null || more.total === null) return null;
  if (told?.total !== count.total || more.total >= count.total) return null;
  return {
    total: count.total + more.total,
    military:
      count.military === null
        ? null
        : more.military === null
          ? more.civilians === more.total
            ? count.military
            : null
          : count.military + more.military,
    civilians: count.civilians === null ? more.civilians : count.civilians + (more.civilians ?? 0),
    qualifier: count.qualifier,
  };
}

function joinCounts(a: CountsTold, b: CountsTold): CountsTold {
  if (contradicts(a.ukraine, b.ukraine) || contradicts(a.russia, b.russia))
    return { ...a, ukraine: a.ukraine ?? b.ukraine, russia: a.russia ?? b.russia };
  const ukraine = better(a.ukraine, b.ukraine);
  const russia = better(a.russia, b.russia);
  return {
    ...a,
    ukraine,
    russia,
    unattributed: ukraine === null && russia === null ? (a.unattributed ?? b.unattributed) : null,
    ratio: a.ratio ?? b.ratio,
  };
}

/** Numbers of two tellings are never mixed: where one side's stays as it was told first, so does the other's. */
function contradicts(a: Count | null, b: Count | null): boolean {
  return a !== null && b !== null && a.total !== b.total && better(a, b) === a;
}

/** A few of one town against all of one exchange; larger numbers are sums of many. */
const FEW = 10;
const MANY = 500;

/** An exact count stands before a round one; parts of the same total are added to it. */
function better(a: Count | null, b: Count | null): Count | null {
  if (a === null || b === null) return a ?? b;
  if (a.total === b.total) return { ...a, military: a.military ?? b.military, civilians: a.civilians ?? b.civilians };
  // A paper tells of its own three countrymen first and of all 230 afterwards.
  if (isFew(a, b)) return b;
  if (isOnlySoldiersOf(a, b)) return b;
  if (isRoundOf(a, b)) return b;
  return a.qualifier !== 'exact' && b.qualifier === 'exact' && roughly(a, b) ? b : a;
}

function isFew(a: Count, b: Count): boolean {
  return a.total !== null && b.total !== null && a.total <= FEW && a.total * 5 < b.total && b.total <= MANY;
}

/** "84 defenders are home" above "84 soldiers and 11 civilians came back": the headline has left the civilians out. */
function isOnlySoldiersOf(a: Count, b: Count): boolean {
  return a.civilians === null && a.total !== null && a.total === b.military && b.civilians !== null;
}

const ROUND = 100;
const ROUNDED_BY = 0.05;

/** "The bodies of 6,000 are back" above "6,057 bodies were handed over": the headline has rounded the number. */
function isRoundOf(a: Count, b: Count): boolean {
  if (a.total === null || b.total === null || b.qualifier !== 'exact') return false;
  return a.total % ROUND === 0 && b.total % ROUND !== 0 && Math.abs(a.total - b.total) <= a.total * ROUNDED_BY;
}

function roughly(a: Count, b: Count): boolean {
  return a.total !== null && b.total !== null && Math.abs(a.total - b.total) <= a.total * 0.25;
}
