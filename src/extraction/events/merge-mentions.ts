import type { EventFinding } from '../findings.ts';
import type { Count, EventStatus } from '../findings.ts';
import type { CountsTold } from './counts-told.ts';
import { addDays } from './days.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { toFinding } from './to-finding.ts';

/** Mentions of one event become one finding; words of an earlier state of it (agreed, planned) give way to the later. */
export function mergeMentions(scene: Scene, mentions: readonly Mention[]): EventFinding[] {
  let drafts: Draft[] = [];
  for (const mention of asStages(mentions)) {
    const at = drafts.findIndex((draft) => isSame(draft, mention));
    drafts =
      at === -1
        ? [...drafts, { ...mention, mentions: [mention] }]
        : drafts.map((draft, k) => (k === at ? join(draft, mention) : draft));
  }
  return foldOvertaken(drafts).map((draft) => toFinding(scene, draft));
}

/** Where the headline tells of a stage, the days that the article adds are stages of it too. */
function asStages(mentions: readonly Mention[]): readonly Mention[] {
  const staged = mentions.find((mention) => mention.headline && mention.status === 'under_way');
  if (staged === undefined) return mentions;
  return mentions.map((mention) =>
    mention.type === staged.type && mention.status === 'completed' && mention.novelty === 'new' && mention.date !== null
      ? { ...mention, status: 'under_way' }
      : mention,
  );
}

/** The headline and the first sentences tell one thing. */
const LEAD = 3;

function isSame(draft: Draft, mention: Mention): boolean {
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

function totalsOf(counts: CountsTold): (number | null)[] {
  const told = [counts.ukraine, counts.russia, counts.unattributed].filter((count) => count !== null);
  return told.length === 0 ? [null] : told.map((count) => count.total);
}

function datesAgree(draft: Draft, mention: Mention): boolean {
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

function hasCounts(counts: CountsTold): boolean {
  return counts.ukraine !== null || counts.russia !== null || counts.unattributed !== null;
}

function sameCounts(a: CountsTold, b: CountsTold): boolean {
  if ((a.ukraine ?? a.russia) === null || (b.ukraine ?? b.russia) === null) return false;
  return a.ukraine?.total === b.ukraine?.total && a.russia?.total === b.russia?.total;
}

function countsAgree(a: CountsTold, b: CountsTold): boolean {
  if (a.unattributed !== null && b.ukraine !== null && !isSumOf(a.unattributed.total, b)) return false;
  return totalsAgree(a.ukraine, b.ukraine) && totalsAgree(a.russia, b.russia);
}

/** A total that no side is named for may be one side's or both together, roughly told; of a swap, twice one side's. */
function isSumOf(total: number, counts: CountsTold): boolean {
  const [ukraine, russia] = [counts.ukraine?.total ?? 0, counts.russia?.total ?? 0];
  return [ukraine, russia, ukraine + russia, 2 * ukraine, 2 * russia].some(
    (sum) => Math.abs(sum - total) <= total * 0.1,
  );
}

function totalsAgree(a: Count | null, b: Count | null): boolean {
  return a === null || b === null || a.total === b.total;
}

function join(draft: Draft, mention: Mention): Draft {
  const dated = mention.date !== null && (draft.date === null || mention.date.value.length > draft.date.value.length);
  return {
    ...draft,
    novelty: draft.novelty === 'new' || mention.novelty === 'new' ? 'new' : 'background',
    date: dated ? mention.date : draft.date,
    counts: joinCounts(draft.counts, mention.counts),
    mediators: [...new Set([...draft.mediators, ...mention.mediators])],
    categories: [...new Set([...draft.categories, ...mention.categories])],
    another: draft.another && mention.another,
    mentions:
      draft.mentions.length < MOST_EVIDENCE || addsSomething(draft, mention)
        ? [...draft.mentions, mention]
        : draft.mentions,
  };
}

/** Enough places to show; later ones are kept only where a field of the event comes out of them. */
const MOST_EVIDENCE = 8;

function addsSomething(draft: Draft, mention: Mention): boolean {
  const counts = joinCounts(draft.counts, mention.counts);
  const news =
    JSON.stringify([counts.ukraine, counts.russia]) !== JSON.stringify([draft.counts.ukraine, draft.counts.russia]);
  const dated = mention.date !== null && mention.date.value !== draft.date?.value;
  const named = mention.mediators.some((name) => !draft.mediators.includes(name));
  return news || dated || named || mention.categories.some((category) => !draft.categories.includes(category));
}

function joinCounts(a: CountsTold, b: CountsTold): CountsTold {
  if (contradicts(a.ukraine, b.ukraine) || contradicts(a.russia, b.russia)) return a;
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
  if (a.total !== null && b.total !== null && a.total <= FEW && a.total * 5 < b.total && b.total <= MANY) return b;
  return a.qualifier !== 'exact' && b.qualifier === 'exact' && roughly(a, b) ? b : a;
}

function roughly(a: Count, b: Count): boolean {
  return a.total !== null && b.total !== null && Math.abs(a.total - b.total) <= a.total * 0.25;
}

/** Which earlier states a later state of the same kind of event makes out of date. */
const OVERTAKES: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  completed: ['planned', 'announced', 'negotiating', 'offered', 'under_way'],
  under_way: ['planned', 'announced', 'negotiating', 'offered'],
  cancelled: ['planned', 'announced', 'negotiating', 'offered', 'completed', 'refused'],
  refused: ['planned', 'negotiating', 'announced', 'offered'],
  stalled: ['planned', 'negotiating', 'announced'],
  offered: ['planned', 'negotiating'],
  announced: ['planned', 'negotiating', 'offered'],
  negotiating: ['planned'],
  planned: [],
};

/** What an earlier state told of how many and when goes over to the state that overtook it. */
function foldOvertaken(drafts: readonly Draft[]): Draft[] {
  const kept = new Map(drafts.map((draft) => [draft, draft]));
  for (const draft of drafts) {
    const later = overtakerOf(draft, drafts);
    if (later === undefined) continue;
    kept.delete(draft);
    const now = kept.get(later);
    if (now !== undefined && hasCounts(draft.counts) && !hasCounts(now.counts) && draft.novelty === now.novelty)
      kept.set(
        later,
        draft.mentions.reduce((sum, mention) => join(sum, { ...mention, date: null }), now),
      );
  }
  return [...kept.values()];
}

/** The headline says that an exchange has begun or is at a stage: what else it tells is a part of that. */
function isBegun(draft: Draft): boolean {
  return draft.status === 'under_way' && draft.headline && draft.novelty === 'new';
}

/** A delay without numbers of its own, in a text that offers a number of people, is that offer's. */
function isWaitFor(offer: Draft, delay: Draft): boolean {
  return (
    offer.status === 'offered' &&
    delay.status === 'stalled' &&
    offer.novelty === delay.novelty &&
    hasCounts(offer.counts) &&
    !hasCounts(delay.counts)
  );
}

/** "Freed in this swap, she recalls": an exchange without day or number beside the one that the article reports. */
function isSameLookedBackOn(now: Draft, past: Draft): boolean {
  return (
    now.status === 'completed' &&
    past.status === 'completed' &&
    now.novelty === 'new' &&
    past.novelty === 'background' &&
    past.date === null &&
    !hasCounts(past.counts)
  );
}

function overtakerOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((later) => {
    if (later === draft || later.type !== draft.type) return false;
    if (isBegun(later) && draft.status === 'completed' && draft.novelty === 'new')
      return !hasCounts(draft.counts) && draft.date === null;
    if (isWaitFor(later, draft) || isSameLookedBackOn(later, draft)) return true;
    if (!OVERTAKES[later.status].includes(draft.status) || isBegun(draft)) return false;
    if (draft.novelty === 'background' && later.novelty === 'new')
      return !hasCounts(draft.counts) && draft.date === null;
    if (draft.novelty !== later.novelty) return false;
    if (draft.status === 'negotiating' && hasCounts(draft.counts) && !hasCounts(later.counts)) return false;
    if (hasCounts(draft.counts) && hasCounts(later.counts) && !countsAgree(draft.counts, later.counts)) return false;
    if (draft.date !== null && !datesAgree(later, draft.mentions[0]!)) return false;
    return !draft.another || draft.headline;
  });
}
