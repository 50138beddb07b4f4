import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { ended, obmin, startObmin } from '../fakes/obmin.ts';
import { CHANNEL, DIRECT, envelopeOf, event, PERSON, slash } from '../fakes/slack/payloads.ts';
import { startFakeSlack, TEAM, type FakeSlack } from '../fakes/slack/server.ts';
import { signedRequest } from '../fakes/slack/signed-request.ts';
import { tempFolder } from '../fakes/temp-folder.ts';

async function fakeSlack(): Promise<FakeSlack> {
  const server = await startFakeSlack();
  onTestFinished(() => server.close());
  return server;
}

function settings(server: FakeSlack): { DATA_DIR: string } & Record<string, string> {
  return {
    DATA_DIR: join(tempFolder(), 'data'),
    SEEDS_DIR: '',
    SLACK_BOT_TOKEN: server.token,
    SLACK_APP_TOKEN: server.appToken,
    SLACK_API_URL: server.apiUrl,
    LOG_LEVEL: 'debug',
  };
}

test('the built program answers on Slack, ends when it is asked to, and writes its tokens nowhere', async () => {
  const server = await fakeSlack();
  server.fail('apps.connections.open', [{ kind: 'cut' }, { kind: 'raw', status: 502, body: '<html>' }]);
  server.world.channels.set(`${TEAM}/D0OTHER`, 'restricted_action');
  const child = startObmin(['run'], { ...settings(server), DEBUG: '' });
  const end = ended(child);
  const written = { type: 'message', channel_type: 'im', user: PERSON, ts: '1.1' };
  await server.socket.send(envelopeOf(event({ ...written, channel: 'D0OTHER', text: 'help' })));
  await server.socket.send(envelopeOf(event({ ...written, channel: DIRECT, text: 'subscribe' })));
  await server.socket.send(envelopeOf(slash('/latest')));
  while (server.shown(DIRECT).length === 0 || server.shown(CHANNEL).length === 0) await setImmediate();
  server.socket.cut();
  await server.socket.send(envelopeOf(slash('/stats')));
  while (server.shown(CHANNEL).length < 2) await setImmediate();
  child.kill('SIGTERM');
  const { code, out, err } = await end;
  expect(code).toBe(0);
  expect(err).toContain('slack-not-reached');
  expect(err).toContain('slack-answer-not-sent');
  for (const secret of [server.token, server.appToken, CHANNEL, DIRECT, PERSON, TEAM])
    expect(out + err).not.toContain(secret);
});

test('doctor names the platform that is on, and not its token; half of its settings are refused', async () => {
  const server = await fakeSlack();
  const { code, out } = await obmin(['doctor'], settings(server));
  expect(code).toBe(0);
  expect(out).toContain('Adapters: slack');
  expect(out).not.toContain(server.token);
  const half = await obmin(['doctor'], { ...settings(server), SLACK_APP_TOKEN: '' });
  expect(half.code).not.toBe(0);
  expect(half.out + half.err).not.toContain(server.token);
});

test('the built program takes signed commands over HTTP at its own address, and nothing unsigned', async () => {
  const server = await fakeSlack();
  const secret = '0123456789abcdef0123456789abcdef';
  const more = {
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: secret,
    PUBLIC_URL: 'https://obmin.example',
    HTTP_PORT: '0',
  };
  const child = startObmin(['run'], { ...settings(server), ...more });
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString('utf8')));
  const portOf = (): string | undefined => /"port":(\d+)/.exec(log)?.[1];
  while (portOf() === undefined) await setImmediate();
  const post = async (signature?: null): Promise<number> => {
    const tampering = signature === null ? { signature } : {};
    const request = signedRequest(slash('/latest'), secret, new Date(), tampering);
    const url = `http://127.0.0.1:${portOf() ?? ''}/slack/events`;
    return (await fetch(url, { method: 'POST', headers: request.headers, body: await request.text() })).status;
  };
  expect(await post(null)).toBe(401);
  expect(await post()).toBe(200);
  while (server.shown(CHANNEL).length === 0) await setImmediate();
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await closed).toBe(0);
});
