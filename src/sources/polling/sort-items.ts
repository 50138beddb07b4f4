import type { Instant } from '../../shared/calendar.ts';
import { listKeys } from '../identity/item-keys.ts';
import type { KnownItems } from '../identity/known-item.ts';
import { decideItem, sameWords } from './decide-item.ts';
import type { FeedMode } from './feed-state.ts';
import { findDuplicates } from './find-duplicates.ts';
import { writtenSince } from './first-answer.ts';
import type { ItemDecision, SortedItem, SortedItems } from './item-decision.ts';
import { isMassChange } from './mass-change.ts';
import { newestFirst } from './newest-first.ts';
import type { PreparedItem } from './prepare-item.ts';

/** A document's items, the feed that they came by, and what is known of them. */
export interface ItemsToSort {
  /** `prepareItems(document.items, now)`. */
  readonly items: readonly PreparedItem[];
  readonly mode: FeedMode;
  /** The feed's last good poll. */
  readonly lastOk: Instant | null;
  /** `awaitedSince` of the feed. */
  readonly awaited: Instant | null;
  /** What the store has of the same source under `keysToLookUp(items)`. */
  readonly known: KnownItems;
}

/**
 * What is to become of each item of a document, whatever its order: what is new is told apart from what was seen
 * before under other names, in other words or twice, and from a whole site that moved. Pure; nothing is ever refused.
 */
export function sortItems({ items, mode, lastOk, awaited, known }: ItemsToSort, now: Date): SortedItems {
  const decisions = decideAll(items, known);
  const sorted = items.map((one): SortedItem => {
    const { item, keys, dateNote, sketch, place } = one;
    const decision = decisions.get(place) ?? UNUSABLE;
    const published = firstDate(one, decision, known) ?? one.published;
    return { item, keys, published, dateNote, sketch, decision };
  });
  if (mode === 'new') {
    const missed = awaited === null ? new Set() : missedPlaces(items, sorted, awaited, now);
    const asFirst = asDecided({ kind: 'baseline' });
    return { items: sorted.map((one, place) => (missed.has(place) ? one : asFirst(one))), verdict: 'baseline' };
  }
  const newDates = sorted.filter(isNew).map(({ published }) => published);
  if (!isMassChange({ newDates, items: items.length, lastOk }, now)) return { items: sorted, verdict: 'ordinary' };
  return { items: sorted.map(asDecided({ kind: 'held' })), verdict: 'mass-change' };
}

/** The places of what was written while a feed was asked in vain; none where that is more than it can have written. */
function missedPlaces(
  items: readonly PreparedItem[],
  sorted: readonly SortedItem[],
  awaited: Instant,
  now: Date,
): ReadonlySet<number> {
  const written = writtenSince(items, awaited);
  const newDates = sorted.filter((one, place) => isNew(one) && written.has(place)).map(({ published }) => published);
  return isMassChange({ newDates, items: items.length, lastOk: awaited }, now) ? new Set() : written;
}

const UNUSABLE: ItemDecision = { kind: 'unusable' };

/**
 * The date that an item had before it was edited, where that is the earlier one: many sites date an article by its last
 * change, and that makes no fresh news of an old one. Null where the item's own date counts.
 */
function firstDate(one: PreparedItem, decision: ItemDecision, known: KnownItems): string | null {
  if (decision.kind !== 'edited' && !(decision.kind === 'known' && one.datedByChange)) return null;
  const before = listKeys(one.keys).map((key) => known.get(key));
  const date = before.find((other) => other?.articleId === decision.articleId)?.published ?? null;
  return date !== null && (one.published === null || date < one.published) ? date : null;
}

/** The decisions by the items' places; an item without words has none. */
function decideAll(items: readonly PreparedItem[], known: KnownItems): ReadonlyMap<number, ItemDecision> {
  const decisions = new Map<number, ItemDecision>();
  const usable = items.filter(({ keys }) => keys.content !== null);
  const duplicates = findDuplicates(usable);
  // An article whose own words still stand in the document is not edited by another item of it.
  const taken = new Set(usable.map((item) => sameWords(item, known)));
  for (const item of newestFirst(usable)) {
    const of = duplicates.get(item.place);
    const decision: ItemDecision =
      of === undefined ? decideItem(item, known, (id) => taken.has(id)) : { kind: 'duplicate', of };
    if (decision.kind === 'edited') taken.add(decision.articleId);
    decisions.set(item.place, decision);
  }
  return decisions;
}

function isNew({ decision }: SortedItem): boolean {
  return decision.kind === 'new' || decision.kind === 'reused';
}

function asDecided(decision: ItemDecision): (one: SortedItem) => SortedItem {
  return (one) => (isNew(one) ? { ...one, decision } : one);
}
