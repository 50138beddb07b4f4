import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packagePath } from '../../src/shared/package-root.ts';
import { rss } from '../collecting/feed-bench.ts';
import { startFeedServer } from '../fakes/feed-server.ts';
import { ended } from '../fakes/obmin.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const FEEDS = 60;
const weather = { title: 'Rain is expected', text: 'It will rain in the west tomorrow.' };

test.skipIf(process.platform === 'win32')(
  'case 187: with fewer file descriptors than feeds the program lives on, reads what it can, and more when there is room',
  async () => {
    const servers = await Promise.all(Array.from({ length: FEEDS }, () => startFeedServer({ '*': () => undefined })));
    const asked = (): number => servers.filter(({ requests }) => requests.length > 0).length;
    const folder = tempFolder();
    const outlines = servers.map(
      ({ origin }, n) =>
        `<outline type="rss" text="Outlet ${String(n)}" xmlUrl="${origin}/rss" language="en" side="third_party" standing="agency"/>`,
    );
    writeFileSync(
      join(folder, 'feeds.opml'),
      `<opml version="2.0"><head><title>T</title></head><body>${outlines.join('')}</body></opml>`,
    );
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(
      'sh',
      ['-c', 'ulimit -n 48 && exec "$0" "$@"', process.execPath, packagePath('dist', 'main.js'), 'run'],
      {
        cwd: folder,
        env: {
          ...{ PATH, HOME, DATA_DIR: join(folder, 'data'), SOURCES: join(folder, 'feeds.opml'), HTTP_PORT: '0' },
          ...{ SEEDS_DIR: '', HISTORY: 'none', POLL_SECONDS: '1', LOG_LEVEL: 'debug' },
          ALLOW_PRIVATE_HOSTS: servers.map(({ hostPort }) => hostPort).join(','),
        },
      },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    let out = '';
    child.stderr.on('data', (chunk) => (out += String(chunk)));
    const end = ended(child);
    const failed = (): number => out.split('"outcome":"failed"').length - 1;
    const isSo = { timeout: 30_000, interval: 20 };
    await expect.poll(failed, isSo).toBeGreaterThan(0);
    const before = asked();
    expect(before).toBeLessThan(FEEDS);
    // Silent servers answer again, and what they held is given back by and by.
    for (const server of servers) server.serve({ '*': rss(weather) });
    await expect.poll(asked, isSo).toBeGreaterThan(before);
    await expect.poll(() => out.includes('"outcome":"read"'), isSo).toBe(true);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0 });
    expect(out).not.toContain('"msg":"fault"');
  },
  60_000,
);
