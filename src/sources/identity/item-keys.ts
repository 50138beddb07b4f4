import { stableId } from '../../shared/ids.ts';
import { plainText } from '../../shared/text.ts';
import type { DocumentItem } from '../document.ts';
import { contentKey } from './content-key.ts';
import type { ItemWords } from './item-words.ts';
import { linkKey } from './link-key.ts';

/**
 * The names of an item, in the order of their worth: what the source calls it, where it is, what it says. Short stable
 * ids, unlike each other by their first letter, so that one table can hold all three. Null where the item has no such
 * thing. They are keys within one source; two sources may use the same guid.
 */
export interface ItemKeys {
  readonly guid: string | null;
  readonly link: string | null;
  /** Null where the item has neither headline nor text: nothing can be made of it. */
  readonly content: string | null;
}

const LENGTH = 20;

export function itemKeys(item: Pick<DocumentItem, 'guid' | 'link'>, words: ItemWords): ItemKeys {
  const guid = item.guid === null ? null : guidKey(item.guid);
  const link = item.link === null ? null : linkKey(item.link);
  const content = contentKey(words);
  return {
    guid: guid === null ? null : `g${stableId(guid, LENGTH)}`,
    link: link === null ? null : `l${stableId(link, LENGTH)}`,
    content: content === null ? null : `c${content}`,
  };
}

/** The keys that an item has, the most worthy first: what the caller looks up and what it records. */
export function listKeys(keys: ItemKeys): readonly string[] {
  return [keys.guid, keys.link, keys.content].filter((key) => key !== null);
}

// Many guids are the item's address, and change with its parameters as an address does.
function guidKey(guid: string): string | null {
  const text = plainText(guid).trim();
  if (text === '') return null;
  return linkKey(text) ?? text;
}
