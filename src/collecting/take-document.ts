import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PipelineParts } from '../pipeline.ts';
import { instant } from '../shared/clock.ts';
import type { SourceDocument } from '../sources/document.ts';
import type { SortedItem, SortedItems } from '../sources/polling/item-decision.ts';
import { awaitedSince } from '../sources/polling/first-answer.ts';
import { keysToLookUp, prepareItem, type PreparedItem } from '../sources/polling/prepare-item.ts';
import { sortItems } from '../sources/polling/sort-items.ts';
import type { RawItem } from '../sources/raw-item.ts';
import type { Store } from '../store/store.ts';
import { seenAgain } from './known-keys.ts';
import type { ListedFeed } from './listed-feed.ts';
import { asRawItem } from './raw-from-item.ts';
import { isStoreTrouble } from './store-trouble.ts';
import { namePoisoned, readItem, takeItems, type ReadItem, type Sums, type WholeOne } from './take-items.ts';
import type { WholeItem } from './teaser-pages.ts';

/** What a document came to. */
export interface DocumentTaken {
  readonly sorted: SortedItems;
  /** Items recorded for the first time, those of a baseline among them. */
  readonly newItems: number;
  readonly news: number;
  /** True where so much of it was news that the rest is held for the operator. */
  readonly flooded: boolean;
  /** True where an item's page could not be had just now: the document is to be read again as if it were new. */
  readonly unfinished: boolean;
}

/** What the taking of a document asks of its caller. */
export interface DocumentHandling {
  /** The item with the text of its page, where it is but a teaser and its page may be had. */
  readonly whole: (item: RawItem) => Promise<WholeItem>;
  /** Lets one piece of work at a time through: reading a hundred documents at once would only hold all of them in memory. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** True where the source has said too much at once to be believed; `unspent` articles with news are not counted yet. */
  readonly floods: (unspent: number) => boolean;
  /** Told how many articles were news. */
  readonly onNews: (articles: number) => void;
  /** Writes the feed's state down; called in the transaction of the last items, so that nothing is skipped after a crash. */
  readonly conclude: (taken: DocumentTaken, store: Store) => Promise<void>;
}

/** Items that one transaction holds: few enough that nobody waits for it. */
const ITEMS_AT_ONCE = 20;

/** Letters that are made keys of between two turns of others. */
const LETTERS_AT_ONCE = 50_000;

/** What has been had does not wait longer than this for the pages of other items. */
const PATIENCE_MS = 1_000;

/** An item whose page can't be had is looked at again until it is so old. */
const WAITS_FOR_PAGE_MS = 2 * 3_600_000;

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
  const items = await handling.inTurn(() => prepareAll(document, parts));
  const known = await parts.store.feeds.known(source.id, keysToLookUp(items));
  const { mode, lastOk } = state;
  const sorted = sortItems({ items, mode, lastOk, awaited: awaitedSince(state), known }, parts.clock.now());
  const waiting = [...sorted.items].sort(byDate).filter(({ decision }) => decision.kind in TAKEN);
  const articles = new Map<SortedItem, string>();
  let sums: Sums = { newItems: 0, news: 0, flooded: false, unfinished: false };

  do {
    const some = await wholeItems();
    await handling.inTurn(() => takeSome(some));
  } while (waiting.length > 0 && !sums.flooded);
  return { sorted, ...sums };

  async function wholeItems(): Promise<readonly WholeOne[]> {
    const begun = performance.now();
    const some: WholeOne[] = [];
    while (some.length < ITEMS_AT_ONCE && performance.now() - begun < PATIENCE_MS) {
      const one = waiting.shift();
      if (one === undefined) break;
      const raw = asRawItem(one, source, state.url);
      some.push({ one, ...(one.decision.kind === 'baseline' ? { raw, later: false } : await wholeItem(one, raw)) });
    }
    return some;
  }

  async function wholeItem({ published }: SortedItem, item: RawItem): Promise<WholeItem> {
    const { raw, later } = await handling.whole(item);
    const age = published === null ? Infinity : Date.parse(now) - Date.parse(published);
    return { raw, later: later && age < WAITS_FOR_PAGE_MS };
  }

  async function takeSome(some: readonly WholeOne[]): Promise<void> {
    const read: ReadItem[] = [];
    for (const one of some) {
      // Reading is work for the processor: others have their turn between two items.
      await nextTurn();
      read.push(readItem(one, state.id, parts));
    }
    try {
      await commit(read, true);
    } catch (error) {
      if (isStoreTrouble(error)) throw error;
      // One of them can't be taken in: each alone, so that the others are.
      for (const one of read) await commit([one], false).catch((reason: unknown) => passBy(reason));
      await commit([], true);
    }
  }

  /** An item that our own code trips over is named and passed by: it would stop its feed at every poll. */
  function passBy(reason: unknown): void {
    if (isStoreTrouble(reason)) throw reason;
    namePoisoned(reason, state.id, parts);
  }

  async function commit(read: readonly ReadItem[], mayConclude: boolean): Promise<void> {
    parts.killPoint?.('before-commit');
    const taken = await parts.store.transaction(async (store) => {
      const some = await takeItems(read, sums, { ...parts, store }, state.id, handling.floods);
      const isLast = mayConclude && (waiting.length === 0 || some.sums.flooded);
      const again = isLast ? seenAgain(sorted, new Map([...articles, ...some.articles])) : [];
      // Of one key that two have, as words said of two days, the last counts: the newer is the one that comes again.
      await store.feeds.remember(source.id, [...some.seen, ...again].sort(byDate), now);
      if (isLast) await handling.conclude({ sorted, ...some.sums }, store);
      return some;
    });
    parts.killPoint?.('after-commit');
    // Only what is committed counts.
    sums = taken.sums;
    for (const [one, id] of taken.articles) articles.set(one, id);
    if (taken.withNews > 0) handling.onNews(taken.withNews);
  }
}

async function prepareAll(document: SourceDocument, { clock }: PipelineParts): Promise<readonly PreparedItem[]> {
  const items: PreparedItem[] = [];
  let letters = 0;
  for (const [place, item] of document.items.entries()) {
    letters += item.text.length;
    if (letters > LETTERS_AT_ONCE || place % ITEMS_AT_ONCE === 0) {
      letters = 0;
      await nextTurn();
    }
    items.push(prepareItem(item, place, clock.now()));
  }
  return items;
}

/** The decisions that make an article of an item. */
const TAKEN = { new: true, reused: true, baseline: true, edited: true };

function byDate(one: Pick<SortedItem, 'published'>, other: Pick<SortedItem, 'published'>): number {
  return (one.published ?? '').localeCompare(other.published ?? '');
}
