import type { DocumentItem } from '../document.ts';
import { itemKeys, listKeys, type ItemKeys } from '../identity/item-keys.ts';
import { itemWords } from '../identity/item-words.ts';
import { sketch } from '../identity/sketch.ts';
import type { Comparable } from './compare-items.ts';
import { itemDate, type ItemDate } from './item-date.ts';

/** An item of a document with all that its decision needs. */
export interface PreparedItem extends ItemDate, Comparable {
  readonly item: DocumentItem;
  /** Its place in the document. */
  readonly place: number;
  readonly keys: ItemKeys;
  /** When it was last changed, in milliseconds; 0 where it says nothing of it. */
  readonly changed: number;
  /** True where `published` is but the time of the last change: good enough for a first sight, and moves with each edit. */
  readonly datedByChange: boolean;
}

/** A document's items, in its order, each read once for all that follows. `now` is the time of the poll. */
export function prepareItems(items: readonly DocumentItem[], now: Date): readonly PreparedItem[] {
  return items.map((item, place) => prepareItem(item, place, now));
}

/** The same for one item; `place` is where it stands in the document. */
export function prepareItem(item: DocumentItem, place: number, now: Date): PreparedItem {
  const words = itemWords(item.title, item.text);
  const [own, change] = [itemDate(item.published, now), itemDate(item.updated, now)];
  const datedByChange = own.published === null && change.published !== null;
  const date = datedByChange ? change : own;
  const updated = change.published ?? date.published;
  return {
    ...{ item, place, keys: itemKeys(item, words), sketch: sketch(words), ...date, datedByChange },
    changed: updated === null ? 0 : Date.parse(updated),
  };
}

/** What of an item is compared with others: a date that moves with each edit tells nobody apart. */
export function comparable({ sketch, published, datedByChange }: PreparedItem): Comparable {
  return { sketch, published: datedByChange ? null : published };
}

/** The keys of all items, each once: what is looked up before the items are sorted. */
export function keysToLookUp(items: readonly PreparedItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ keys }) => listKeys(keys)))];
}
