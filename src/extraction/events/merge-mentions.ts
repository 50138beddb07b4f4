import type { EventFinding } from '../findings.ts';
import type { Count, EventStatus } from '../findings.ts';
import type { CountsTold } from './counts.ts';
import { NO_COUNTS } from './counts.ts';
import type { Mention } from './mention.ts';
import type { Scene } from './scene.ts';
import { toFinding } from './to-finding.ts';

/** One event as it grows from its mentions. */
export interface Draft extends Omit<Mention, 'sentence' | 'first' | 'last'> {
  readonly mentions: readonly Mention[];
}

/** Mentions of one event become one finding; words of an earlier state of it (agreed, planned) give way to the later. */
export function mergeMentions(scene: Scene, mentions: readonly Mention[]): EventFinding[] {
  let drafts: Draft[] = [];
  for (const mention of mentions) {
    const at = drafts.findIndex((draft) => isSame(draft, mention));
    drafts = at === -1 ? [...drafts, { ...mention, mentions: [mention] }] : drafts.map((draft, k) => (k === at ? join(draft, mention) : draft));
  }
  return foldOvertaken(drafts).map((draft) => toFinding(scene, draft));
}

function isSame(draft: Draft, mention: Mention): boolean {
  if (draft.type !== mention.type || draft.status !== mention.status) return false;
  if (!datesAgree(draft, mention)) return false;
  if (draft.novelty !== mention.novelty) return sameCounts(draft.counts, mention.counts) && hasCounts(mention.counts);
  if (draft.novelty === 'background' && draft.date === null && mention.date === null) return countsAgree(draft.counts, mention.counts);
  if (draft.date !== null && mention.date !== null && draft.date.value === mention.date.value) return true;
  return countsAgree(draft.counts, mention.counts) || (draft.novelty === 'new' && draft.status === 'completed');
}

function datesAgree(draft: Draft, mention: Mention): boolean {
  if (draft.date === null || mention.date === null) return true;
  return draft.date.value.startsWith(mention.date.value) || mention.date.value.startsWith(draft.date.value);
}

function hasCounts(counts: CountsTold): boolean {
  return counts !== NO_COUNTS;
}

function sameCounts(a: CountsTold, b: CountsTold): boolean {
  return a.ukraine?.total === b.ukraine?.total && a.russia?.total === b.russia?.total;
}

function countsAgree(a: CountsTold, b: CountsTold): boolean {
  if (a.unattributed !== null && b.ukraine !== null && !isSumOf(a.unattributed.total, b)) return false;
  return totalsAgree(a.ukraine, b.ukraine) && totalsAgree(a.russia, b.russia);
}

/** A total that no side is named for may be one side's or both together, roughly told. */
function isSumOf(total: number, counts: CountsTold): boolean {
  const [ukraine, russia] = [counts.ukraine?.total ?? 0, counts.russia?.total ?? 0];
  return [ukraine, russia, ukraine + russia].some((sum) => Math.abs(sum - total) <= total * 0.1);
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
    mentions: [...draft.mentions, mention],
  };
}

function joinCounts(a: CountsTold, b: CountsTold): CountsTold {
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

/** An exact count stands before a round one; parts of the same total are added to it. */
function better(a: Count | null, b: Count | null): Count | null {
  if (a === null || b === null) return a ?? b;
  if (a.total === b.total) return { ...a, military: a.military ?? b.military, civilians: a.civilians ?? b.civilians };
  // A paper tells of its own three countrymen first and of all 230 afterwards.
  if (a.total !== null && b.total !== null && a.total * 5 < b.total) return b;
  return a.qualifier !== 'exact' && b.qualifier === 'exact' && roughly(a, b) ? b : a;
}

function roughly(a: Count, b: Count): boolean {
  return a.total !== null && b.total !== null && Math.abs(a.total - b.total) <= a.total * 0.25;
}

/** Which earlier states a later state of the same kind of event makes out of date. */
const OVERTAKES: Readonly<Record<EventStatus, readonly EventStatus[]>> = {
  completed: ['planned', 'announced', 'negotiating', 'offered', 'under_way'],
  under_way: ['planned', 'announced', 'negotiating', 'offered'],
  cancelled: ['planned', 'announced', 'negotiating', 'offered', 'completed'],
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
    if (now !== undefined && hasCounts(draft.counts) && !hasCounts(now.counts) && draft.novelty === now.novelty) kept.set(later, join(now, { ...draft.mentions[0]!, date: null, counts: draft.counts }));
  }
  return [...kept.values()];
}

function overtakerOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((later) => {
    if (later === draft || later.type !== draft.type || !OVERTAKES[later.status].includes(draft.status)) return false;
    if (draft.novelty === 'background' && later.novelty === 'new') return !hasCounts(draft.counts) && draft.date === null;
    if (draft.novelty !== later.novelty) return false;
    if (hasCounts(draft.counts) && hasCounts(later.counts) && !countsAgree(draft.counts, later.counts)) return false;
    if (draft.date !== null && !datesAgree(later, draft.mentions[0]!)) return false;
    return !draft.another || draft.headline;
  });
}
