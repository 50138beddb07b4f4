import type { DocumentItem } from '../document.ts';
import type { ItemKeys } from '../identity/item-keys.ts';
import type { ItemDate } from './item-date.ts';

/** What is to become of one item of a document that was read. */
export type ItemDecision =
  /** Never seen: an article, and maybe news. */
  | { readonly kind: 'new' }
  /** Never seen, under the guid or link of another story: an article as `new` is; logged, and the keys are its own from now on. */
  | { readonly kind: 'reused'; readonly articleId: string; readonly by: 'guid' | 'link' }
  /** The same words as before: its keys are recorded again for the article, and nothing else happens. */
  | { readonly kind: 'known'; readonly articleId: string }
  /** Another wording of the article: read again as its newer version, so that what was told can be corrected. */
  | { readonly kind: 'edited'; readonly articleId: string }
  /** The first poll: recorded as an article, told to nobody. */
  | { readonly kind: 'baseline' }
  /** The document holds a newer version of it, at `of` in its items: its keys are recorded for that one's article. */
  | { readonly kind: 'duplicate'; readonly of: number }
  /** New in a mass change: neither recorded nor told until the operator has decided. */
  | { readonly kind: 'held' }
  /** It says nothing: counted and passed over. */
  | { readonly kind: 'unusable' };

/** One item with its keys, its date (this one goes into the article, not the item's own), and the decision. */
export interface SortedItem extends ItemDate {
  readonly item: DocumentItem;
  readonly keys: ItemKeys;
  /** For `KnownItem`. */
  readonly sketch: string;
  readonly decision: ItemDecision;
}

export interface SortedItems {
  /** In the document's order. */
  readonly items: readonly SortedItem[];
  /** `mass-change`: too much was new at once; all that is new is held. */
  readonly verdict: 'baseline' | 'ordinary' | 'mass-change';
}
