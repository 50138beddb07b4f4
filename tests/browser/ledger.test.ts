import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../src/shared/language.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import { tempFolderForAll } from '../fakes/temp-folder.ts';
import { CHROMIUM, openBrowser } from './chromium.ts';
import { DIFFERING, serveLedger } from './served-ledger.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the pages look like; CI keeps the folder. */
const PICTURES = packagePath('ci-output', 'pages');
const PATHS = { ledger: '/', statements: '/statements', story: `/stories/${DIFFERING.id}`, data: '/api' };
const STORY = PATHS.story;

describe.skipIf(CHROMIUM === null)('the pages in a browser', () => {
  const folder = tempFolderForAll();
  let address: string;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    address = await serveLedger(folder);
  });

  /** A page that takes no fault: what the browser complains of fails the test. */
  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await (await openBrowser()).newContext({ viewport: { width: 1100, height: 800 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) complaints.push(`asks ${request.url()}`);
    });
    onTestFinished(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    await page.goto(address + path);
    return page;
  }

  async function axe(page: Page): Promise<readonly string[]> {
    // Evaluated from outside, so that the page's own policy stays as it is.
    await page.evaluate(AXE);
    const found = await page.evaluate('axe.run()');
    const { violations } = found as { violations: readonly { id: string; nodes: readonly { html: string }[] }[] };
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }

  const keep = (page: Page, name: string): Promise<unknown> =>
    page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });

  test.each(LANGUAGES.flatMap((lang) => Object.entries(PATHS).map(([name, path]) => ({ lang, name, path }))))(
    'axe finds nothing in $name ($lang)',
    async ({ lang, name, path }) => {
      const page = await open(`${path}?lang=${lang}`);
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
      expect(await axe(page)).toEqual([]);
      await keep(page, `${name}-${lang}`);
    },
  );

  test.each(Object.entries(PATHS))('nor by night, in %s', async (name, path) => {
    const page = await open(`${path}?lang=en`, { colorScheme: 'dark' });
    expect(await axe(page)).toEqual([]);
    await keep(page, `${name}-dark`);
  });

  test('axe finds what is planted: a choice without its label, a wrong mark', async () => {
    const page = await open('/statements');
    await page.evaluate("document.querySelector('label').remove()");
    await page.evaluate("document.querySelector('h1').setAttribute('aria-hidden', 'maybe')");
    const found = (await axe(page)).map((violation) => violation.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['select-name', 'aria-valid-attr-value']));
  });

  test.each(LANGUAGES)('nothing is wider than a screen of 320 pixels (%s)', async (lang) => {
    for (const [name, path] of Object.entries(PATHS)) {
      const page = await open(`${path}?lang=${lang}`, { viewport: { width: 320, height: 640 } });
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 320]);
      if (lang === 'uk') expect(await axe(page)).toEqual([]);
      await keep(page, `${name}-${lang}-320`);
    }
  });

  test('the browser’s own language is taken, and another one is a link away', async () => {
    const page = await open('/', { locale: 'uk-UA' });
    expect(await page.getAttribute('html', 'lang')).toBe('uk');
    await page.click('a[hreflang="ru"]');
    expect(await page.getAttribute('html', 'lang')).toBe('ru');
    await page.click('.entry h3 a');
    expect(await page.getAttribute('html', 'lang')).toBe('ru');
  });

  test('a choice shows what the API counts, without any script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.selectOption('#f-year', '2022');
    await page.selectOption('#f-side', 'ukraine');
    await page.click('button[type=submit]');
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022');
    const { total } = (await (await fetch(`${address}/api/exchanges?year=2022&side=ukraine`)).json()) as {
      total: number;
    };
    expect(total).toBeGreaterThan(10);
    expect(await page.textContent('.found')).toContain(`${String(total)} entries`);
    expect(await page.inputValue('#f-year')).toBe('2022');
    await page.click('.filter .do a');
    expect(await page.inputValue('#f-year')).toBe('');
  });

  test('an entry leads to the sentence behind its figure', async () => {
    const page = await open('/');
    await page.click(`a[href="${STORY}"]`);
    expect(await page.textContent('.figure.ukraine.total')).toContain(
      'On 1 March 146 people, 8 of them civilians, came home.',
    );
    expect(await page.textContent('.figure.ukraine.civilians')).toContain('8 civilians');
    expect(await page.textContent('.differing')).toMatch(/146[^]*Dnipro Herald[^]*144[^]*Volga Wire/);
    expect(await page.getAttribute('.reports blockquote p[lang=ru]', 'lang')).toBe('ru');
  });

  test('it can be read and used by the keyboard alone', async () => {
    const page = await open('/');
    const focused = (what: string): Promise<unknown> => page.evaluate(`document.activeElement.${what}`);
    await page.keyboard.press('Tab');
    expect(await focused('className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await focused('id')).toBe('content');
    // From the content on, each press goes to what can be used next.
    const passed: unknown[] = [];
    while (passed.at(-1) !== 'f-year' && passed.length < 12) {
      await page.keyboard.press('Tab');
      passed.push(await focused('id'));
    }
    expect(passed.at(-1)).toBe('f-year');
    await page.keyboard.press('ArrowDown');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
    expect(await focused('type')).toBe('submit');
    await Promise.all([page.waitForURL(/year=2026/), page.keyboard.press('Enter')]);
    expect(await page.inputValue('#f-year')).toBe('2026');
  });

  test('the picture and its table have the numbers of the API', async () => {
    const page = await open('/');
    const { months } = (await (await fetch(`${address}/api/returns`)).json()) as { months: readonly Month[] };
    await page.click('summary');
    const rows = (await page.locator('.returns tbody tr').allInnerTexts()).map((row) =>
      row.replace(/,/g, '').split('\t'),
    );
    expect(rows.map((cells) => cells.slice(1).map((cell) => Number(cell.replace('at least ', ''))))).toEqual(
      months.toReversed().map((month) => [month.ukraine, month.russia, month.ukraineSoFar, month.russiaSoFar]),
    );
    const bars = months.flatMap(({ ukraine, russia }) => [ukraine, russia]).filter((number) => number > 0);
    for (const size of ['wide', 'narrow']) expect(await page.locator(`.${size} svg rect`).count()).toBe(bars.length);
    const sum = months.at(-1)?.ukraineSoFar.toLocaleString('en-GB') ?? '';
    expect(await page.textContent('#returns-page-text')).toContain(`To Ukraine: at least ${sum}`);
  });
});

interface Month {
  readonly ukraine: number;
  readonly russia: number;
  readonly ukraineSoFar: number;
  readonly russiaSoFar: number;
}
