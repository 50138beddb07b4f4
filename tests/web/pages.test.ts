import { beforeEach, describe, expect, test } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import type { Store } from '../../src/store/store.ts';
import { createWebApp } from '../../src/web/web-app.ts';
import { tempStore } from '../fakes/temp-store.ts';
import { webParts } from '../fakes/web-parts.ts';
import { count, eventReport, eventStory, statementStory } from '../summaries/stories.ts';

let store: Store;
let logged: string[];

const DENIED = eventStory({
  id: 'denied0001',
  date: '2025-07-01',
  reports: [eventReport('Outlet <b>', 'It was agreed <script>alert(1)</script> that 7 return.')],
  denials: [
    {
      side: 'russia',
      speaker: null,
      articleId: 'a',
      outlet: 'Volga Wire',
      url: 'https://volga.example/2',
      published: null,
      evidence: [],
    },
  ],
});
const DIFFERING = eventStory({
  id: 'differ0001',
  date: '2025-08-24',
  reports: [
    eventReport('One', 'On Sunday 146 people came home.', {}, { ukraineReturned: count(146) }),
    eventReport('Other', 'On Sunday 144 people came home.', {}, { ukraineReturned: count(144) }),
  ],
});

beforeEach(async () => {
  store = await tempStore();
  logged = [];
  for (const story of [DENIED, DIFFERING, statementStory()]) await store.stories.save(story);
});

async function get(path: string, headers: Record<string, string> = {}, more = {}): Promise<Response> {
  return createWebApp(webParts(store, more, logged)).request(path, { headers });
}

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  const answer = await get(path, headers);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

describe('the ledger page', () => {
  test('lists events newest first, with words of each language, chosen by the browser or in the address', async () => {
    for (const lang of LANGUAGES) {
      const byHeader = await page('/', { 'accept-language': `fr, ${lang}-XX;q=0.8, en;q=0.1` });
      const byAddress = await page(`/?lang=${lang}`, { 'accept-language': 'fr' });
      for (const text of [byHeader, byAddress]) {
        expect(text).toContain(`<html lang="${lang}">`);
        expect(text).toContain(translator(lang)('web-title'));
        expect(text.indexOf('/stories/differ0001')).toBeLessThan(text.indexOf('/stories/denied0001'));
      }
      expect(byAddress).toContain(`href="/stories/differ0001?lang=${lang}"`);
      expect(byHeader).toContain('href="/stories/differ0001"');
    }
    expect(await page('/', { 'accept-language': 'fr' })).toContain('<html lang="en">');
  });

  test('case 155: what a source wrote is text on the page, never markup', async () => {
    for (const path of ['/', '/stories/denied0001']) {
      const text = await page(path);
      expect(text).toContain('Outlet &lt;b&gt;');
      expect(text).not.toMatch(/<script|Outlet <b>/);
    }
  });

  test('an event that is denied is shown with who denies it', async () => {
    for (const path of ['/', '/stories/denied0001'])
      expect(await page(path)).toContain('Russia denies it (Volga Wire).');
  });

  test('a choice is kept in the form, in the pages that follow and in the other languages', async () => {
    for (let day = 1; day <= 25; day += 1)
      await store.stories.save(
        eventStory({ id: `day${String(day)}`, date: `2024-01-${String(day).padStart(2, '0')}` }),
      );
    const text = await page('/?year=2024&status=&lang=uk');
    expect(text).toMatch(/<option value="2024"\s+selected/);
    expect(text).toContain('25 записів');
    expect(text).toContain('href="/?year=2024&amp;page=2&amp;lang=uk"');
    expect(text).toContain('href="/?year=2024&amp;lang=ru"');
    const second = await page('/?year=2024&page=2');
    expect(second.match(/<article/g)).toHaveLength(5);
    expect(second).toContain('rel="prev" href="/?year=2024"');
  });

  test('what can’t be asked is answered with what can, in words', async () => {
    const wrong = await get('/?status=<happy>');
    expect(wrong.status).toBe(400);
    expect(await wrong.text()).toContain('“&lt;happy&gt;” is not understood. Possible: completed, under_way');
    expect((await get('/?page=9')).status).toBe(400);
    expect((await get('/?page=0')).status).toBe(400);
    expect((await get('/statements?side=mars')).status).toBe(400);
  });

  test('an empty store has a page too', async () => {
    store = await tempStore();
    expect(await page('/')).toContain('Nothing fits this choice.');
    expect(await page('/statements')).toContain('Nothing fits this choice.');
  });
});

describe('the page of a story', () => {
  test('has each figure with the sentence that states it, and numbers that differ side by side', async () => {
    const text = await page('/stories/differ0001');
    const figures = text.slice(text.indexOf('id="figures"'), text.indexOf('id="sources"'));
    expect(figures).toContain('On Sunday 146 people came home.');
    expect(figures).not.toContain('144');
    expect(text).toMatch(/Sources differ on the number for Ukraine[^]*<b>146<\/b>[^]*One[^]*<b>144<\/b>[^]*Other/);
  });

  test('tells when and why it was news', async () => {
    await store.stories.addRevision(DIFFERING, 'new-story');
    const text = await page('/stories/differ0001');
    expect(text).toContain('24 August 2025, 18:10');
    expect(text).toContain('It is a new story.');
  });

  test('keeps the name of a private person to itself', async () => {
    const [report] = statementStory().reports;
    if (!report) throw new Error('there is no report');
    const finding = {
      ...report.finding,
      ...{ speaker: 'Olha Zaliznychna', role: 'mother of a captive', publicFigure: false },
      evidence: [{ text: 'Olha Zaliznychna said: I wait every day.', start: 0, end: 40 }],
    };
    const told = { speaker: finding.speaker, role: finding.role, text: 'Olha Zaliznychna waits', publicFigure: false };
    await store.stories.save(statementStory({ id: 'private001', ...told, reports: [{ ...report, finding }] }));
    for (const path of ['/statements', '/stories/private001']) {
      const text = await page(path);
      expect(text.toLowerCase()).toContain('mother of a captive');
      expect(text).not.toContain('Zaliznychn');
    }
  });

  test('that is not there is 404, in words', async () => {
    const missing = await get('/stories/nobody0001?lang=uk');
    expect([missing.status, missing.headers.get('content-language')]).toEqual([404, 'uk']);
    expect(await missing.text()).toContain('Такої сторінки немає');
    expect((await get('/nowhere')).status).toBe(404);
  });
});

describe('every answer', () => {
  test('lets no script, no foreign thing and no frame in, and tells nobody who reads it', async () => {
    for (const path of ['/', '/stories/differ0001', '/nowhere', '/?page=x']) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    const text = await page('/');
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
    // Links lead away; nothing is loaded from elsewhere.
    expect(text.match(/<(?:link|img|source|iframe|use)[^>]*(?:src|href)="https?:/g)).toBeNull();
  });

  test('is not sent again where it has not changed, and is where it has', async () => {
    const first = await get('/');
    const tag = first.headers.get('etag') ?? '';
    const again = await get('/', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    await store.stories.save({ ...DENIED, ukraineReturned: count(8), updated: '2026-03-10T07:00:00.000Z' });
    expect((await get('/', { 'if-none-match': tag })).status).toBe(200);
    expect((await get('/', { 'if-none-match': tag, 'accept-language': 'uk' })).status).toBe(200);
  });

  test('is written once for all who read a language, and anew when a story changes', async () => {
    let asked = 0;
    const { ledger } = store;
    const counting: typeof ledger = {
      ...ledger,
      events: (filter, range) => {
        asked += 1;
        return ledger.events(filter, range);
      },
    };
    const app = createWebApp(webParts({ ...store, ledger: counting }));
    const text = async (path: string): Promise<string> => (await app.request(path)).text();
    const [first, again] = [await text('/?lang=en'), await text('/?lang=en')];
    expect([again === first, asked]).toEqual([true, 1]);
    expect(await text('/?lang=uk')).toContain('lang="uk"');
    await store.stories.save({ ...DENIED, ukraineReturned: count(8), updated: '2026-03-10T07:00:00.000Z' });
    expect(await text('/?lang=en')).toContain('8 people');
    expect(asked).toBe(3);
  });

  test('to HEAD is the head alone', async () => {
    const head = await createWebApp(webParts(store)).request('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe((await get('/')).headers.get('etag'));
  });

  test('to what does not read is none, also where the page is kept', async () => {
    const app = createWebApp(webParts(store));
    await app.request('/');
    for (const method of ['POST', 'PROPFIND', 'DELETE'])
      expect([method, (await app.request('/', { method })).status]).toEqual([method, 404]);
  });

  test('to a body larger than a platform may send is a refusal, and no fault of ours in the log', async () => {
    const route = {
      method: 'POST',
      path: '/hook',
      maxBytes: 8,
      handle: () => Promise.resolve(new Response()),
    } as const;
    const app = createWebApp(webParts(store, { routes: [route] }, logged));
    const body = 'too many bytes';
    const headers = { 'content-length': String(body.length) };
    expect((await app.request('/hook', { method: 'POST', body, headers })).status).toBe(413);
    expect(logged).toEqual([]);
  });

  test('with no number of either side says so once', async () => {
    await store.stories.save(eventStory({ id: 'nonumbers1', ukraineReturned: null, russiaReturned: null }));
    const text = await page('/stories/nonumbers1?lang=en');
    expect(text.match(/Numbers not given/g)).toHaveLength(1);
  });

  test('keeps to the path at which the outside reaches us', async () => {
    const text = await (await get('/', {}, { publicUrl: 'https://site.example/obmin' })).text();
    expect(text).toContain('href="/obmin/stories/differ0001"');
    expect(text).toMatch(/rel="stylesheet" href="\/obmin\/style-[0-9a-f]{12}\.css"/);
    expect(text.match(/(?:href|action)="\/(?!obmin)/g)).toBeNull();
  });

  test('a fault of ours is a page in words, and the log holds neither its text nor the address', async () => {
    const broken = { ...store, ledger: { ...store.ledger, events: () => Promise.reject(new Error('secret-detail')) } };
    store = broken;
    const failed = await get('/?lang=ru&year=2024');
    expect(failed.status).toBe(500);
    expect(await failed.text()).toContain('Здесь что-то пошло не так');
    expect(logged.join()).toContain('page-failed');
    expect(logged.join()).not.toMatch(/secret-detail|2024/);
  });

  test('the stylesheet has a name of its own for each content, and may be kept for good', async () => {
    const path = /href="(\/style-[^"]+)"/.exec(await page('/'))?.[1] ?? '';
    const style = await get(path);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toContain('immutable');
  });
});
