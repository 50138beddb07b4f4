import { readFileSync } from 'node:fs';
import { afterAll } from 'vitest';
import { loadHistory } from '../../src/load-history.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore } from '../../src/store/store.ts';
import { startWebServer } from '../../src/web/server.ts';
import { createWebApp } from '../../src/web/web-app.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { webParts } from '../fakes/web-parts.ts';
import { count, eventReport, eventStory, statementStory } from '../summaries/stories.ts';

/** An exchange of which two outlets give numbers that can't both be true. */
export const DIFFERING = eventStory({
  id: 'differ0001',
  date: '2026-03-01',
  ukraineReturned: count(146, { civilians: 8 }),
  reports: [
    eventReport(
      'Dnipro Herald',
      'On 1 March 146 people, 8 of them civilians, came home.',
      { published: '2026-03-01T15:00:00.000Z' },
      { ukraineReturned: count(146, { civilians: 8 }) },
    ),
    eventReport(
      'Volga Wire',
      '1 марта домой вернулись 144 человека.',
      { lang: 'ru', published: '2026-03-02' },
      { ukraineReturned: count(144) },
    ),
  ],
});

const OTHERS = [
  eventStory({
    ...{ id: 'denied0001', date: '2026-03-05', confirmedBy: 'ukraine_only', russiaReturned: null },
    denials: [
      {
        ...{ side: 'russia', speaker: null, articleId: 'a', outlet: 'Volga Wire', url: 'https://volga.example/2' },
        ...{ published: '2026-03-06', evidence: [] },
      },
    ],
  }),
  eventStory({
    ...{ id: 'planned001', status: 'announced', date: null, datePrecision: null, statedRatio: '1000 for 1000' },
    ...{ ukraineReturned: null, russiaReturned: null, confirmedBy: 'both_sides' },
  }),
  statementStory({ id: 'said000001', date: '2026-03-04' }),
  statementStory({ id: 'said000002', date: '2026-03-02', side: 'ukraine', speaker: 'Volodymyr Zelenskyy', role: null }),
];

/** The ledger that ships, with a few stories of our own, served until the tests of the file end; resolves to its address. */
export async function serveLedger(folder: string): Promise<string> {
  const store = createStore(await openSqlite(folder));
  const sources = indexSources([]);
  const history = readFileSync(packagePath('seeds', 'history.csv'), 'utf8');
  await loadHistory(history, store, sources, manualClock());
  for (const story of [DIFFERING, ...OTHERS]) {
    await store.stories.save(story);
    await store.stories.addRevision(story, 'new-story');
  }
  const server = await startWebServer(createWebApp(webParts(store)), '127.0.0.1', 0);
  if ('problem' in server) throw new Error(server.problem);
  afterAll(async () => {
    await server.close();
    await store.close();
  });
  return `http://127.0.0.1:${String(server.port)}`;
}
