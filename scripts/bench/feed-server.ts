/**
 * Feeds on loopback, each on a port of its own, for `npm run bench`: ARGUMENTS live dead slow. A live one has ten new items
 * at each request; a dead one takes the connection and says nothing; a slow one answers after three seconds. Prints the
 * ports as JSON and runs until its standard input ends.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ITEMS = 10;
const SLOW_MS = 3_000;
const [live = 0, dead = 0, slow = 0] = process.argv.slice(2).map(Number);

const PARAGRAPH =
  'The council met for the third time this month and heard what the road service plans for the winter, which machines it has and where salt is stored. ';

function rss(feed: number, first: number): string {
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const number = first + index;
    const date = new Date(Date.now() - (ITEMS - index) * 60_000).toUTCString();
    return `<item><title>Council ${String(feed)} decides matter ${String(number)}</title><link>http://outlet-${String(feed)}.example/news/${String(number)}</link><guid isPermaLink="false">${String(feed)}-${String(number)}</guid><pubDate>${date}</pubDate><description>${`Matter ${String(number)}. `.repeat(3)}${PARAGRAPH.repeat(8)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Outlet ${String(feed)}</title><link>http://outlet-${String(feed)}.example/</link><description>News</description>${items.join('')}</channel></rss>`;
}

function liveFeed(feed: number, delayMs: number): RequestListener {
  let asked = 0;
  return (_request, response) => {
    const body = rss(feed, asked * ITEMS);
    asked += 1;
    setTimeout(() => {
      response.setHeader('content-type', 'application/rss+xml');
      response.end(body);
    }, delayMs);
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const silent: RequestListener = () => undefined;
const servers = [
  ...Array.from({ length: live }, (_, feed) => createServer(liveFeed(feed, 0))),
  ...Array.from({ length: dead }, () => createServer(silent)),
  ...Array.from({ length: slow }, (_, feed) => createServer(liveFeed(live + feed, SLOW_MS))),
];
const ports: number[] = [];
for (const server of servers) ports.push(await listen(server));
process.stdout.write(`${JSON.stringify(ports)}\n`);
process.stdin.resume().on('end', () => process.exit(0));
