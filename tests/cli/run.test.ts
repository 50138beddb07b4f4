import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packagePath } from '../../src/shared/package-root.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { ended, obmin, startObmin } from '../fakes/obmin.ts';

/** A data folder and a folder of articles of their own. */
function workplace(): { readonly DATA_DIR: string; readonly SEEDS_DIR: string } {
  const folder = tempFolder();
  const places = { DATA_DIR: join(folder, 'data'), SEEDS_DIR: join(folder, 'articles') };
  mkdirSync(places.SEEDS_DIR);
  return places;
}

function put(folder: string, name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

const EXCHANGE = `date 2031-05-04
Ukraine and Russia hold an exchange

Ukraine and Russia exchanged prisoners of war on 4 May: 87 soldiers returned to Ukraine and 87 to Russia, the Coordination Headquarters said.
`;

test('the five articles are told once: a second start tells nobody the same thing again', async () => {
  const { DATA_DIR } = workplace();
  const first = await obmin(['--once'], { DATA_DIR });
  expect(first.code).toBe(0);
  expect(first.out).toContain('Exchange completed');
  expect(first.out).toContain('News since');
  const second = await obmin(['--once'], { DATA_DIR });
  expect(second).toMatchObject({ code: 0, out: '' });
  expect(second.err).toContain('nothing new in 5 articles');
});

test('an article dropped into the folder is told with its figures', async () => {
  const places = workplace();
  put(places.SEEDS_DIR, 'today.txt', EXCHANGE);
  const { code, out } = await obmin(['--once'], places);
  expect(code).toBe(0);
  expect(out).toMatch(/Exchange completed[^\n]*4 May 2031/);
  expect(out).toContain('87');
});

test('files that can’t be read are named with their reasons, the others go through, and the exit code says so', async () => {
  const places = workplace();
  put(places.SEEDS_DIR, 'good.txt', EXCHANGE);
  put(places.SEEDS_DIR, 'empty.txt', ' \n');
  put(places.SEEDS_DIR, 'binary.txt', new Uint8Array([0x89, 0x50, 0, 1, 2]));
  put(places.SEEDS_DIR, 'cp1251.txt', new Uint8Array([0xce, 0xe1, 0xec, 0xe5, 0xed]));
  put(places.SEEDS_DIR, 'huge.txt', new Uint8Array(50 * 1024 * 1024).fill(0x61));
  const { code, out, err } = await obmin(['--once'], places);
  expect(code).toBe(65);
  expect(out).toContain('Exchange completed');
  expect(err).toContain('empty.txt was not read: There is nothing in it.');
  expect(err).toContain('binary.txt was not read: It is no text');
  expect(err).toContain('cp1251.txt was not read: Its letters are not in UTF-8');
  expect(err).toContain('huge.txt was not read: It has 50 MB');
  expect(err).not.toContain('    at ');
  const sources = await obmin(['sources'], places);
  for (const name of ['empty.txt', 'binary.txt', 'cp1251.txt', 'huge.txt']) expect(sources.out).toContain(name);
});

test('a folder that is not there is said in one line', async () => {
  const { DATA_DIR } = workplace();
  const { code, err } = await obmin(['--once'], { DATA_DIR, SEEDS_DIR: join(DATA_DIR, 'nowhere') });
  expect(code).toBe(65);
  expect(err).toContain('mend SEEDS_DIR');
});

test('case 175: wrong settings stop the start with one line each and exit code 78, their values unsaid', async () => {
  const { DATA_DIR } = workplace();
  const { code, out, err } = await obmin(['--once'], {
    DATA_DIR,
    DIGEST_TIME: '25:99',
    TIME_ZONE: 'Mars/Base',
    POLL_SECONDS: 'secret-123',
    LOG_LEVEL: 'loud',
  });
  expect(code).toBe(78);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(4);
  for (const name of ['DIGEST_TIME', 'TIME_ZONE', 'POLL_SECONDS', 'LOG_LEVEL'])
    expect(err).toContain(`obmin: ${name} `);
  expect(err).not.toContain('secret-123');
});

test('a wrong command line is answered with the mend and exit code 64', async () => {
  const { DATA_DIR } = workplace();
  const { code, err } = await obmin(['lates'], { DATA_DIR });
  expect(code).toBe(64);
  expect(err).toContain('there is no command lates; perhaps latest');
});

test('as a service it takes in a new article while it runs, and ends well at SIGTERM', async () => {
  const places = workplace();
  put(places.SEEDS_DIR, 'today.txt', EXCHANGE);
  const child = startObmin(['run'], { ...places, POLL_SECONDS: '10' });
  const end = ended(child);
  await seen(child, 'News since');
  child.kill('SIGTERM');
  expect(await end).toMatchObject({ code: 0, signal: null });
});

test('as a service it says where the page is; where its port is in use it says so in a line, and goes on', async () => {
  const first = startObmin(['run'], workplace());
  const end = ended(first);
  const port = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(await seen(first, 'the web page is at', 'stderr'))?.[1] ?? '';
  expect((await fetch(`http://127.0.0.1:${port}/nowhere`)).status).toBe(404);
  const second = startObmin(['run'], { ...workplace(), HTTP_PORT: port });
  const secondEnd = ended(second);
  await seen(second, 'the web page is not served', 'stderr');
  for (const child of [first, second]) child.kill('SIGTERM');
  expect((await end).code).toBe(0);
  const { code, err } = await secondEnd;
  expect(code).toBe(0);
  expect(err).toContain(`obmin: the web page is not served: port ${port} is in use by another program; set HTTP_PORT`);
});

test('case 67: a second program on the same data is refused while the first runs', async () => {
  const places = workplace();
  const child = startObmin(['run'], { ...places });
  const end = ended(child);
  await seen(child, 'nothing new', 'stderr');
  const second = await obmin(['--once'], places);
  expect(second.code).toBe(78);
  expect(second.err).toContain('Another obmin is running');
  child.kill('SIGTERM');
  await end;
});

test.each([
  ['after-claim', 1],
  ['after-send', 2],
  ['after-settle', 1],
])('case 63: killed %s, nothing is lost, and a possible second copy is marked', async (point, copies) => {
  const places = workplace();
  put(places.SEEDS_DIR, 'today.txt', EXCHANGE);
  const killed = await obmin(['--once'], { ...places, OBMIN_KILL_AT: point });
  expect(killed.signal).toBe('SIGKILL');
  const next = await obmin(['--once'], places);
  expect(next.code).toBe(0);
  const told = (killed.out + next.out).match(/^Exchange completed/gm) ?? [];
  expect(told).toHaveLength(copies);
  expect(next.out.includes('Possible repeat')).toBe(point !== 'after-settle');
});

test('the raw form of an article (menu lines, counters, doubled paragraphs) goes through the same program', async () => {
  const places = workplace();
  for (const name of ['001_478435120db66829.txt', '004_067842a844eec124.txt'])
    copyFileSync(packagePath('seeds', 'articles', name), join(places.SEEDS_DIR, name));
  const { code, out } = await obmin(['--once'], places);
  expect(code).toBe(0);
  expect(out).toContain('1,200');
});

/** Resolves once the program has written this. */
async function seen(
  child: ReturnType<typeof startObmin>,
  words: string,
  stream: 'stdout' | 'stderr' = 'stdout',
): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    child[stream]?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (text.includes(words)) resolve(text);
    });
  });
}
