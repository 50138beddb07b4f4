import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { obmin } from '../fakes/obmin.ts';
import { tempFolder } from '../fakes/temp-folder.ts';
import { SECRET } from '../fakes/webhook/bench.ts';
import { startReceiver } from '../fakes/webhook/receiver.ts';

test('the built program sends a newsroom its alert, signed, in its language, and writes its address nowhere', async () => {
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  const folder = tempFolder();
  const feed = join(folder, 'one.jsonl');
  const published = new Date().toISOString();
  const text = 'Ukraine and Russia exchanged prisoners of war today: 95 soldiers returned to Ukraine and 95 to Russia.';
  writeFileSync(feed, JSON.stringify({ id: '1', title: 'Exchange', text, published, url: 'https://outlet.example/1' }));
  const environment = {
    ...{ DATA_DIR: join(folder, 'data'), SEEDS_DIR: '', HISTORY: 'none', LOG_LEVEL: 'debug' },
    ...{ WEBHOOK_URLS: `${receiver.url}#uk`, WEBHOOK_SECRET: SECRET, ALLOW_PRIVATE_HOSTS: receiver.host },
    SOURCES: join(folder, 'sources.json'),
  };
  writeFileSync(environment.SOURCES, '[]');
  const first = await obmin(['run', '--once'], environment);
  expect(first.code).toBe(0);
  expect((await obmin(['ingest', feed], environment)).code).toBe(0);
  const { code, out, err } = await obmin(['run', '--once'], environment);
  expect(code).toBe(0);
  expect(receiver.taken).toHaveLength(1);
  const [taken] = receiver.taken;
  expect(taken?.path).toBe('/in?key=canary');
  const body = JSON.parse(taken?.body ?? '{}') as { type: string; data: Record<string, unknown> };
  expect(body.type).toBe('alert');
  expect(body.data).toMatchObject({
    language: 'uk',
    stories: [{ status: 'completed', ukraineReturned: { total: 95 }, reason: 'new-story' }],
  });
  expect(body.data['text']).toContain('95');
  expect(taken?.headers['webhook-signature']).toMatch(/^v1,/);
  for (const secret of ['canary', SECRET, '/in?']) expect(first.err + out + err).not.toContain(secret);
});
