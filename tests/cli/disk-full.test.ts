import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { smallDisk } from '../fakes/small-disk.ts';
import { service, until } from '../fakes/service.ts';

const PEOPLE = [611, 612, 613];
const OPERATOR = 699;

const disk = smallDisk(12);

// Only root may mount a disk; elsewhere the same steps run in `tests/operator/watch.test.ts` over a database that may not grow.
test.skipIf(disk === null)(
  'case 71: on a full disk nothing is told that can’t be written down, the operator hears of it, and all goes on by itself',
  async () => {
    const { folder, fill, free, close } = disk!;
    onTestFinished(close);
    const bench = await service(onTestFinished);
    await bench.prepare(PEOPLE);
    cpSync(bench.dataDir, join(folder, 'data'), { recursive: true });
    const { telegram } = bench;
    const life = bench.start({ DATA_DIR: join(folder, 'data'), OPERATOR: `telegram:${String(OPERATOR)}` });
    const polls = bench.feed.requests.length;
    await until(() => bench.feed.requests.length > polls);
    fill();
    bench.publish([
      {
        code: 'exchange-1',
        title: 'Ukraine and Russia exchange prisoners',
        text: 'Ukraine and Russia exchanged prisoners of war today: 87 soldiers returned to Ukraine.',
      },
    ]);
    const told = (chat: number, words: string): number =>
      telegram.shown(chat).filter(({ text }) => text.includes(words)).length;
    await until(() => told(OPERATOR, 'The disk is full') > 0);
    expect(PEOPLE.map((id) => told(id, 'Exchange completed'))).toEqual([0, 0, 0]);
    free();
    await until(
      () => PEOPLE.every((id) => told(id, 'Exchange completed') > 0) && told(OPERATOR, 'takes data again') > 0,
    );
    life.kill('SIGTERM');
    const { code, err } = await life.end;
    expect(code).toBe(0);
    expect(err).toContain('disk-full');
    expect(PEOPLE.map((id) => told(id, 'Exchange completed'))).toEqual([1, 1, 1]);
    expect(telegram.shown(OPERATOR).map(({ text }) => text.split('\n')[0])).toEqual([
      'The disk is full',
      'The disk takes data again',
    ]);
  },
  60_000,
);
