import { Hono, type Context } from 'hono';
import { SHORT_CACHING } from '../public-headers.ts';
import { feedQuery, readQuery } from '../queries.ts';
import { viewOf, type PageEnv, type Site } from '../reader-view.ts';
import { sendWrong } from '../page-answers.ts';
import type { WebParts } from '../web-parts.ts';
import { FEED_LENGTH, feedEntry, type FeedEntry, type FeedHead } from './feed-items.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss.ts';

type WriteFeed = (head: FeedHead, entries: readonly FeedEntry[]) => string;

/** The forms of the feed, by their paths. */
const FORMS: readonly { readonly path: string; readonly type: string; readonly write: WriteFeed }[] = [
  { path: '/feed.xml', type: 'application/rss+xml; charset=utf-8', write: rssFeed },
  {
    path: '/feed.json',
    type: 'application/feed+json; charset=utf-8',
    write: (head, entries) => JSON.stringify(jsonFeed(head, entries)),
  },
];

/** The news as feeds, all of it or of one kind or type, in each language. */
export function feedRoutes({ store, publicUrl }: Pick<WebParts, 'store' | 'publicUrl'>, site: Site): Hono<PageEnv> {
  const routes = new Hono<PageEnv>();
  for (const { path, type, write } of FORMS)
    routes.get(path, async (context) => {
      const view = viewOf(context, site);
      const read = readQuery(feedQuery, context.req.query());
      if (!read.ok) return sendWrong(context, read.wrong, view);
      const { kind = null, type: wanted = null } = read.query;
      const origin = originOf(context, publicUrl);
      const told = await store.ledger.told({ kind, type: wanted }, FEED_LENGTH);
      const { lang, t } = view;
      const head: FeedHead = {
        ...{ title: t('web-title'), description: t('web-lead'), lang },
        home: `${origin}/?lang=${lang}`,
        self: `${origin}${path}${new URL(context.req.url).search}`,
      };
      // Links by the name that one asker used are for that asker alone.
      context.header('Cache-Control', publicUrl === null ? 'private, no-cache' : SHORT_CACHING);
      context.header('Vary', 'Accept-Language', { append: true });
      context.header('Access-Control-Allow-Origin', '*');
      const entries = told.map((each) => feedEntry(each, origin, lang, t));
      return context.body(write(head, entries), 200, { 'Content-Type': type });
    });
  return routes;
}

/** Where a reader of a feed finds us: what the operator says, else the address that was asked. */
function originOf(context: Context, publicUrl: string | null): string {
  return publicUrl ?? new URL(context.req.url).origin;
}
