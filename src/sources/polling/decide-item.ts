import type { KnownItem, KnownItems } from '../identity/known-item.ts';
import { compareItems } from './compare-items.ts';
import type { ItemDecision } from './item-decision.ts';
import { comparable, type PreparedItem } from './prepare-item.ts';

/**
 * What an item is to what is known. `isTaken` tells of an article that another item of the document is already: it
 * can't be edited by this one.
 */
export function decideItem(
  item: PreparedItem,
  known: KnownItems,
  isTaken: (articleId: string) => boolean,
): ItemDecision {
  const same = sameWords(item, known);
  if (same !== null) return { kind: 'known', articleId: same };
  const { guid, link } = namesakes(item, known);
  const version = [guid, link].find(
    (one) => one !== null && !isTaken(one.articleId) && likeness(item, known, one) === 'version',
  );
  if (version) return { kind: 'edited', articleId: version.articleId };
  if (guid) return { kind: 'reused', articleId: guid.articleId, by: 'guid' };
  if (link) return { kind: 'reused', articleId: link.articleId, by: 'link' };
  return { kind: 'new' };
}

/** The id of the known article that has said the same words, now or in an earlier version; null where none has. */
export function sameWords(item: PreparedItem, known: KnownItems): string | null {
  const { guid, link, content } = namesakes(item, known);
  if (content === null) return null;
  // Words that were said of two days are kept for one of them; the other is known by its name.
  const own = [guid, link].find((one) => one?.sketch === item.sketch);
  if (own) return own.articleId;
  return likeness(item, known, content) === 'same-words' ? content.articleId : null;
}

function likeness(item: PreparedItem, known: KnownItems, one: KnownItem): ReturnType<typeof compareItems> {
  const { guid, link, content } = namesakes(item, known);
  const isOne = (other: KnownItem | null): boolean => other?.articleId === one.articleId;
  return compareItems(comparable(item), one, { guid: isOne(guid), link: isOne(link), content: isOne(content) });
}

/** What is known under each of the item's keys. */
function namesakes({ keys }: PreparedItem, known: KnownItems): Readonly<Record<keyof typeof keys, KnownItem | null>> {
  const under = (key: string | null): KnownItem | null => (key === null ? null : (known.get(key) ?? null));
  return { guid: under(keys.guid), link: under(keys.link), content: under(keys.content) };
}
