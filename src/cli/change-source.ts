import { nearestWord } from '../bot/nearest-word.ts';
import { listFeeds } from '../collecting/listed-feed.ts';
import type { Core } from '../core.ts';
import { printable } from '../shared/text.ts';
import { shownUrl } from '../sources/fetch/shown-url.ts';
import { resume } from '../sources/polling/resume.ts';
import type { Source } from '../sources/source.ts';
import { EXIT } from './exit-codes.ts';
import { feedWord } from './feed-health.ts';
import type { Terminal } from './terminal.ts';

type Parts = Pick<Core, 'store' | 'sources' | 'config'>;

/** `obmin sources on ID` and `off ID`: all feeds of a source, over what the list says. A running Obmin follows at once. */
export async function switchSource(
  id: string,
  on: boolean,
  { store, sources }: Parts,
  terminal: Terminal,
): Promise<number> {
  const source = sources.byId(id);
  if (source === null) return unknown(id, sources.all, terminal);
  if (source.feeds.length === 0) {
    terminal.err(`obmin: ${printable(source.name)} has no feed in the list of sources; add one to it.\n`);
    return EXIT.usage;
  }
  await store.feeds.switch(id, on);
  const feeds = source.feeds.length === 1 ? 'its feed is' : `its ${String(source.feeds.length)} feeds are`;
  terminal.out(`${printable(source.name)} is ${on ? 'on' : 'off'}: ${feeds} ${on ? 'read' : 'no longer read'}.\n`);
  return EXIT.ok;
}

/** `obmin sources release ID`: the feeds of a source that wait for the operator are read again. */
export async function releaseSource(
  id: string,
  { store, sources, config }: Parts,
  terminal: Terminal,
): Promise<number> {
  const source = sources.byId(id);
  if (source === null) return unknown(id, sources.all, terminal);
  const released = await store.transaction(async (tx) => {
    const feeds = (await listFeeds(sources, tx.feeds, config.pollSeconds)).filter((feed) => feed.source.id === id);
    const waiting = feeds.filter((feed) => resume(feed.state) !== feed.state);
    for (const { state } of waiting) await tx.feeds.save(resume(state));
    return waiting;
  });
  if (released.length === 0) terminal.out(`Nothing of ${printable(source.name)} waits for you.\n`);
  for (const feed of released) {
    const url = shownUrl(new URL(resume(feed.state).url));
    const off = feed.on ? '' : ` It is off: obmin sources on ${id} switches it on.`;
    terminal.out(`${url} was ${feedWord({ ...feed, on: true })} and is read at the next round.${off}\n`);
  }
  return EXIT.ok;
}

function unknown(id: string, sources: readonly Source[], terminal: Terminal): number {
  const ids = sources.map((source) => source.id);
  const near = nearestWord(id.toLowerCase(), ids);
  const mend = near === null ? 'obmin sources lists them' : `did you mean ${near}?`;
  terminal.err(`obmin: no source has the id ${printable(id)}; ${mend.replace(/(?<!\?)$/, '.')}\n`);
  return EXIT.usage;
}
