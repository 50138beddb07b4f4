import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPulse } from '../../src/pulse.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { stableId } from '../../src/shared/ids.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { readHistory } from '../../src/sources/readers/history.ts';
import { openSqlite } from '../../src/store/open-sqlite.ts';
import { createStore, type Store } from '../../src/store/store.ts';
import { historyStory } from '../../src/stories/history-story.ts';
import type { EventStory, StatementStory, Story } from '../../src/stories/story.ts';
import { startWebServer } from '../../src/web/server.ts';
import { createWebApp } from '../../src/web/web-app.ts';

/** How long one kind of request takes, in milliseconds. */
export interface PageRun {
  readonly path: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly bytes: number;
}

/** Of `N` each request has another number: no page is asked for twice, so none is kept. */
const PATHS = [
  ...['/', '/?lang=uk', '/?year=2024&status=completed&side=ukraine', '/?page=N', '/statements?side=russia'],
  ...['/stories/ID', '/api/exchanges', '/feed.xml'],
];

const WARMING = 10;

/** Serves so many stories, half of them events, and asks for each page `times` times, one after the other. */
export async function measurePages(stories: number, times: number): Promise<readonly PageRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'obmin-bench-'));
  const store = createStore(await openSqlite(folder));
  const id = await fill(store, stories);
  const [clock, log] = [systemClock, createLog('silent')];
  const app = createWebApp({
    ...{ store, clock, log, sources: indexSources([]), pulse: createPulse(clock), pollSeconds: 60 },
    ...{ eventCounts: () => new Map(), zone: 'Europe/Kyiv', publicUrl: null, routes: [], webSub: null },
  });
  const server = await startWebServer(app, '127.0.0.1', 0);
  if ('problem' in server) throw new Error(server.problem);
  const runs: PageRun[] = [];
  for (const path of PATHS)
    runs.push(await ask(`http://127.0.0.1:${String(server.port)}`, path.replace('ID', id), times));
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
  return runs;
}

async function ask(address: string, path: string, times: number): Promise<PageRun> {
  const taken: number[] = [];
  let bytes = 0;
  // The first ones make what is kept, and warm the code.
  for (let place = -WARMING; place < times; place += 1) {
    const begun = performance.now();
    const answer = await fetch(address + path.replace('=N', `=${String(1 + ((place + WARMING) % 240))}`), {
      headers: { 'accept-encoding': 'identity' },
    });
    bytes = (await answer.arrayBuffer()).byteLength;
    if (!answer.ok) throw new Error(`${path} is answered ${String(answer.status)}`);
    if (place >= 0) taken.push(performance.now() - begun);
  }
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? NaN;
  return { path, medianMs: at(0.5), p95Ms: at(0.95), bytes };
}

/** Copies of the ledger's rows on other days, as events with several sources, and as many statements; resolves to an id. */
async function fill(store: Store, stories: number): Promise<string> {
  const { rows } = readHistory(readFileSync('seeds/history.csv', 'utf8'));
  const ledger = rows.map((row) => historyStory(row, indexSources([]), '2026-01-01T00:00:00.000Z'));
  const first = Date.UTC(2022, 2, 1);
  let last = '';
  await store.transaction(async (tx) => {
    for (let place = 0; place < stories; place += 1) {
      const model = ledger[place % ledger.length];
      if (model === undefined) throw new Error('the ledger is empty');
      const day = new Date(first + (place % 1_600) * 86_400_000).toISOString().slice(0, 10);
      last = stableId(`bench ${String(place)}`);
      const story = place % 2 === 0 ? eventOn(day, last, model) : statementOn(day, last);
      await tx.stories.save(story);
      if (place % 10 < 2) await tx.stories.addRevision(story, 'new-story');
    }
  });
  return stableId('bench 0');
}

function eventOn(date: string, id: string, model: EventStory): EventStory {
  return { ...model, ...common(date, id), date, datePrecision: 'day', origin: 'news' };
}

function common(date: string, id: string): Pick<Story, 'id' | 'firstSeen' | 'updated'> {
  return { id, firstSeen: `${date}T10:00:00.000Z`, updated: `${date}T10:00:00.000Z` };
}

function statementOn(date: string, id: string): StatementStory {
  const text = 'The lists of those who are to return are ready, and the other side has had them since last week.';
  const said = {
    ...{ speaker: 'Dmytro Lubinets', role: 'ombudsman', text, quote: true, via: null, date, publicFigure: true },
    side: id < 'h' ? ('ukraine' as const) : ('russia' as const),
  };
  const evidence = [{ text, start: 0, end: text.length }];
  const finding = { ...said, speakerInText: null, kind: 'claim' as const, evidence };
  const report = {
    ...{ articleId: null, outlet: 'Outlet', url: 'https://outlet.example/1', published: date, lang: 'en' as const },
    ...{ voices: [], standing: 'media' as const, finding },
  };
  return {
    ...{ kind: 'statement', origin: 'news', revision: 1, ...common(date, id), ...said },
    ...{ statementKind: 'claim', lang: 'en', reports: [report] },
  };
}
