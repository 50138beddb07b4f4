import { instant } from '../../shared/clock.ts';
import { heading, type Block } from '../../shared/message.ts';
import type { SourceHealth } from '../../store/sources.ts';
import { drawReturns, type Drawing } from '../../summaries/chart/draw-returns.ts';
import { returnedByMonth } from '../../summaries/chart/months.ts';
import { digest as digestMessage } from '../../summaries/digest.ts';
import { formatInstant } from '../../summaries/format-date.ts';
import { statsMessage, totals } from '../../summaries/stats.ts';
import { say, show } from '../answers.ts';
import type { Command, Request } from '../command.ts';
import { storyJson } from '../story-json.ts';

const DAY_MS = 86_400_000;
const MAX_DAYS = 366;

/** `/digest [days]`: what became news in the last day, or in so many days. */
export const digest: Command = {
  name: 'digest',
  takes: '[days]',
  about: 'command-digest',
  changesSettings: false,
  answer: async ({ args, lang, t, zone }, { store, clock }) => {
    const days = args === '' ? 1 : /^\d{1,3}$/.test(args) ? Number(args) : 0;
    if (days < 1 || days > MAX_DAYS) return say(t('answer-setting-unknown', { value: args, choices: '1, 7, 30, 366' }));
    const now = clock.now();
    const window = { from: instant(new Date(now.getTime() - days * DAY_MS)), to: instant(now) };
    const stories = await store.stories.newsBetween(window.from, window.to);
    return { message: digestMessage(stories, window, lang, t, zone), data: stories.map(storyJson) };
  },
};

/** `/stats`: totals by year and side, with a picture of them by month. */
export const stats: Command = {
  name: 'stats',
  takes: '',
  about: 'command-stats',
  changesSettings: false,
  answer: async ({ lang, t }, { store, clock }) => {
    const completed = await store.stories.events({ year: null, status: 'completed', type: null });
    const sums = totals(completed);
    const months = returnedByMonth(completed, instant(clock.now()).slice(0, 7));
    const { blocks } = statsMessage(sums, lang, t);
    return show([...blocks, ...(await pictureOf(drawReturns(months, lang, t)))], [{ ...sums, months }]);
  },
};

/** `/sources`: every source and its health. */
export const sources: Command = {
  name: 'sources',
  takes: '',
  about: 'command-sources',
  changesSettings: false,
  answer: async (request, { store }) => {
    const all = await store.sources.all();
    if (all.length === 0) return say(request.t('source-waiting'));
    return show([heading(request.t('sources-heading')), ...all.map((source) => healthOf(source, request))], all);
  },
};

/** What makes pictures is large; it is loaded for the first one. */
async function pictureOf(drawing: Drawing | null): Promise<readonly Block[]> {
  if (drawing === null) return [];
  const { rasterise } = await import('../../pictures/rasterise.ts');
  return [{ kind: 'image', png: await rasterise(drawing.svg), alt: drawing.alt }];
}

function healthOf(source: SourceHealth, { t, lang, zone }: Request): Block {
  const state = source.error === null ? t('source-ok') : `${t('source-failing')}: ${source.error}`;
  const item =
    source.lastItem === null
      ? t('source-no-item')
      : t('source-last-item', { when: formatInstant(source.lastItem, lang, zone) });
  const unread = source.problems.length === 0 ? [] : [t('source-unreadable', { number: source.problems.length })];
  const lines = [
    `${source.name}: ${[state, item, ...unread].join('; ')}`,
    ...source.problems.map(({ key, detail }) => `${key}: ${detail}`),
  ];
  return { kind: 'list', items: lines.map((line) => [line]) };
}
