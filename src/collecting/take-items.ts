import { setImmediate as nextTurn } from 'node:timers/promises';
import { takeUnderstood, understand, type PipelineParts, type Understood } from '../pipeline.ts';
import { errorFields } from '../shared/log.ts';
import type { SortedItem } from '../sources/polling/item-decision.ts';
import type { RememberedItem } from '../store/feeds.ts';
import { keysOf } from './known-keys.ts';
import type { WholeItem } from './teaser-pages.ts';

/** An item of a document with all of its text. */
export interface WholeOne extends WholeItem {
  readonly one: SortedItem;
}

/** The same, read; null where our own code tripped over it. */
export interface ReadItem {
  readonly one: SortedItem;
  readonly later: boolean;
  readonly understood: Understood | null;
}

/** What the items of a document have come to so far. */
export interface Sums {
  readonly newItems: number;
  readonly news: number;
  readonly flooded: boolean;
  readonly unfinished: boolean;
}

/** What some items came to. */
export interface ItemsTaken {
  readonly sums: Sums;
  /** The keys under which they are known from now on. */
  readonly seen: readonly RememberedItem[];
  readonly articles: ReadonlyMap<SortedItem, string>;
  /** How many of the articles were news. */
  readonly withNews: number;
}

/**
 * An article is read so far, in UTF-16 units: three times as far as the longest reports go. Reading takes time for all
 * that is read, and nobody else has a turn meanwhile.
 */
const LONGEST_TEXT = 24_000;

/** Reads an item; one that can't be read is named. */
export function readItem({ one, raw, later }: WholeOne, feedId: string, parts: PipelineParts): ReadItem {
  try {
    return { one, later, understood: understand({ ...raw, text: cut(raw.text) }, parts.sources) };
  } catch (error) {
    namePoisoned(error, feedId, parts);
    return { one, later, understood: null };
  }
}

/** Logs an item that could not be taken in. */
export function namePoisoned(error: unknown, feedId: string, { log }: Pick<PipelineParts, 'log'>): void {
  log.error('article-not-taken', { feed: feedId, ...errorFields(error) });
}

/**
 * Takes items in and says under which keys they are known from now on: none where an item is held, or is to be looked
 * at again when its page can be had. `parts.store` is a transaction.
 */
export async function takeItems(
  items: readonly ReadItem[],
  before: Sums,
  parts: PipelineParts,
  feedId: string,
  floods: (unspent: number) => boolean,
): Promise<ItemsTaken> {
  const seen: RememberedItem[] = [];
  const articles = new Map<SortedItem, string>();
  let { newItems, news, flooded, unfinished } = before;
  let withNews = 0;

  for (const { one, later, understood } of items) {
    const { decision } = one;
    const baseline = decision.kind === 'baseline';
    if (understood?.reading.alert && !baseline && floods(withNews)) {
      flooded = true;
      break;
    }
    const edits = decision.kind === 'edited' ? decision.articleId : null;
    // What does not concern us is known by its keys alone.
    const isOurs = understood?.reading.relevant === true;
    // The database answers at once, so that nobody else would have a turn before the end of the transaction.
    if (isOurs) await nextTurn();
    const taken = isOurs ? await takeUnderstood(understood, { baseline, edits }, parts) : null;
    news += taken?.news ?? 0;
    withNews += taken && taken.news > 0 ? 1 : 0;
    unfinished ||= later;
    if (later) continue;
    newItems += edits === null ? 1 : 0;
    const articleId = taken?.articleId ?? understood?.article.id ?? feedId;
    articles.set(one, articleId);
    seen.push(...keysOf(one, articleId));
  }
  return { sums: { newItems, news, flooded, unfinished }, seen, articles, withNews };
}

/** At the end of a line, where there is one in the last tenth. */
function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const line = text.lastIndexOf('\n', LONGEST_TEXT);
  // Half a character at the end is none.
  return text.slice(0, line > LONGEST_TEXT * 0.9 ? line : LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
