import { heading, type Block } from '../../shared/message.ts';
import type { FeedState } from '../../sources/polling/feed-state.ts';
import type { SourceHealth } from '../../store/sources.ts';
import { formatInstant } from '../../summaries/format-date.ts';
import { say, show } from '../answers.ts';
import type { Command, Request } from '../command.ts';

/**
 * `/sources`: which sources are read and which can't be, by their names. Readers are told no address, path or error: the
 * operator has `obmin sources` for these.
 */
export const sources: Command = {
  name: 'sources',
  takes: '',
  about: 'command-sources',
  changesSettings: false,
  answer: async (request, { store, sources: listed }) => {
    const folders = await store.sources.all();
    const feeds = await store.feeds.all();
    if (folders.length + feeds.length === 0) return say(request.t('source-waiting'));
    const names = new Map(listed.all.map(({ id, name }) => [id, name]));
    const lines = [...folders.map((folder) => folderLine(folder, request)), ...feedLines(feeds, names, request)];
    const list: Block = { kind: 'list', items: lines.map((line) => [line]) };
    return show([heading(request.t('sources-heading')), list], [...folders, ...feeds.map(asData)]);
  },
};

function folderLine(folder: SourceHealth, { t, lang, zone }: Request): string {
  const state = folder.error === null ? t('source-ok') : t('source-failing');
  const item =
    folder.lastItem === null
      ? t('source-no-item')
      : t('source-last-item', { when: formatInstant(folder.lastItem, lang, zone) });
  const unread = folder.problems.length === 0 ? [] : [t('source-unreadable', { number: folder.problems.length })];
  return `${t('source-folder')}: ${[state, item, ...unread].join('; ')}`;
}

/** The names of the sources in each state; one of several feeds that can be read is enough for a source to be heard. */
function feedLines(feeds: readonly FeedState[], names: ReadonlyMap<string, string>, { t }: Request): readonly string[] {
  const heard = new Set(feeds.filter(isHeard).map(({ sourceId }) => sourceId));
  const silent = new Set(feeds.map(({ sourceId }) => sourceId).filter((id) => !heard.has(id)));
  return [
    { state: t('source-ok'), ids: heard },
    { state: t('source-failing'), ids: silent },
  ].flatMap(({ state, ids }) => {
    const known = [...ids].flatMap((id) => names.get(id) ?? []).sort();
    return known.length === 0 ? [] : [`${state}: ${known.join(', ')}`];
  });
}

function isHeard({ mode, failures }: FeedState): boolean {
  return mode === 'active' && failures === 0;
}

function asData({ sourceId, mode, failures, lastOk, lastItem }: FeedState): unknown {
  return { source: sourceId, mode, failures, lastOk, lastItem };
}
