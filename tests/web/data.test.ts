import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFeed } from '../../src/sources/readers/feed/read-feed.ts';
import type { Store } from '../../src/store/store.ts';
import { OPERATIONS } from '../../src/web/exports/operations.ts';
import { eventSchema, statementSchema, storySchema } from '../../src/web/exports/story-schemas.ts';
import { createWebApp } from '../../src/web/web-app.ts';
import { tempStore } from '../fakes/temp-store.ts';
import { webParts } from '../fakes/web-parts.ts';
import { count, eventReport, eventStory, statementStory } from '../summaries/stories.ts';

let store: Store;
const EVENT = eventStory({ updated: '2025-08-24T15:10:00.000Z' });
const SAID = statementStory();

beforeEach(async () => {
  store = await tempStore();
  for (const story of [EVENT, SAID]) {
    await store.stories.save(story);
    await store.stories.addRevision(story, 'new-story');
  }
});

const get = async (path: string, publicUrl: string | null = 'https://obmin.example'): Promise<Response> =>
  createWebApp(webParts(store, { publicUrl })).request(path);
const json = async (path: string): Promise<unknown> => (await get(path)).json();

describe('the feeds', () => {
  test.each(['/feed.xml', '/feed.json'])(
    '%s is read by our own reader of feeds, with each story once',
    async (path) => {
      const answer = await get(`${path}?lang=en`);
      expect(answer.status).toBe(200);
      const read = await readFeed(await answer.text(), `https://obmin.example${path}`);
      if (!read.ok) throw new Error(read.detail);
      expect(read.document.items.map(({ title, link, published }) => ({ title, link, published }))).toMatchObject([
        {
          title: 'Exchange completed · 24 August 2025',
          link: 'https://obmin.example/stories/7hk2m9qx4t?lang=en',
          published: expect.stringContaining('2025-08-24T15:10:00') as unknown,
        },
        { link: 'https://obmin.example/stories/3fz8w1k5rd?lang=en' },
      ]);
    },
  );

  test('name an entry anew with each revision, and by the same name before and after', async () => {
    const guids = async (): Promise<readonly string[]> =>
      [...(await (await get('/feed.xml?kind=event')).text()).matchAll(/<guid isPermaLink="false">([^<]+)</g)].map(
        ([, guid = '']) => guid,
      );
    const before = await guids();
    expect(before).toEqual(['urn:obmin:7hk2m9qx4t:1']);
    expect(await guids()).toEqual(before);
    const revised = { ...EVENT, revision: 2, updated: '2025-08-25T10:00:00.000Z' };
    await store.stories.save(revised);
    await store.stories.addRevision(revised, 'counts-corrected');
    expect(await guids()).toEqual(['urn:obmin:7hk2m9qx4t:2']);
  });

  test('come by kind, by type and in each language', async () => {
    expect(await (await get('/feed.xml?kind=statement')).text()).not.toContain('7hk2m9qx4t');
    expect(await (await get('/feed.xml?type=bodies_repatriation')).text()).not.toContain('<item>');
    const uk = await (await get('/feed.json?lang=uk')).text();
    expect(JSON.parse(uk)).toMatchObject({ language: 'uk', version: 'https://jsonfeed.org/version/1.1' });
    expect(uk).toContain('Обмін полоненими відбувся');
    expect((await get('/feed.xml?kind=rumour')).status).toBe(400);
  });

  test('hold what RSS 2.0 asks for, in elements that are closed, and sources’ words escaped', async () => {
    await store.stories.save(
      eventStory({ id: 'hostile001', origin: 'baseline', reports: [eventReport('A & B ]]> <x>', 'It <b>was</b>.')] }),
    );
    const xml = await (await get('/feed.xml?lang=en')).text();
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate'])
      expect(xml).toMatch(new RegExp(`<channel>[^]*<${name}>[^<]+</${name}>[^]*<item>`));
    expect(xml.match(/<item>/g)).toHaveLength(3);
    expect(xml.match(/<pubDate>\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT<\/pubDate>/g)).toHaveLength(3);
    expect(xml).not.toMatch(/<x>|<b>|\]\]>/);
    expect(xml).toContain('<atom:link href="https://obmin.example/feed.xml?lang=en" rel="self"');
  });
});

describe('the data', () => {
  test('are as their schemas say, lists and stories alike', async () => {
    const strict = { event: eventSchema.strict(), statement: statementSchema.strict() };
    const events = z.object({ items: z.array(strict.event), total: z.int(), page: z.int(), pages: z.int() }).strict();
    expect(events.parse(await json('/api/exchanges?year=2025')).items).toHaveLength(1);
    const said = z.object({ items: z.array(strict.statement) }).parse(await json('/api/statements?side=russia'));
    expect(said.items[0]?.speaker).toBe('Vladimir Medinsky');
    for (const { id } of [EVENT, SAID]) {
      const { reports, revisions } = storySchema.parse(await json(`/api/stories/${id}`));
      expect(reports[0]?.sentences[0]).toBeTruthy();
      expect(revisions).toHaveLength(1);
    }
    expect(await json('/api/returns')).toEqual({
      months: [{ month: '2025-08', ukraine: 146, russia: 146, unstated: [], ukraineSoFar: 146, russiaSoFar: 146 }],
    });
  });

  test('name no private person, in no field', async () => {
    const [report] = SAID.reports;
    if (!report) throw new Error('there is no report');
    const hidden = { speaker: 'Olha Zaliznychna', role: 'mother', publicFigure: false, text: 'Olha Zaliznychna waits' };
    const evidence = [{ text: 'Mrs Zaliznychna said: I wait.', start: 0, end: 29 }];
    const finding = { ...report.finding, ...hidden, evidence };
    await store.stories.save(statementStory({ id: 'private001', ...hidden, reports: [{ ...report, finding }] }));
    for (const path of ['/api/statements', '/api/stories/private001', '/feed.xml', '/feed.json'])
      expect(await (await get(path)).text()).not.toMatch(/Zaliznychn/);
  });

  test('answer what can’t be asked in words, as JSON', async () => {
    const wrong = await get('/api/exchanges?status=happy');
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toEqual({ error: expect.stringContaining('status can’t be “happy”') as unknown });
    for (const path of ['/api/stories/nobody', '/api/nothing']) expect((await get(path)).status).toBe(404);
  });

  test('are described by OpenAPI, every path of it answered as it says', async () => {
    const described = (await json('/api/openapi.json')) as { openapi: string; paths: Record<string, unknown> };
    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toEqual(OPERATIONS.map(({ path }) => path));
    expect(JSON.stringify(described)).toContain('"under_way"');
    for (const { path, answer } of OPERATIONS) answer.parse(await json(path.replace('{id}', EVENT.id)));
    const page = await (await get('/api?lang=en')).text();
    for (const { path } of OPERATIONS) expect(page).toContain(`<code>${path}</code>`);
  });

  test('may be read by everybody’s pages', async () => {
    for (const path of ['/api/exchanges', '/exchanges.csv', '/feed.json'])
      expect((await get(path)).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('/')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the table', () => {
  test('has every event as a row, in UTF-8 with its mark, and no cell that runs as a formula', async () => {
    await store.stories.save(
      eventStory({ id: 'formula001', date: '2024-01-01', mediators: ['=HYPERLINK("x")'], statedRatio: '@1' }),
    );
    const answer = await get('/exchanges.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(Buffer.from(bytes), { columns: true, bom: true }) as readonly Record<string, string>[];
    expect(rows.map(({ id, ua_total: total }) => [id, total])).toEqual([
      ['7hk2m9qx4t', '146'],
      ['formula001', '146'],
    ]);
    expect([rows[1]?.['mediators'], rows[1]?.['ratio']]).toEqual(['\'=HYPERLINK("x")', "'@1"]);
  });

  test('longer than one part has its header once and every row', async () => {
    await store.transaction(async (tx) => {
      for (let place = 0; place < 1_100; place += 1)
        await tx.stories.save(eventStory({ id: `row${String(place)}`, ukraineReturned: count(place) }));
    });
    const lines = (await (await get('/exchanges.csv')).text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + 1_101);
    expect(lines.filter((line) => line.includes('ua_total'))).toHaveLength(1);
  });
});
