import { setImmediate as nextTurn } from 'node:timers/promises';
import { takeUnderstood, understand, type PipelineParts, type TakingOf, type Understood } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import { errorFields } from '../shared/log.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { SortedItem, SortedItems } from '../sources/polling/item-decision.ts';
import { keysToLookUp, prepareItem, type PreparedItem } from '../sources/polling/prepare-item.ts';
import { sortItems } from '../sources/polling/sort-items.ts';
import type { RawItem } from '../sources/raw-item.ts';
import type { RememberedItem } from '../store/feeds.ts';
import type { Store } from '../store/store.ts';
import { keysOf, seenAgain } from './known-keys.ts';
import type { ListedFeed } from './listed-feed.ts';
import { asRawItem } from './raw-from-item.ts';

/** What a document came to. */
export interface DocumentTaken {
  readonly sorted: SortedItems;
  /** Items recorded for the first time, those of a baseline among them. */
  readonly newItems: number;
  readonly news: number;
  /** True where so much of it was news that the rest is held for the operator. */
  readonly flooded: boolean;
}

/** What the taking of a document asks of its caller. */
export interface DocumentHandling {
  /** The text of the item's page, where the item is but a teaser and its page may be had; else the item as it is. */
  readonly whole: (item: RawItem) => Promise<RawItem>;
  /** Lets one piece of work at a time through: reading a hundred documents at once would only hold all of them in memory. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** True where the source has said too much at once to be believed. */
  readonly floods: () => boolean;
  /** Told of every piece of news. */
  readonly onNews: (count: number) => void;
  /** Writes the feed's state down; called in the transaction of the last items, so that nothing is skipped after a crash. */
  readonly conclude: (taken: DocumentTaken, store: Store) => Promise<void>;
}

/** Items that one transaction holds: few enough that nobody waits for it. */
const ITEMS_AT_ONCE = 20;

interface Whole {
  readonly one: SortedItem;
  readonly raw: RawItem;
}

interface ReadItem {
  readonly one: SortedItem;
  readonly understood: Understood | null;
  readonly taking: TakingOf;
}

/**
 * Takes in what a document brings that is new, the oldest first. Each transaction holds some items whole: their keys as
 * seen, their articles, stories and the messages owed for them.
 */
export async function takeDocument(
  { source, state }: ListedFeed,
  document: SourceDocument,
  parts: PipelineParts,
  handling: DocumentHandling,
): Promise<DocumentTaken> {
  const now = instant(parts.clock.now());
  const items: PreparedItem[] = [];
  for (const [place, item] of document.items.entries()) {
    if (place % ITEMS_AT_ONCE === 0) await nextTurn();
    items.push(prepareItem(item, place, parts.clock.now()));
  }
  const known = await parts.store.feeds.known(source.id, keysToLookUp(items));
  const sorted = sortItems({ items, mode: state.mode, lastOk: state.lastOk, known }, parts.clock.now());
  const waiting = [...sorted.items].sort(byDate).filter(({ decision }) => decision.kind in TAKEN);
  const sums = { newItems: 0, news: 0, flooded: false };
  const articles = new Map<SortedItem, string>();

  do {
    const some: Whole[] = [];
    for (const one of waiting.splice(0, ITEMS_AT_ONCE)) some.push(await wholeItem(one));
    await handling.inTurn(() => takeSome(some));
  } while (waiting.length > 0 && !sums.flooded);
  return { sorted, ...sums };

  async function wholeItem(one: SortedItem): Promise<Whole> {
    const raw = asRawItem(one, source.id, source.name);
    return { one, raw: one.decision.kind === 'baseline' ? raw : await handling.whole(raw) };
  }

  async function takeSome(some: readonly Whole[]): Promise<void> {
    const read: ReadItem[] = [];
    for (const { one, raw } of some) {
      // Reading is work for the processor: others have their turn between two items.
      await nextTurn();
      const edits = one.decision.kind === 'edited' ? one.decision.articleId : null;
      const taking = { baseline: one.decision.kind === 'baseline', edits };
      read.push({ one, understood: tryToUnderstand(raw), taking });
    }
    await parts.store.transaction(async (store) => {
      const seen: RememberedItem[] = [];
      for (const item of read) seen.push(...(await takeOne(item, store)));
      const isLast = waiting.length === 0 || sums.flooded;
      if (isLast) seen.push(...seenAgain(sorted, articles));
      await store.feeds.remember(source.id, seen, now);
      if (isLast) await handling.conclude({ sorted, ...sums }, store);
    });
  }

  /** An item that our own code trips over is named and passed by: it would stop its feed at every poll. */
  function tryToUnderstand(raw: RawItem): Understood | null {
    try {
      return understand(raw, parts.sources);
    } catch (error) {
      parts.log.error('article-not-taken', { feed: state.id, ...errorFields(error) });
      return null;
    }
  }

  /** Takes an item in and says under which keys it is known from now on; none where it is held. */
  async function takeOne({ one, understood, taking }: ReadItem, store: Store): Promise<readonly RememberedItem[]> {
    if (sums.flooded) return [];
    if (understood?.reading.alert && !taking.baseline && handling.floods()) {
      sums.flooded = true;
      return [];
    }
    // What does not concern us is known by its keys alone.
    const taken = understood?.reading.relevant ? await takeUnderstood(understood, taking, { ...parts, store }) : null;
    if (taken && taken.news > 0) handling.onNews(taken.news);
    sums.news += taken?.news ?? 0;
    sums.newItems += one.decision.kind === 'edited' ? 0 : 1;
    const articleId = taken?.articleId ?? understood?.article.id ?? state.id;
    articles.set(one, articleId);
    return keysOf(one, articleId);
  }
}

/** The decisions that make an article of an item. */
const TAKEN = { new: true, reused: true, baseline: true, edited: true };

function byDate(one: SortedItem, other: SortedItem): number {
  return (one.published ?? '').localeCompare(other.published ?? '');
}
