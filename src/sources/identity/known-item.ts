/** What is remembered of an item that a source has given before, under each of its keys. */
export interface KnownItem {
  readonly articleId: string;
  /** The article's `sketch`, as it was last seen. */
  readonly sketch: string;
  /** Its date as `sortItems` last gave it: an instant, a day, or null. */
  readonly published: string | null;
}

/**
 * What is known under the keys of a document's items (`listKeys`), of the same source: key → item. Stored by the caller,
 * one row a key; a row is written again whenever its item is seen, and outlives the article that it names, for as long
 * as the feed may still hold the item, so that neither pruning nor an item's return makes news of it.
 */
export type KnownItems = ReadonlyMap<string, KnownItem>;
