import { Hono, type Context } from 'hono';
import { packageVersion } from '../../shared/package-root.ts';
import type { Part, Range } from '../../store/ledger.ts';
import type { Story } from '../../stories/story.ts';
import { runningTotals } from '../../summaries/chart/running-total.ts';
import { storyJson } from '../../summaries/story-json.ts';
import type { Overview } from '../overview.ts';
import { SHORT_CACHING } from '../public-headers.ts';
import { eventQuery, readQuery, statementQuery, type WrongQuery } from '../queries.ts';
import type { PageEnv } from '../reader-view.ts';
import type { WebParts } from '../web-parts.ts';
import { reportJson } from './report-json.ts';

/** So many stories stand on a page for programs. */
const PAGE_SIZE = 50;
/** So many rows of the table are read at once. */
const ROWS = 500;

/** The ledger as data: JSON for programs, a table for spreadsheets. Everybody's pages may read them. */
export function dataRoutes(
  { store, publicUrl }: Pick<WebParts, 'store' | 'publicUrl'>,
  overview: () => Promise<Overview>,
): Hono<PageEnv> {
  const routes = new Hono<PageEnv>();
  for (const path of ['/api/*', '/exchanges.csv'])
    routes.use(path, async (context, next) => {
      context.header('Access-Control-Allow-Origin', '*');
      context.header('Cache-Control', SHORT_CACHING);
      await next();
    });

  routes.get('/api/exchanges', async (context) => {
    const read = readQuery(eventQuery, context.req.query());
    if (!read.ok) return wrong(context, read.wrong);
    const { page, year = null, status = null, type = null, confirmed = null, side = null } = read.query;
    return list(context, page, (range) => store.ledger.events({ year, status, type, confirmed, side }, range));
  });

  routes.get('/api/statements', async (context) => {
    const read = readQuery(statementQuery, context.req.query());
    if (!read.ok) return wrong(context, read.wrong);
    const { page, year = null, side = null } = read.query;
    return list(context, page, (range) => store.ledger.statements({ year, side }, range));
  });

  routes.get('/api/stories/:id', async (context) => {
    const [story] = await store.stories.byIds([context.req.param('id')]);
    if (story === undefined) return context.json({ error: 'There is no such story.' }, 404);
    const revisions = await store.telling.revisions(story.id);
    const reports = story.reports.map((report) => reportJson(report, story));
    return context.json({ story: storyJson(story), revisions, reports });
  });

  routes.get('/api/returns', async (context) => context.json({ months: runningTotals((await overview()).months) }));

  routes.get('/api/openapi.json', async (context) => {
    const { openApi } = await import('./open-api.ts');
    return context.json(openApi(packageVersion(), publicUrl ?? new URL(context.req.url).origin));
  });

  routes.get('/exchanges.csv', (context) => {
    context.header('Content-Disposition', 'attachment; filename="exchanges.csv"');
    return context.body(table(store.ledger), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });

  routes.all('/api/*', (context) =>
    context.json({ error: 'There is nothing here; /api/openapi.json lists what is.' }, 404),
  );
  return routes;
}

async function list(context: Context, page: number, read: (range: Range) => Promise<Part<Story>>): Promise<Response> {
  const { items, total } = await read({ offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  return context.json({ page, pages, total, items: items.map(storyJson) });
}

function wrong(context: Context, { name, value, choices }: WrongQuery): Response {
  return context.json({ error: `${name} can’t be “${value}”. Possible: ${choices}.` }, 400);
}

/** The whole table a part at a time, so that others are answered while it goes out. */
function table(ledger: WebParts['store']['ledger']): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let offset = 0;
  return new ReadableStream({
    async pull(controller) {
      const { eventsCsv } = await import('./events-csv.ts');
      const { items, total } = await ledger.events(EVERYTHING, { offset, limit: ROWS });
      const text = eventsCsv(items, offset === 0);
      if (text !== '') controller.enqueue(encoder.encode(text));
      offset += ROWS;
      if (offset >= total) controller.close();
    },
  });
}

const EVERYTHING = { year: null, status: null, type: null, confirmed: null, side: null } as const;
