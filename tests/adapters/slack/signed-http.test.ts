import { describe, expect, test } from 'vitest';
import { slackBench, SIGNING_SECRET, type SlackBench } from '../../fakes/slack/bench.ts';
import { event, slash } from '../../fakes/slack/payloads.ts';
import { requestOf, type Tampering } from '../../fakes/slack/signed-request.ts';

async function started(): Promise<SlackBench> {
  const bench = await slackBench('http');
  await bench.start();
  return bench;
}

/** A second command that arrives behind the first shows that the first had no effect. */
async function onlyTheNext(bench: SlackBench): Promise<readonly string[]> {
  await bench.tell(slash('/stats'));
  await bench.server.answered('chat.postEphemeral', 1);
  return bench.asked.map(({ name }) => name);
}

function shifted({ now }: SlackBench, seconds: number): string {
  return String(Math.floor(now.getTime() / 1_000) + seconds);
}

describe('case 115: the signature', () => {
  test.each([
    ['valid', () => ({})],
    ['299 seconds old', (bench: SlackBench) => ({ timestamp: shifted(bench, -299) })],
  ])('a request that is %s is taken', async (_, tampering) => {
    const bench = await started();
    expect((await bench.post(slash('/latest'), tampering(bench))).status).toBe(200);
    await bench.server.answered('chat.postEphemeral', 1);
    expect(bench.asked).toHaveLength(1);
  });

  test.each<[string, (bench: SlackBench) => Tampering]>([
    ['signed with another secret', () => ({ secret: 'another-secret' })],
    ['changed by a byte', () => ({ sent: 'command=%2Flatest&text=x' })],
    ['of another version', () => ({ signature: `v1=${'0'.repeat(64)}` })],
    ['in upper case', () => ({ signature: `v0=${'A'.repeat(64)}` })],
    ['of a wrong length', () => ({ signature: 'v0=00' })],
    ['not signed', () => ({ signature: null })],
    ['signed twice', () => ({ signature: `v0=${'0'.repeat(64)}, v0=${'0'.repeat(64)}` })],
    ['of no time', () => ({ timestamp: '' })],
    ['of a time that is no number', () => ({ timestamp: 'NaN' })],
    ['of half a second', (bench) => ({ timestamp: `${shifted(bench, 0)}.5` })],
    ['301 seconds old', (bench) => ({ timestamp: shifted(bench, -301) })],
    ['from 301 seconds ahead', (bench) => ({ timestamp: shifted(bench, 301) })],
  ])('a request that is %s has no effect', async (_, tampering) => {
    const bench = await started();
    expect((await bench.post(slash('/latest'), tampering(bench))).status).toBe(401);
    expect(await onlyTheNext(bench)).toEqual(['stats']);
  });
});

test('case 178: while the signing secret is changed a request that either one signed is taken', async () => {
  const bench = await slackBench('http', { SLACK_SIGNING_SECRET: `the-new-secret-0123456789, ${SIGNING_SECRET}` });
  await bench.start();
  expect((await bench.post(slash('/latest'))).status).toBe(200);
  expect((await bench.post(slash('/stats'), { secret: 'the-new-secret-0123456789' })).status).toBe(200);
  expect((await bench.post(slash('/digest'), { secret: 'the-older-secret-0123456789' })).status).toBe(401);
});

test('case 116: a request that is sent again as it stands has no second effect', async () => {
  const bench = await started();
  const body = slash('/latest', '', { trigger_id: undefined });
  for (let times = 0; times < 10; times += 1) expect((await bench.post(body)).status).toBe(200);
  await bench.until(() => bench.asked.length === 1);
  await bench.post(slash('/stats'));
  await bench.until(() => bench.asked.length > 1);
  expect(bench.asked.map(({ name }) => name)).toEqual(['latest', 'stats']);
});

describe('case 117: the look at the certificate', () => {
  const route = (bench: SlackBench, text: string): Promise<Response> =>
    bench.route('/slack/events').handle(requestOf(text, SIGNING_SECRET, { signature: null }));

  test('is answered, unsigned, and whatever it brings along has no effect', async () => {
    const bench = await started();
    const smuggled = new URLSearchParams({ ssl_check: '1', ...(slash('/latest') as Record<string, string>) });
    expect((await route(bench, smuggled.toString())).status).toBe(200);
    expect((await route(bench, 'ssl_check=1&payload=%7B%7D')).status).toBe(200);
    expect(await onlyTheNext(bench)).toEqual(['stats']);
  });

  test.each(['ssl_check=true', 'ssl_check=1&ssl_check=1', 'ssl_check=', 'ssl_check=1%20'])(
    'is not what says %s',
    async (text) => {
      expect((await route(await started(), text)).status).toBe(401);
    },
  );
});

test('case 119: a body above a mebibyte is refused before it is looked at', async () => {
  const bench = await started();
  const route = bench.route('/slack/events');
  expect(route.maxBytes).toBe(1_048_576);
  expect((await route.handle(requestOf('x'.repeat(1_048_577), SIGNING_SECRET))).status).toBe(413);
});

test('case 120: with a database that does not answer a command is taken at once, and worked on later', async () => {
  const bench = await started();
  bench.memory.state = 'stalled';
  const begun = performance.now();
  const statuses = await Promise.all(
    Array.from({ length: 50 }, async () => (await bench.post(slash('/latest'))).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('case 120: an event that can’t be noted is refused in time, so that it comes again', async () => {
  const bench = await started();
  bench.memory.state = 'down';
  expect((await bench.post(event({ type: 'app_uninstalled' }))).status).toBe(503);
  expect(bench.places).toEqual([]);
});

test('the address is proved to be ours by the challenge, signed', async () => {
  const bench = await started();
  const challenge = { type: 'url_verification', challenge: 'say this' };
  const answer = await bench.post(challenge);
  expect(await answer.json()).toEqual({ challenge: 'say this' });
  expect((await bench.post(challenge, { signature: null })).status).toBe(401);
});

test.each([
  ['no JSON', '{', 'json'],
  ['a list', '[1]', 'json'],
  ['a payload that is no JSON', 'payload=%7B', 'form'],
] as const)('a signed body that is %s is refused', async (_, text, type) => {
  const bench = await started();
  const timestamp = shifted(bench, 0);
  const answer = await bench.route('/slack/events').handle(requestOf(text, SIGNING_SECRET, { timestamp, type }));
  expect(answer.status).toBe(400);
});

test.each([{}, { type: 'unheard_of' }, { type: 'block_actions', actions: 'no' }, { command: 1 }])(
  'a body of no kind that we know (%j) breaks nothing',
  async (body) => {
    const bench = await started();
    expect((await bench.post({ ...body, team_id: 'T0HOME' })).status).toBe(200);
    expect(await onlyTheNext(bench)).toEqual(['stats']);
  },
);

test('without a signing secret there is no such route, and without a start nothing is taken', async () => {
  const bench = await slackBench('socket');
  expect(bench.adapter.routes).toBeUndefined();
  const idle = await slackBench('http');
  expect((await idle.post(event({ type: 'app_uninstalled' }))).status).toBe(503);
});
