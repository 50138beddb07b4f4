import type { DocumentItem } from '../../../src/sources/document.ts';
import { listKeys } from '../../../src/sources/identity/item-keys.ts';
import type { KnownItem } from '../../../src/sources/identity/known-item.ts';
import type { FeedMode } from '../../../src/sources/polling/feed-state.ts';
import type { ItemDecision, SortedItems } from '../../../src/sources/polling/item-decision.ts';
import { keysToLookUp, prepareItems } from '../../../src/sources/polling/prepare-item.ts';
import { sortItems } from '../../../src/sources/polling/sort-items.ts';
import { NOW } from './feed-states.ts';

/** How a poll differs from the usual one. */
interface HowToPoll {
  readonly minutesLater?: number;
  readonly mode?: FeedMode;
  /** Since when the feed was asked in vain. */
  readonly awaited?: string | null;
}

/** A feed as it is read poll by poll, with what is known of its items kept in between, as the store keeps it. */
export interface ReaderOfFeed {
  /** One poll, a minute after the one before unless told. The first one is the baseline unless told. */
  poll(items: readonly DocumentItem[], options?: HowToPoll): SortedItems;
  /** The same, as the kinds of the decisions in the document's order. */
  kinds(items: readonly DocumentItem[], options?: HowToPoll): readonly string[];
}

export function readerOfFeed(): ReaderOfFeed {
  const known = new Map<string, KnownItem>();
  let now = Date.parse(NOW);
  let lastOk: string | null = null;
  let articles = 0;

  const reader: ReaderOfFeed = {
    poll(items, { minutesLater = 1, mode = lastOk === null ? 'new' : 'active', awaited = null } = {}) {
      now += minutesLater * 60_000;
      const prepared = prepareItems(items, new Date(now));
      const looked = new Map(keysToLookUp(prepared).flatMap((key) => (known.has(key) ? [[key, known.get(key)!]] : [])));
      const sorted = sortItems({ items: prepared, mode, lastOk, awaited, known: looked }, new Date(now));
      if (sorted.verdict !== 'mass-change') lastOk = new Date(now).toISOString();
      const ids = sorted.items.map(({ decision }) => articleOf(decision));
      const remembered = sorted.items.flatMap(({ keys, sketch, published, decision }, place) => {
        const articleId = decision.kind === 'duplicate' ? ids[decision.of] : ids[place];
        return articleId ? listKeys(keys).map((key) => ({ key, one: { articleId, sketch, published } })) : [];
      });
      const dateOf = ({ one }: { readonly one: KnownItem }): string => one.published ?? '';
      remembered.sort((a, b) => dateOf(a).localeCompare(dateOf(b)));
      for (const { key, one } of remembered) known.set(key, one);
      return sorted;
    },
    kinds: (items, options) => reader.poll(items, options).items.map(({ decision }) => decision.kind),
  };
  return reader;

  function articleOf(decision: ItemDecision): string | null {
    switch (decision.kind) {
      case 'known':
      case 'edited':
        return decision.articleId;
      case 'new':
      case 'reused':
      case 'baseline':
        articles += 1;
        return `article-${articles}`;
      case 'duplicate':
      case 'held':
      case 'unusable':
        return null;
    }
  }
}
