import { mayTellOfExchange } from '../extraction/hints.ts';
import { understand, type PipelineParts } from '../pipeline.ts';
import type { DocumentInput, DocumentItem, DocumentResult } from '../sources/document.ts';
import type { FetchResult, GuardedClient } from '../sources/fetch/guarded-client.ts';
import type { Robots } from '../sources/fetch/robots.ts';
import { itemDate } from '../sources/polling/item-date.ts';
import type { RawItem } from '../sources/raw-item.ts';
import { isSameSite } from '../sources/same-site.ts';
import { isTeaser } from '../sources/readers/teaser.ts';

/** What is needed to fetch a page. */
export interface PageTools {
  readonly parts: PipelineParts;
  readonly client: GuardedClient;
  readonly robots: Robots;
  readonly reader: { read(input: DocumentInput): Promise<DocumentResult> };
  readonly signal: AbortSignal;
}

/** An item with all of its text that can be had; `later` where its page could not be had just now and may be yet. */
export interface WholeItem {
  readonly raw: RawItem;
  readonly later: boolean;
}

/** What a page came to: its article, nothing that helps, or no answer for now. */
type Page = DocumentItem | 'none' | 'later';

/**
 * For one poll of the feed at `feedUrl`: gives an item the text of its page, where it is a teaser that may tell of an
 * exchange and the outlet's robots.txt allows the page; else, and where the page can't be had or says less, the item as
 * it is. Once a page could not be had the others are left for later: a site that is down would hold up the whole feed.
 */
export function pagesOfOnePoll(feedUrl: string, tools: PageTools): (item: RawItem) => Promise<WholeItem> {
  let isDown = false;
  return async (item) => {
    const url = pageOf(item, feedUrl, tools.parts);
    if (url === null) return { raw: item, later: false };
    const page = isDown ? 'later' : await fetchPage(url, tools);
    isDown ||= page === 'later';
    if (page === 'later') return { raw: item, later: true };
    return { raw: page === 'none' ? item : withText(item, page, tools.parts), later: false };
  };
}

/** The address of the page that is worth reading for an item; null where there is none. */
function pageOf(item: RawItem, feedUrl: string, parts: PipelineParts): string | null {
  if (item.url === null || !isTeaser({ title: item.title, text: item.text })) return null;
  if (!isOwnPage(item.url, item, feedUrl, parts)) return null;
  const { article } = understand(item, parts.sources);
  return mayTellOfExchange({ ...article, outletSide: article.outlet.side }) ? item.url : null;
}

/** What an outlet links to on another's site is not said by it: the other's words would get its standing. */
function isOwnPage(url: string, { sourceId }: RawItem, feedUrl: string, { sources }: PipelineParts): boolean {
  return isSameSite(new URL(url), new URL(feedUrl)) || (sourceId !== null && sources.byHost(url)?.id === sourceId);
}

function withText(item: RawItem, page: DocumentItem, { clock }: PipelineParts): RawItem {
  if (page.text.length <= item.text.length) return item;
  return { ...item, text: page.text, published: item.published ?? itemDate(page.published, clock.now()).published };
}

async function fetchPage(url: string, { client, robots, reader, signal }: PageTools): Promise<Page> {
  const permission = await robots.allows(url);
  if (permission !== 'yes') return permission === 'later' ? 'later' : 'none';
  const answer = await client.fetch({ url, headers: { accept: 'text/html' }, signal });
  if (isPassing(answer)) return 'later';
  if (answer.kind !== 'answer' || answer.status !== 200) return 'none';
  // A wall or a shop that the outlet sends us on to does not speak for it.
  if (!isSameSite(new URL(answer.url), new URL(url))) return 'none';
  if (answer.url !== url && (await robots.allows(answer.url)) !== 'yes') return 'none';
  const { bytes, headers } = answer;
  const contentType = headers['content-type'] ?? null;
  const read = await reader.read({ kind: 'page', bytes, contentType, url: answer.url });
  return (read.ok ? read.document.items[0] : undefined) ?? 'none';
}

/** Failures that pass: of the network, of a server that is overloaded or asks us to wait, and our own stop. */
const PASSING: ReadonlySet<string> = new Set(['dns', 'connect', 'timeout', 'truncated', 'aborted']);

function isPassing(answer: FetchResult): boolean {
  if (answer.kind === 'failed') return PASSING.has(answer.reason);
  return answer.status >= 500 || answer.status === 429;
}
