import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ended, obmin, startObmin } from '../fakes/obmin.ts';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram/server.ts';
import { message } from '../fakes/telegram/updates.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

const TOKEN = '4242:canary_token-of_this-test';

async function fakeTelegram(): Promise<FakeTelegram> {
  const server = await startFakeTelegram({ token: TOKEN });
  onTestFinished(() => server.close());
  return server;
}

function settings(server: FakeTelegram): { DATA_DIR: string } & Record<string, string> {
  return {
    DATA_DIR: join(tempFolder(), 'data'),
    SEEDS_DIR: '',
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: server.root,
    LOG_LEVEL: 'debug',
  };
}

test('case 164: the built program answers on Telegram, ends when it is asked to, and writes its token and no name anywhere', async () => {
  const server = await fakeTelegram();
  server.fail('getUpdates', [{ kind: 'cut' }, { kind: 'raw', status: 502, body: '<html>' }]);
  server.fail('sendMessage', [{ kind: 'error', error: { error_code: 403, description: 'Forbidden: x' } }], 502);
  const chosen = { ...settings(server), DEBUG: '' };
  const child = startObmin(['run'], chosen);
  const end = ended(child);
  server.updates.push(message('/subscribe', { chat: { id: 502, type: 'private' } }));
  server.updates.push(message('/subscribe'));
  while (server.shown(501).length === 0) await setImmediate();
  child.kill('SIGTERM');
  const { code, out, err } = await end;
  expect(code).toBe(0);
  expect(err).toContain('telegram-not-reached');
  expect(err).toContain('telegram-answer-not-sent');
  for (const secret of [TOKEN, 'canary', '"501"', '"502"', 'Reader']) expect(out + err).not.toContain(secret);
  // The database knows the chats that it has to send to, and nothing else of anybody.
  const kept = readdirSync(chosen.DATA_DIR).map((file) => readFileSync(join(chosen.DATA_DIR, file), 'latin1'));
  for (const secret of [TOKEN, 'canary', 'Reader']) expect(kept.join()).not.toContain(secret);
  expect(server.updates.waiting).toEqual([]);
});

test('doctor names the platform that is on, and not its token', async () => {
  const server = await fakeTelegram();
  const { code, out } = await obmin(['doctor'], settings(server));
  expect(code).toBe(0);
  expect(out).toContain('Adapters: telegram');
  expect(out).not.toContain('canary');
});
