import { Hono } from 'hono';
import type { Side } from '../sources/source.ts';
import { wordsOn } from '../stories/on-event.ts';
import type { StatementStory } from '../stories/story.ts';
import { SPEAKING_SIDES } from './choices.ts';
import type { Overview } from './overview.ts';
import { ledgerPage } from './pages/ledger-page.ts';
import { overviewSection } from './pages/overview-section.ts';
import type { PageOfList } from './pages/pager.ts';
import { statementsBySide, statementsPage } from './pages/statements-page.ts';
import { eventPage, statementPage } from './pages/story-page.ts';
import { sendMissing, sendPage, sendWrong } from './page-answers.ts';
import { eventQuery, readQuery, statementQuery, type WrongQuery } from './queries.ts';
import { viewOf, type PageEnv, type Site } from './reader-view.ts';
import type { WebParts } from './web-parts.ts';

/** So many entries stand on a page. */
const PAGE_SIZE = 20;
/** Of each side so many statements stand on the first page. */
const NEWEST_SAID = 2;

/** The pages for people. */
export function pageRoutes(
  { store }: Pick<WebParts, 'store'>,
  overview: () => Promise<Overview>,
  site: Site,
): Hono<PageEnv> {
  const routes = new Hono<PageEnv>();

  routes.get('/', async (context) => {
    const view = viewOf(context, site);
    const read = readQuery(eventQuery, context.req.query());
    if (!read.ok) return sendWrong(context, read.wrong, view);
    const { page, year = null, status = null, type = null, confirmed = null, side = null } = read.query;
    const filter = { year, status, type, confirmed, side };
    const { items, total } = await store.ledger.events(filter, rangeOf(page));
    const list = listOf(page, total);
    if (page > list.pages) return sendWrong(context, noSuchPage(list, page), view);
    const all = await overview();
    const isWhole = page === 1 && Object.values(filter).every((choice) => choice === null);
    const above = isWhole ? overviewSection(all, view) : '';
    const below = isWhole ? statementsBySide(await newestSaid(store), view) : '';
    return sendPage(context, ledgerPage({ events: items, list, years: all.years, above, below }, view), view);
  });

  routes.get('/statements', async (context) => {
    const view = viewOf(context, site);
    const read = readQuery(statementQuery, context.req.query());
    if (!read.ok) return sendWrong(context, read.wrong, view);
    const { page, year = null, side = null } = read.query;
    const { items, total } = await store.ledger.statements({ year, side }, rangeOf(page));
    const list = listOf(page, total);
    if (page > list.pages) return sendWrong(context, noSuchPage(list, page), view);
    const { years } = await overview();
    return sendPage(context, statementsPage(items, list, years, view), view);
  });

  routes.get('/stories/:id', async (context) => {
    const view = viewOf(context, site);
    const [story] = await store.stories.byIds([context.req.param('id')]);
    if (story === undefined) return sendMissing(context, view);
    const revisions = await store.telling.revisions(story.id);
    if (story.kind === 'statement') return sendPage(context, statementPage(story, revisions, view), view);
    const beside = await store.stories.ofArticles(story.reports.flatMap(({ articleId }) => articleId ?? []));
    return sendPage(context, eventPage(story, wordsOn(story, beside), revisions, view), view);
  });

  routes.get('/api', async (context) => {
    const view = viewOf(context, site);
    const { apiPage } = await import('./pages/api-page.ts');
    return sendPage(context, apiPage(view), view);
  });

  return routes;
}

function rangeOf(page: number): { readonly offset: number; readonly limit: number } {
  return { offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
}

function listOf(number: number, total: number): PageOfList {
  return { number, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
}

function noSuchPage({ pages }: PageOfList, page: number): WrongQuery {
  return { name: 'page', value: String(page), choices: pages === 1 ? '1' : `1–${String(pages)}` };
}

async function newestSaid(store: WebParts['store']): Promise<ReadonlyMap<Side, readonly StatementStory[]>> {
  const bySide = new Map<Side, readonly StatementStory[]>();
  for (const side of SPEAKING_SIDES)
    bySide.set(side, (await store.ledger.statements({ year: null, side }, { offset: 0, limit: NEWEST_SAID })).items);
  return bySide;
}
