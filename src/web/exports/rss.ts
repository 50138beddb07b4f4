import { html, raw } from 'hono/html';
import { markup, type Html } from '../pages/view.ts';
import type { FeedEntry, FeedHead } from './feed-items.ts';

/** The feed as RSS 2.0 (rssboard.org/rss-specification), with its own address as the RSS Board advises. */
export function rssFeed({ title, description, lang, home, self }: FeedHead, entries: readonly FeedEntry[]): string {
  const newest = entries[0]?.at;
  return markup(
    html`${raw('<?xml version="1.0" encoding="UTF-8"?>')}
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
          <title>${title}</title>
          <link>${home}</link>
          <description>${description}</description>
          <language>${lang}</language>
          ${newest === undefined ? '' : html`<lastBuildDate>${httpDate(newest)}</lastBuildDate>`}
          <ttl>5</ttl>
          <atom:link href="${self}" rel="self" type="application/rss+xml" />
          ${entries.map(item)}
        </channel>
      </rss>`,
  );
}

function item({ guid, url, title, html: words, at, tags }: FeedEntry): Html {
  return html`<item>
    <title>${title}</title>
    <link>${url}</link>
    <guid isPermaLink="false">${guid}</guid>
    <pubDate>${httpDate(at)}</pubDate>
    ${tags.map((tag) => html`<category>${tag}</category>`)}
    <description>${words}</description>
  </item>`;
}

/** `Sun, 24 Aug 2025 15:10:00 GMT` (RFC 822 with a year of four digits). */
function httpDate(at: string): string {
  return new Date(at).toUTCString();
}
