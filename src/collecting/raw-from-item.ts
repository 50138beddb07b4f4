import { stableId } from '../shared/ids.ts';
import type { SortedItem } from '../sources/polling/item-decision.ts';
import type { RawItem } from '../sources/raw-item.ts';

/**
 * What a channel passes on is another's word: its outlet is whoever wrote it, known by name at most, and none of the
 * channel's own standing comes with it. An edition has the id of its first version; the store tells them apart by the text.
 */
export function asRawItem({ item, keys, published, decision }: SortedItem, sourceId: string, outlet: string): RawItem {
  const name = [keys.link ?? keys.guid ?? keys.content, decision.kind === 'reused' ? keys.content : null];
  return {
    origin: 'feed',
    key: item.link ?? item.guid ?? sourceId,
    id: decision.kind === 'edited' ? decision.articleId : stableId([sourceId, ...name].join(' '), 16),
    title: item.title,
    text: item.text,
    published,
    outlet: item.forwardedFrom ?? outlet,
    url: item.link,
    lang: null,
    sourceId: item.forwardedFrom === undefined ? sourceId : null,
  };
}
