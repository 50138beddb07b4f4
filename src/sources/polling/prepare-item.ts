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
}

/** A document's items, in its order, each read once for all that follows. `now` is the time of the poll. */
export function prepareItems(items: readonly DocumentItem[], now: Date): readonly PreparedItem[] {
  return items.map((item, place) => prepareItem(item, place, now));
}

/** The same for one item; `place` is where it stands in the document. */
export function prepareItem(item: DocumentItem, place: number, now: Date): PreparedItem {
  const words = itemWords(item.title, item.text);
  const date = itemDate(item.published, now);
  const updated = itemDate(item.updated, now).published ?? date.published;
  return {
    ...{ item, place, keys: itemKeys(item, words), sketch: sketch(words), ...date },
    changed: updated === null ? 0 : Date.parse(updated),
  };
}

/** The keys of all items, each once: what is looked up before the items are sorted. */
export function keysToLookUp(items: readonly PreparedItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ keys }) => listKeys(keys)))];
}
