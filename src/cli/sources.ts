import type { Core } from '../core.ts';
import { listFeeds, type ListedFeed } from '../collecting/listed-feed.ts';
import { printable } from '../shared/text.ts';
import type { Side, Source } from '../sources/source.ts';
import type { SourceHealth } from '../store/sources.ts';
import { EXIT } from './exit-codes.ts';
import { FEED_WORDS, feedJson, feedLines, feedWord, isTrouble } from './feed-health.ts';
import type { Terminal } from './terminal.ts';

const SIDES: readonly (readonly [Side, string])[] = [
  ['ukraine', 'Ukraine'],
  ['russia', 'Russia'],
  ['third_party', 'Others'],
];

/** `obmin sources`: every source and its health, what needs somebody first; with `json` one line a source. */
export async function showSources(
  { json }: { readonly json: boolean },
  core: Pick<Core, 'store' | 'sources' | 'config'>,
  terminal: Terminal,
): Promise<number> {
  const { store, sources, config } = core;
  const feeds = await listFeeds(sources, store.feeds, config.pollSeconds);
  const folders = await store.sources.all();
  const lines = json
    ? [...folders.map(folderJson), ...sources.all.map((source) => sourceJson(source, feeds))]
    : overview(feeds, folders, sources.all, config.timeZone);
  for (const line of lines) terminal.out(`${line}\n`);
  return EXIT.ok;
}

function overview(
  feeds: readonly ListedFeed[],
  folders: readonly SourceHealth[],
  sources: readonly Source[],
  zone: string,
): readonly string[] {
  const on = feeds.filter((feed) => feed.on);
  const trouble = on.filter(isTrouble);
  const rest = on.filter((feed) => !isTrouble(feed));
  return [
    `${summary(feeds)} Times are of ${zone}.`,
    ...folders.flatMap((folder) => ['', ...folderLines(folder)]),
    ...section('To look at', trouble, zone),
    ...SIDES.flatMap(([side, title]) =>
      section(
        title,
        rest.filter(({ source }) => source.side === side),
        zone,
      ),
    ),
    ...naming(
      'Off (obmin sources on ID switches one on)',
      sources.filter(({ id }) => isOff(id, feeds)),
    ),
    ...withoutFeed(sources.filter((source) => source.feeds.length === 0).length),
  ];
}

function summary(feeds: readonly ListedFeed[]): string {
  const words = feeds.map(feedWord);
  const counts = FEED_WORDS.map((word) => [word, words.filter((one) => one === word).length] as const);
  const told = counts.filter(([, count]) => count > 0).map(([word, count]) => `${String(count)} ${word}`);
  return feeds.length === 0 ? 'No feed is listed.' : `Feeds: ${told.join(', ')}.`;
}

function section(title: string, feeds: readonly ListedFeed[], zone: string): readonly string[] {
  if (feeds.length === 0) return [];
  const sources = [...new Set(feeds.map(({ source }) => source))];
  return [
    ...['', title],
    ...sources.flatMap((source) => [
      `  ${named(source)}, ${source.standing}`,
      ...feeds
        .filter((feed) => feed.source === source)
        .flatMap((feed) => feedLines(feed, zone).map((line) => `    ${line}`)),
    ]),
  ];
}

function naming(title: string, sources: readonly Source[]): readonly string[] {
  return sources.length === 0 ? [] : ['', title, ...sources.map((source) => `  ${named(source)}`)];
}

function withoutFeed(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    '',
    `Known by name and host alone, without a feed: ${count === 1 ? '1 source' : `${String(count)} sources`}.`,
  ];
}

function folderLines({ name, items, error, problems }: SourceHealth): readonly string[] {
  return [
    printable(name),
    `  ${items === 1 ? '1 article' : `${String(items)} articles`}`,
    ...(error === null ? [] : [`  ${printable(error)}`]),
    ...problems.map(({ key, detail }) => `  ${printable(key)} was not read: ${printable(detail)}`),
  ];
}

function sourceJson({ id, name, side, standing }: Source, feeds: readonly ListedFeed[]): string {
  const own = feeds.filter(({ source }) => source.id === id).map(feedJson);
  return JSON.stringify({ id, name, side, standing, feeds: own });
}

function folderJson({ id, name, ...health }: SourceHealth): string {
  return JSON.stringify({ id, name, side: null, standing: null, feeds: [], ...health });
}

function named({ id, name }: Source): string {
  return `${printable(name)} (${id})`;
}

function isOff(sourceId: string, feeds: readonly ListedFeed[]): boolean {
  const own = feeds.filter(({ source }) => source.id === sourceId);
  return own.length > 0 && own.every(({ on }) => !on);
}
