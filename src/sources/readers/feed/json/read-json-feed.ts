import { z } from 'zod';
import { oneLine } from '../../../../shared/text.ts';
import { MAX_ITEMS, type DocumentItem, type DocumentResult } from '../../../document.ts';
import { cleanText } from '../../../text/clean-text.ts';
import { visibleText } from '../../html/visible-text.ts';
import { readFeedDate } from '../dates/read-feed-date.ts';
import { webAddress } from '../feed-address.ts';

// An escape may stand for a character that no text may hold.
const word = z.string().transform(cleanText).optional().catch(undefined);

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as far as it is read. What has the wrong type counts as absent. */
const JSON_FEED = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.\d)?$/),
  title: word,
  language: word,
  feed_url: word,
  hubs: z.array(z.object({ type: word, url: word })).catch([]),
  items: z.array(z.unknown()),
});

const ITEM = z.object({
  id: z
    .union([z.string().transform(cleanText), z.number().transform(String)])
    .optional()
    .catch(undefined),
  url: word,
  title: word,
  content_html: word,
  content_text: word,
  summary: word,
  date_published: word,
  date_modified: word,
  language: word,
});

/** A JSON Feed of version 1 or 1.1; other JSON is no feed. An item that is no object is passed over. */
export function readJsonFeed(text: string, url: string): DocumentResult {
  const feed = JSON_FEED.safeParse(parse(text));
  if (!feed.success) return { ok: false, reason: 'not-a-feed', detail: 'It is JSON, but no JSON Feed.' };
  const { title, language, feed_url: self, hubs, items } = feed.data;
  const hub = hubs.find(({ type }) => type?.toLowerCase() === 'websub')?.url;
  return {
    ok: true,
    document: {
      form: 'json',
      title: (title && oneLine(title)) || null,
      language: language?.trim() || null,
      items: items.slice(0, MAX_ITEMS).flatMap((item) => toItem(item, url)),
      ttlMinutes: null,
      hub: webAddress(hub ?? '', url),
      self: webAddress(self ?? '', url),
    },
  };
}

function toItem(value: unknown, url: string): readonly DocumentItem[] {
  const item = ITEM.safeParse(value);
  if (!item.success) return [];
  const { id, title, content_html: html, content_text: plain, summary, language } = item.data;
  const texts = [visibleText(html ?? ''), (plain ?? '').trim(), (summary ?? '').trim()];
  return [
    {
      guid: id?.trim() || null,
      link: webAddress(item.data.url ?? '', url),
      title: (title && oneLine(title)) || null,
      text: texts.reduce((fullest, other) => (other.length > fullest.length ? other : fullest)),
      published: readFeedDate(item.data.date_published ?? ''),
      updated: readFeedDate(item.data.date_modified ?? ''),
      language: language?.trim() || null,
    },
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
