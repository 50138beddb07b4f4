import { listKeys } from '../identity/item-keys.ts';
import { compareItems } from './compare-items.ts';
import { newestFirst } from './newest-first.ts';
import { comparable, type PreparedItem } from './prepare-item.ts';

/** A key that so many items of one document have names none of them; to compare them all would take its time. */
const MOST_NAMESAKES = 10;

/**
 * The items of one document that another item of it replaces: place → place of the one that stays, which is the newest.
 * The same pairs whatever the order of the document.
 */
export function findDuplicates(items: readonly PreparedItem[]): ReadonlyMap<number, number> {
  const duplicates = new Map<number, number>();
  const keptBy = new Map<string, readonly PreparedItem[]>();
  for (const item of newestFirst(items)) {
    const keys = listKeys(item.keys);
    const kept = keys.flatMap((key) => keptBy.get(key) ?? []).find((other) => replaces(other, item));
    if (kept) duplicates.set(item.place, kept.place);
    else for (const key of keys) keptBy.set(key, [...(keptBy.get(key) ?? []), item].slice(-MOST_NAMESAKES));
  }
  return duplicates;
}

function replaces(newer: PreparedItem, older: PreparedItem): boolean {
  const [a, b] = [newer.keys, older.keys];
  const same = (one: string | null, other: string | null): boolean => one !== null && one === other;
  const shared = { guid: same(a.guid, b.guid), link: same(a.link, b.link), content: same(a.content, b.content) };
  const likeness = compareItems(comparable(newer), comparable(older), shared);
  if (likeness !== 'version') return likeness === 'same-words';
  // An edit takes the place of what it edits. Two that stand side by side and differ in a name are two items, one of
  // them under a name that was given out twice, or the entries of a page that is written on all day (`…/live#12`).
  const [one, other] = [newer.item, older.item];
  return !differ(one.guid, other.guid) && !differ(one.link, other.link);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
