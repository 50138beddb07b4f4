import { listKeys } from '../sources/identity/item-keys.ts';
import type { SortedItem, SortedItems } from '../sources/polling/item-decision.ts';
import type { RememberedItem } from '../store/feeds.ts';

/** The keys under which an item is known from now on, as the article of that id. */
export function keysOf({ keys, sketch, published }: SortedItem, articleId: string): readonly RememberedItem[] {
  return listKeys(keys).map((key) => ({ key, articleId, sketch, published }));
}

/** The keys of items that were known before or stand twice in the document; some may be new, as a guid that changes with every poll. */
export function seenAgain(
  { items }: SortedItems,
  articles: ReadonlyMap<SortedItem, string>,
): readonly RememberedItem[] {
  return items.flatMap((one) => {
    const { decision } = one;
    if (decision.kind === 'known') return keysOf(one, decision.articleId);
    const twin = decision.kind === 'duplicate' ? items[decision.of] : undefined;
    if (twin === undefined) return [];
    const articleId = articles.get(twin) ?? (twin.decision.kind === 'known' ? twin.decision.articleId : null);
    return articleId === null ? [] : keysOf(one, articleId);
  });
}
