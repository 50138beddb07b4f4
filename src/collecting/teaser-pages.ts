import { mayTellOfExchange } from '../extraction/hints.ts';
import { understand, type PipelineParts } from '../pipeline.ts';
import type { DocumentInput, DocumentResult } from '../sources/document.ts';
import type { GuardedClient } from '../sources/fetch/guarded-client.ts';
import type { RawItem } from '../sources/raw-item.ts';
import { isSameSite } from '../sources/same-site.ts';
import { isTeaser } from '../sources/readers/teaser.ts';

/** What is needed to fetch a page. */
export interface PageTools {
  readonly parts: PipelineParts;
  readonly client: GuardedClient;
  readonly robots: { allows(url: string): Promise<boolean> };
  readonly reader: { read(input: DocumentInput): Promise<DocumentResult> };
  readonly signal: AbortSignal;
}

/**
 * The item with the text of its page, where the item is a teaser that may tell of an exchange and the outlet's robots.txt
 * allows the page; else, and where the page can't be had or says less, the item as it is.
 */
export async function withPage(item: RawItem, tools: PageTools): Promise<RawItem> {
  if (item.url === null || !isTeaser({ title: item.title, text: item.text })) return item;
  const { article } = understand(item, tools.parts.sources);
  if (!mayTellOfExchange({ ...article, outletSide: article.outlet.side })) return item;
  if (!(await tools.robots.allows(item.url))) return item;
  const page = await fetchPage(item.url, tools);
  if (page === null || page.text.length <= item.text.length) return item;
  return { ...item, text: page.text, published: item.published ?? page.published };
}

async function fetchPage(url: string, { client, reader, signal }: PageTools) {
  const answer = await client.fetch({ url, headers: { accept: 'text/html' }, signal });
  if (answer.kind !== 'answer' || answer.status !== 200) return null;
  // A wall or a shop that the outlet sends us on to does not speak for it.
  if (!isSameSite(new URL(answer.url), new URL(url))) return null;
  const { bytes, headers } = answer;
  const read = await reader.read({
    kind: 'page',
    bytes,
    contentType: headers['content-type'] ?? null,
    url: answer.url,
  });
  return read.ok ? (read.document.items[0] ?? null) : null;
}
