import { expect } from 'vitest';
import type { DocumentItem, SourceDocument } from '../../../../src/sources/document.ts';
import { readFeed } from '../../../../src/sources/readers/feed/read-feed.ts';

export const URL_OF_FEED = 'https://news.example/feed.xml';

/** An RSS 2.0 document around its items (or whatever else a channel holds). */
export function rss(inside: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${attributes}><channel>${inside}</channel></rss>`;
}

export function atom(inside: string, attributes = ''): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inside}</feed>`;
}

/** The document of a text that has to be a feed. */
export async function read(text: string, url = URL_OF_FEED): Promise<SourceDocument> {
  const result = await readFeed(text, url);
  if (!result.ok) expect.unreachable(`${result.reason}: ${result.detail}`);
  return result.document;
}

/** The only item of a feed. */
export async function readItem(text: string, url = URL_OF_FEED): Promise<DocumentItem> {
  const { items } = await read(text, url);
  expect(items).toHaveLength(1);
  return items[0]!;
}
