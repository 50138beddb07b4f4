import { stableId } from '../shared/ids.ts';
import type { SortedItem } from '../sources/polling/item-decision.ts';
import type { RawItem } from '../sources/raw-item.ts';
import type { Source } from '../sources/source.ts';

/**
 * What a channel passes on is another's word: its outlet is whoever wrote it, known by name at most, and none of the
 * channel's own standing comes with it. An edition has the id of its first version; the store tells them apart by the text.
 */
export function asRawItem(
  { item, keys, published, decision }: SortedItem,
  { id: sourceId, name: outlet }: Pick<Source, 'id' | 'name'>,
  feedUrl: string,
): RawItem {
  const url = item.link !== null && leadsTo(item.link, feedUrl) ? null : item.link;
  const name = [keys.link ?? keys.guid ?? keys.content, decision.kind === 'reused' ? keys.content : null];
  return {
    origin: 'feed',
    key: url ?? item.guid ?? sourceId,
    id: decision.kind === 'edited' ? decision.articleId : stableId([sourceId, ...name].join(' '), 16),
    title: item.title,
    text: item.text,
    published,
    outlet: item.forwardedFrom ?? outlet,
    url,
    lang: null,
    sourceId: item.forwardedFrom === undefined ? sourceId : null,
  };
}

/** An item that links to its own feed links to nothing that a reader could use, and a feed's address may hold a key. */
function leadsTo(link: string, feedUrl: string): boolean {
  const [one, other] = [new URL(link), new URL(feedUrl)];
  return one.host === other.host && one.pathname === other.pathname && one.search === other.search;
}
