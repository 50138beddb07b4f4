import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ended, obmin, startObmin, type Ended } from '../fakes/obmin.ts';
import { startFakeTelegram, type FakeTelegram } from '../fakes/telegram/server.ts';
import { message, PERSON } from '../fakes/telegram/updates.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

/** The webhook of Telegram's, through the built program. */
const TOKEN = '4242:canary_token-of_this-test';
const SECRET = 'canary_secret-0123456789';
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

interface Running {
  readonly server: FakeTelegram;
  readonly end: Promise<Ended>;
  readonly child: ChildProcess;
  readonly call: (init: RequestInit, query?: string) => Promise<Response>;
  readonly bring: (id: number, update: object) => Promise<number>;
}

interface Settings extends Readonly<Record<string, string>> {
  readonly DATA_DIR: string;
}

async function settings(): Promise<{ readonly server: FakeTelegram; readonly chosen: Settings }> {
  const server = await startFakeTelegram({ token: TOKEN });
  onTestFinished(() => server.close());
  const chosen = {
    DATA_DIR: join(tempFolder(), 'data'),
    SEEDS_DIR: '',
    HISTORY: 'none',
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: server.root,
    TELEGRAM_WEBHOOK_URL: 'https://obmin.example.org',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    LOG_LEVEL: 'debug',
  };
  return { server, chosen };
}

async function run(server: FakeTelegram, chosen: Settings): Promise<Running> {
  const before = server.requests.filter(({ method }) => method === 'setWebhook').length;
  const child = startObmin(['run'], chosen);
  const end = ended(child);
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  await server.answered('setWebhook', before + 1);
  // Where Telegram is told to call, somebody listens already.
  const port = /"event":"web-listens".*?"port":(\d+)/.exec(log)?.[1] ?? /"port":(\d+)/.exec(log)?.[1] ?? '';
  const call = (init: RequestInit, query = ''): Promise<Response> =>
    fetch(`http://127.0.0.1:${port}/telegram/webhook${query}`, init);
  const bring = async (id: number, update: object): Promise<number> => {
    const body = JSON.stringify({ update_id: id, ...update });
    return (await call({ method: 'POST', body, headers: { [SECRET_HEADER]: SECRET } })).status;
  };
  return { server, end, child, call, bring };
}

test('case 105: the built program takes what Telegram brings with its secret, and answers all else as HTTP has it', async () => {
  const { server, chosen } = await settings();
  const { call, bring, child, end } = await run(server, chosen);
  const body = JSON.stringify({ update_id: 1, ...message('/subscribe') });
  const right = { [SECRET_HEADER]: SECRET };
  for (const headers of [{}, { [SECRET_HEADER]: '' }, { [SECRET_HEADER]: 'x'.repeat(SECRET.length) }])
    expect((await call({ method: 'POST', body, headers })).status).toBe(401);
  expect((await call({ method: 'POST', body }, `?secret_token=${SECRET}`)).status).toBe(401);
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const refused = await call({ method, headers: right });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
  }
  expect((await call({ method: 'POST', body: '{', headers: right })).status).toBe(400);
  expect(server.shown(501)).toEqual([]);

  for (const id of [7, 7, 7]) expect(await bring(id, message('/subscribe'))).toBe(200);
  while (server.shown(501).length === 0) await setImmediate();
  expect(await bring(8, message('/settings'))).toBe(200);
  while (server.shown(501).length < 2) await setImmediate();
  expect(server.requests.some(({ method }) => method === 'getUpdates')).toBe(false);
  // The last one: what is too large ends its connection.
  const tooLarge = JSON.stringify({ update_id: 1, more: 'x'.repeat(1_048_576) });
  expect((await call({ method: 'POST', body: tooLarge, headers: right })).status).toBe(413);
  child.kill('SIGTERM');
  const { code, out, err } = await end;
  expect(code).toBe(0);
  for (const secret of [TOKEN, SECRET, '"501"', PERSON.first_name]) expect(out + err).not.toContain(secret);
});

test('case 106: a command that was answered with yes is done after kill -9, and is read by nobody meanwhile', async () => {
  const { server, chosen } = await settings();
  const first = await run(server, chosen);
  // The check of the right hangs: the command is noted and not done.
  server.fail('getChatMember', [{ kind: 'held' }]);
  const group = { id: -1_001_700, type: 'supergroup', title: 'canary group' };
  const from = { ...PERSON, first_name: 'canary person' };
  server.members.set('-1001700 501', 'administrator');
  expect(await first.bring(7, message('/subscribe@ObminTestBot', { chat: group, from }))).toBe(200);
  while (!server.requests.some(({ method }) => method === 'getChatMember')) await setImmediate();
  first.child.kill('SIGKILL');
  await first.end;
  const kept = readdirSync(chosen.DATA_DIR).map((file) => readFileSync(join(chosen.DATA_DIR, file), 'latin1'));
  for (const secret of ['canary', 'subscribe@']) expect(kept.join()).not.toContain(secret);

  const second = await run(server, chosen);
  while (server.shown(-1_001_700).length === 0) await setImmediate();
  // Telegram had its answer; should it bring the update again all the same, nothing happens.
  expect(await second.bring(7, message('/subscribe@ObminTestBot', { chat: group, from }))).toBe(200);
  second.child.kill('SIGTERM');
  const { code, err } = await second.end;
  expect(code).toBe(0);
  expect(err).toContain('telegram-updates-left');
  expect(server.shown(-1_001_700)).toHaveLength(1);
});

test.each([
  ['TELEGRAM_WEBHOOK_SECRET', { TELEGRAM_WEBHOOK_SECRET: '' }],
  ['TELEGRAM_BOT_TOKEN', { TELEGRAM_BOT_TOKEN: '' }],
])('case 175: a webhook without %s ends the start with 78, one line, and no request', async (name, missing) => {
  const { server, chosen } = await settings();
  const { code, err, out } = await obmin(['run'], { ...chosen, ...missing });
  expect(code).toBe(78);
  expect(err).toContain(name);
  expect(err + out).not.toContain('canary');
  expect(server.requests).toEqual([]);
});
