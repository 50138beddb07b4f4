import type { FeedEntry, FeedHead } from './feed-items.ts';

/** The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(
  { title, description, lang, home, self }: FeedHead,
  entries: readonly FeedEntry[],
): Readonly<Record<string, unknown>> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description, language: lang, home_page_url: home, feed_url: self },
    items: entries.map(({ guid, url, title: heading, html, at, tags }) => ({
      ...{ id: guid, url, title: heading, content_html: html, date_published: at, language: lang, tags },
    })),
  };
}
