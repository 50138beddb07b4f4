import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { tempFolder, tempFolderForAll } from '../fakes/temp-folder.ts';
import { packagePath } from '../../src/shared/package-root.ts';
import { obmin, type Ended } from '../fakes/obmin.ts';

const ARTICLE = {
  id: 'one',
  title: 'Exchange on the border',
  text: 'Ukraine and Russia exchanged prisoners of war on 4 May: 87 soldiers returned to Ukraine and 87 to Russia.',
  published: '2031-05-04T12:00:00Z',
  outlet: '=HYPERLINK("https://evil.example")',
  url: 'https://outlet.example/one',
};

function place(): { readonly DATA_DIR: string; readonly SEEDS_DIR: string; readonly HISTORY: string } {
  return { DATA_DIR: join(tempFolder(), 'data'), SEEDS_DIR: '', HISTORY: 'none' };
}

function lines(ended: Ended): readonly unknown[] {
  return ended.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

describe('obmin read', () => {
  test('prints the public shape, one line for each article, in order, and stores nothing', async () => {
    const places = place();
    const other = {
      ...ARTICLE,
      id: 'two',
      title: 'Shares rise',
      text: 'The stock exchange closed higher.',
      lang: 'en',
    };
    const ended = await obmin(
      ['read', '--format', 'jsonl', '--json'],
      places,
      `${JSON.stringify(ARTICLE)}\n\n${JSON.stringify(other)}\n`,
    );
    expect(ended.code).toBe(0);
    const [one, two] = lines(ended);
    expect(one).toMatchObject({ id: 'one', lang: 'en', relevant: true, alert: true });
    expect(Object.keys(one as object)).toEqual(['id', 'lang', 'relevant', 'alert', 'events', 'statements']);
    const [found] = (one as { events: Record<string, unknown>[] }).events;
    expect(Object.keys(found ?? {})).toEqual([
      ...['type', 'status', 'novelty', 'date', 'datePrecision', 'ukraineReturned', 'russiaReturned'],
      ...['unattributedTotal', 'statedRatio', 'mediators', 'evidence'],
    ]);
    const count = { total: 87, military: 87, civilians: null, qualifier: 'exact' };
    expect(found).toMatchObject({
      status: 'completed',
      date: '2031-05-04',
      ukraineReturned: count,
      russiaReturned: { total: 87, qualifier: 'exact' },
    });
    const text = `${ARTICLE.title}\n${ARTICLE.text}`;
    for (const span of (found?.['evidence'] ?? []) as { text: string; start: number; end: number }[]) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
    expect(two).toEqual({ id: 'two', lang: 'en', relevant: false, alert: false, events: [], statements: [] });
    expect(existsSync(places.DATA_DIR)).toBe(false);
  });

  test('spans index the text as it was sent, invisible characters and all', async () => {
    const sent = { ...ARTICLE, text: `\u200B\u200B${ARTICLE.text.replace('returned', 're\u00ADturned')}` };
    const [one] = lines(await obmin(['read', '--format', 'jsonl', '--json'], place(), JSON.stringify(sent)));
    const text = `${sent.title}\n${sent.text}`;
    const { events } = one as { events: { evidence: { text: string; start: number; end: number }[] }[] };
    expect(events).toHaveLength(1);
    for (const { evidence } of events)
      for (const span of evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test('case 174: what a text holds can’t move the cursor of the terminal', async () => {
    const sent = {
      ...ARTICLE,
      id: 'a\u001B[31m',
      text: ARTICLE.text.replace('87 soldiers', '87 \u001B]0;x\u0007soldiers'),
    };
    const folder = tempFolder();
    writeFileSync(join(folder, 'b\u001B[31m.txt'), '');
    const read = await obmin(['read', '--format', 'jsonl'], place(), JSON.stringify(sent));
    const once = await obmin(['--once'], { ...place(), SEEDS_DIR: folder });
    expect(once.err).toContain('.txt was not read');
    expect(read.out + once.err).not.toContain('\u001B');
  });

  test('names a line that is no article by its number, and reads on', async () => {
    const ended = await obmin(
      ['read', '--format', 'jsonl', '--json'],
      place(),
      `{"id":\n{"id":"x"}\n${JSON.stringify(ARTICLE)}\n`,
    );
    expect(ended.code).toBe(65);
    expect(ended.err).toContain('-:1 was not read: The line is no JSON.');
    expect(ended.err).toContain('-:2 was not read: The line has no good text');
    expect(lines(ended)).toHaveLength(1);
  });

  test('reads text files, and tells a person what they say', async () => {
    const places = place();
    const file = join(tempFolder(), 'article.txt');
    writeFileSync(file, `date 2031-05-04\n${ARTICLE.title}\n\n${ARTICLE.text}\n`);
    const ended = await obmin(['read', file, '/nowhere/file.txt'], places);
    expect(ended.code).toBe(65);
    expect(ended.out).toContain('new exchange, completed, 2031-05-04: Ukraine 87');
    expect(ended.err).toContain('/nowhere/file.txt was not read: It can’t be opened (ENOENT).');
  });
});

describe('a store with one exchange in it', () => {
  const folder = tempFolderForAll();
  const places = { DATA_DIR: join(folder, 'data'), SEEDS_DIR: '', HISTORY: 'none' };
  let id = '';

  beforeAll(async () => {
    const file = join(folder, 'articles.jsonl');
    writeFileSync(
      file,
      `${JSON.stringify({ ...ARTICLE, text: ARTICLE.text.replace(' on 4 May', ''), published: new Date().toISOString() })}\nno json\n`,
    );
    const ended = await obmin(['ingest', file], places);
    expect(ended).toMatchObject({ code: 65 });
    expect(ended.out).toContain('1 articles taken (1 relevant');
    expect(ended.err).toContain('articles.jsonl:2 was not read');
    id = (lines(await obmin(['stories', '--json'], places))[0] as { id: string }).id;
  });

  test('ingest takes no folder that nobody named, and of a folder what articles are kept in', async () => {
    const unset = await obmin(['ingest', ''], places);
    expect(unset).toMatchObject({ code: 64 });
    expect(unset.err).toContain('an empty path names nothing');
    const folder = tempFolder();
    for (const name of ['notes.md', 'program.ts', 'picture.svg', 'weather.txt'])
      writeFileSync(join(folder, name), 'Weather\n\nRain came from the west, and the wind turned in the night.');
    expect((await obmin(['ingest', folder], place())).out).toContain('1 articles taken');
  });

  test('stories prints one line each, with the articles that tell it', async () => {
    expect(lines(await obmin(['stories', '--json'], places))).toMatchObject([
      {
        id,
        kind: 'event',
        type: 'exchange',
        status: 'completed',
        articles: [{ id: 'one', url: ARTICLE.url }],
        revision: 1,
      },
    ]);
  });

  test.each([['latest'], ['exchanges'], ['search', 'border'], ['story', '…'], ['stats'], ['digest'], ['statements']])(
    '%s answers in words and as JSON',
    async (...args) => {
      const words = args.map((word) => (word === '…' ? id : word));
      const text = await obmin([...words, '--lang', 'uk'], places);
      expect(text).toMatchObject({ code: 0, err: '' });
      expect(text.out.trim()).not.toBe('');
      expect((await obmin([...words, '--json'], places)).code).toBe(0);
    },
  );

  test('sources is for the operator: in English words, as JSON, and with its own commands', async () => {
    // These commands ask the network for nothing, so the list may be the one that ships.
    const shipped = { ...places, SOURCES: packagePath('seeds', 'sources.json') };
    const text = await obmin(['sources'], shipped);
    expect(text).toMatchObject({ code: 0, err: '' });
    expect(text.out).toMatch(/^Feeds: /);
    const json = lines(await obmin(['sources', '--json'], shipped));
    expect(json).toContainEqual(expect.objectContaining({ id: 'kremlin', side: 'russia', standing: 'official' }));
    expect((await obmin(['sources', 'off', 'kremlin'], shipped)).out).toContain('Kremlin is off');
    expect((await obmin(['sources', 'export', '-'], shipped)).out).toContain('<opml version="2.0"');
  });

  test('story with «evidence» shows the sentence behind the figures', async () => {
    expect((await obmin(['story', id.slice(0, 5), 'evidence'], places)).out.replace(/\n│? ?/g, ' ')).toContain(
      '87 soldiers returned',
    );
  });

  test('case 161: an export runs no formula in a spreadsheet', async () => {
    const { out, code } = await obmin(['export', '--format', 'csv'], places);
    expect(code).toBe(0);
    expect(out.startsWith('\uFEFFid,date')).toBe(true);
    expect(out).not.toMatch(/(^|[,\n])"?=/);
    expect(lines(await obmin(['export', '--format', 'json'], places))).toHaveLength(1);
  });

  test('backup writes a copy, and refuses to write over a file', async () => {
    const copy = join(places.DATA_DIR, 'copy');
    mkdirSync(copy);
    expect((await obmin(['backup', join(copy, 'obmin.sqlite')], places)).code).toBe(0);
    expect(lines(await obmin(['stories', '--json'], { ...places, DATA_DIR: copy }))).toHaveLength(1);
    const again = await obmin(['backup', join(copy, 'obmin.sqlite')], places);
    expect(again.code).toBe(1);
    expect(again.err).toContain('Name a new file');
  });
});

describe('obmin doctor', () => {
  test('says that all is well, and with what', async () => {
    const { code, out } = await obmin(['doctor'], place());
    expect(code).toBe(0);
    expect(out).toContain('All is well.');
    expect(out).toContain('DIGEST_TIME: default (09:00)');
    expect(out).toContain('Feeds: none has been asked yet');
  });

  test('says what is wrong, and the mend', async () => {
    const wrong = await obmin(['doctor'], { ...place(), TIME_ZONE: 'Mars/Base' });
    expect(wrong.code).toBe(78);
    expect(wrong.out).toContain('mend  TIME_ZONE is no time zone');
    const missing = await obmin(['doctor'], { ...place(), SOURCES: '/nowhere.json', SEEDS_DIR: '/nowhere' });
    expect(missing.out).toContain('mend  SOURCES: /nowhere.json can’t be read');
    expect(missing.out).toContain('mend  SEEDS_DIR: /nowhere is no folder that can be read');
    expect(missing.out).toContain('To mend: 2.');
    const file = join(tempFolder(), 'ledger.csv');
    writeFileSync(file, 'a,b\n1,2\n');
    const odd = await obmin(['doctor'], { ...place(), HISTORY: file, SEEDS_DIR: file });
    expect(odd.out).toContain(`mend  HISTORY: ${file} has lines that can’t be read: line 1`);
    expect(odd.out).toContain('To mend: 2.');
  });
});
