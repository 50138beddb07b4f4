import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ended, obmin, startObmin } from '../fakes/obmin.ts';
import { emptyDatabase } from '../fakes/postgres/database.ts';
import { postgresServer } from '../fakes/postgres/server.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const postgres = await postgresServer();

/** One article of our own in a folder of its own. */
function settings(databaseUrl: string): { DATA_DIR: string } & Record<string, string> {
  const folder = tempFolder();
  const seeds = join(folder, 'articles');
  mkdirSync(seeds);
  writeFileSync(
    join(seeds, 'one.txt'),
    'Exchange of prisoners held\n\nOn March 9, 2026, Ukraine and Russia exchanged prisoners. 150 people came home to Ukraine.\n',
  );
  return { DATA_DIR: join(folder, 'data'), SEEDS_DIR: seeds, HISTORY: 'none', DATABASE_URL: databaseUrl };
}

describe.skipIf(postgres === null)('the built program on PostgreSQL', () => {
  test('reads, tells and ends; what it knows is there the next time', async () => {
    const environment = settings(await emptyDatabase(postgres ?? ''));
    const first = await obmin(['run', '--once'], environment);
    expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
    expect(first.out).toContain('150 people');
    const again = await obmin(['run', '--once'], environment);
    expect(again.code).toBe(0);
    expect(again.out).toBe('');
    expect(again.err).toMatch(
      /nothing new in 1 article; what is known stands in PostgreSQL at 127\.0\.0\.1:\d+\/\w+\n/,
    );
    expect(first.out + again.err).not.toContain('secret-of-the-test');
    const doctor = await obmin(['doctor'], environment);
    expect(doctor.out).toContain('ok    DATABASE_URL: 1 articles in PostgreSQL at 127.0.0.1');
    expect(doctor.out).not.toContain('secret-of-the-test');
    const backup = await obmin(['backup', 'copy'], environment);
    expect(backup.code).toBe(78);
    expect(backup.err).toContain('pg_dump');
  });

  test('case 78: asked to stop it lets go of its lane, and ends well', async () => {
    const environment = settings(await emptyDatabase(postgres ?? ''));
    const child = startObmin(['run'], { ...environment, LOG_LEVEL: 'info' });
    onTestFinished(() => void child.kill('SIGKILL'));
    const end = ended(child);
    child.stderr?.on('data', (text: Buffer) => {
      if (text.includes('"lane console"') && text.includes('"lease-gained"')) child.kill('SIGTERM');
    });
    expect((await end).code).toBe(0);
  });
});

test('case 72: a database that does not answer is a plain line, exit code 78, and no password', async () => {
  const environment = {
    DATA_DIR: join(tempFolder(), 'data'),
    DATABASE_URL: 'postgres://obmin:hunter2@127.0.0.1:1/obmin',
  };
  const { code, out, err } = await obmin(['run'], environment);
  expect({ code, out }).toEqual({ code: 78, out: '' });
  expect(err).toBe(
    'obmin: DATABASE_URL: PostgreSQL at 127.0.0.1:1/obmin does not answer (ECONNREFUSED); start it, or mend DATABASE_URL.\n',
  );
  const wrong = await obmin(['run'], { ...environment, DATABASE_URL: 'mysql://root:hunter2@127.0.0.1/x' });
  expect(wrong.code).toBe(78);
  expect(wrong.err).toContain('DATABASE_URL is no address of a PostgreSQL database');
  expect(err + wrong.err).not.toContain('hunter2');
});
