/** Feeds for the soak, each on a port of its own, in one process: ARGUMENTS number. They hold what they are told to. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FromFeeds, Published, ToFeeds } from './messages.ts';

const OLD = { code: 'roads', title: 'Roads are repaired', text: 'The council speaks of roads.' };
/** As many as a feed shows; the oldest leave. */
const SHOWN = 20;

const ports: number[] = [];
const feeds: { readonly article: Published; readonly at: string }[][] = [];
const told = new Set<string>();

for (let feed = 0; feed < Number(process.argv[2]); feed += 1) {
  feeds.push([{ article: OLD, at: 'Sat, 01 Nov 2025 08:00:00 GMT' }]);
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/rss+xml');
    response.end(rss(feed));
    for (const { article } of feeds[feed] ?? []) {
      if (told.has(article.code)) continue;
      told.add(article.code);
      tell({ kind: 'served', code: article.code, at: Date.now() });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ports.push((server.address() as AddressInfo).port);
}
process.on('message', ({ feed, article }: ToFeeds) => {
  feeds[feed] = [{ article, at: new Date().toUTCString() }, ...(feeds[feed] ?? [])].slice(0, SHOWN);
});
process.on('disconnect', () => process.exit(0));
tell({ kind: 'ready', ports });

function rss(feed: number): string {
  const host = `http://outlet-${String(feed)}.example`;
  const items = (feeds[feed] ?? []).map(
    ({ article: { code, title, text }, at }) =>
      `<item><title>${title}</title><link>${host}/${code}</link><guid>${host}/${code}</guid><pubDate>${at}</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Outlet ${String(feed)}</title><link>${host}/</link><description>News</description>${items.join('')}</channel></rss>`;
}

function tell(message: FromFeeds): void {
  process.send?.(message);
}
