import { instant } from '../../shared/clock.ts';
import type { Block } from '../../shared/message.ts';
import { drawReturns, type Drawing } from '../../summaries/chart/draw-returns.ts';
import { returnedByMonth } from '../../summaries/chart/months.ts';
import { digest as digestMessage } from '../../summaries/digest.ts';
import { statsMessage, totals } from '../../summaries/stats.ts';
import { sayNotUnderstood, show } from '../answers.ts';
import type { Command } from '../command.ts';
import { storyJson } from '../../summaries/story-json.ts';

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
    if (days < 1 || days > MAX_DAYS) return sayNotUnderstood(args, `1–${String(MAX_DAYS)}`, t);
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

/** What makes pictures is large; it is loaded for the first one. */
async function pictureOf(drawing: Drawing | null): Promise<readonly Block[]> {
  if (drawing === null) return [];
  const { rasterise } = await import('../../pictures/rasterise.ts');
  return [{ kind: 'image', png: await rasterise(drawing.svg), alt: drawing.alt }];
}
