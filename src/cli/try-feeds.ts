import type { ListedFeed } from '../collecting/listed-feed.ts';
import { printable } from '../shared/text.ts';
import type { DocumentInput, DocumentResult } from '../sources/document.ts';
import { shownUrl } from '../sources/fetch/shown-url.ts';
import type { GuardedClient } from '../sources/fetch/guarded-client.ts';
import { explainFetchFailure, explainRefusal, explainStatus } from '../sources/polling/explain-failure.ts';
import { progressLine, type Terminal } from './terminal.ts';

/** Hosts that are asked at the same time. */
const AT_ONCE = 8;

/** What feeds are tried with. */
export interface TryTools {
  readonly client: Pick<GuardedClient, 'fetch'>;
  readonly reader: { read(input: DocumentInput): Promise<DocumentResult> };
}

interface Tried {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * `obmin doctor --network`: asks every feed that is on once, as a poll would, and prints a line for each as it answers.
 * Nothing is stored and nobody is told. Resolves to the number of those that can't be read.
 */
export async function tryFeeds(feeds: readonly ListedFeed[], tools: TryTools, terminal: Terminal): Promise<number> {
  const on = feeds.filter((feed) => feed.on);
  terminal.out('\nFeeds that are on\n');
  const progress = progressLine(terminal, 'Trying feeds');
  const waiting = [...on];
  let done = 0;
  let bad = 0;
  async function work(): Promise<void> {
    for (let feed = waiting.shift(); feed !== undefined; feed = waiting.shift()) {
      const { ok, text } = await tryFeed(feed, tools);
      if (!ok) bad += 1;
      progress.end();
      terminal.out(
        `  ${ok ? 'ok   ' : 'mend '} ${printable(feed.source.name)} ${shownUrl(new URL(feed.feed.url))}: ${text}\n`,
      );
      done += 1;
      progress.update(done, on.length);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  progress.end();
  terminal.out(`\n${closing(on.length, bad)}\n`);
  return bad;
}

async function tryFeed({ feed }: ListedFeed, { client, reader }: TryTools): Promise<Tried> {
  const result = await client.fetch({ url: feed.url });
  if (result.kind === 'failed') return mend(explainFetchFailure(result.reason, result.detail));
  const { status, headers, bytes, url } = result;
  if (status < 200 || status > 299) return mend(explainStatus(status));
  const read = await reader.read({ kind: feed.kind, bytes, contentType: headers['content-type'] ?? null, url });
  if (!read.ok) return mend(explainRefusal(read.reason, read.detail));
  const { items } = read.document;
  if (items.length === 0) return mend('It can be read and has nothing in it.');
  const newest = items
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  const moved = result.movedTo === null ? '' : `, moved to ${shownUrl(new URL(result.movedTo))}`;
  const count = items.length === 1 ? '1 item' : `${String(items.length)} items`;
  return { ok: true, text: `${count}, the newest of ${newest?.slice(0, 10) ?? 'a day that is not stated'}${moved}` };
}

function closing(all: number, bad: number): string {
  if (all === 0) return 'No feed is on.';
  if (bad === all) return 'No feed answers: is this machine on the network?';
  return `Feeds that can be read: ${String(all - bad)} of ${String(all)}.`;
}

function mend(text: string): Tried {
  return { ok: false, text: printable(text) };
}
