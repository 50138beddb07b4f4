import { describe, expect, test, vi } from 'vitest';
import { redirect } from '../../fakes/feed-answers.ts';
import { startFeedServer } from '../../fakes/feed-server.ts';
import { answer, failure, FEED, names, reason, testClient, text } from './test-client.ts';

const CANARY_SPELLINGS = [
  ...['127.0.0.1', '127.1', '0177.0.0.1', '0x7f000001', '2130706433', '017700000001', '①②⑦.⓪.⓪.①', '127.0.0.1.'],
  ...[
    '0',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    'localhost',
    'localhost.',
    'a.localhost',
  ],
  ...['LOCALHOST', '127。0。0。1', '127.0.0.1..', '%31%32%37.0.0.1', '[0:0:0:0:0:0:0:1]'],
];
const ELSEWHERE = [
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '100.100.100.200'],
  ...['198.18.0.1', '192.0.0.1', '192.0.2.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16'],
  ...['[fc00::1]', '[fd00:ec2::254]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::1]'],
  ...['[2002:7f00:1::]', '[2001:0:4136:e378:8000:63bf:3fff:fdd2]', '[::127.0.0.1]', '[2001:db8::1]', '[4000::1]'],
  ...['[::ffff:0:127.0.0.1]', '[64:ff9b::a00:1]', '[::ffff:10.0.0.1]', '[100::1]', '[5f00::1]', '[3fff::1]'],
];

/** Case 30: whoever asks, the guards are the same; both methods of the one client run the whole set. */
describe.each(['GET', 'POST'] as const)('with %s', (method) => {
  const body = method === 'POST' ? { body: 'hub.mode=subscribe' } : {};

  test('case 1: no spelling of the own machine is reached', async () => {
    const canary = await startFeedServer({ '*': FEED });
    const client = testClient({ resolve: names({ localhost: ['127.0.0.1'], 'a.localhost': ['127.0.0.1'] }) });
    for (const host of CANARY_SPELLINGS) {
      const url = `http://${host}:${canary.port}/feed`;
      expect({ host, reason: await reason(client.fetch({ url, method, ...body })) }).toEqual({
        host,
        reason: 'private-address',
      });
    }
    expect(canary.connections).toBe(0);
  });

  test.each(ELSEWHERE)('case 1: %s is no address of the open internet', async (host) => {
    const refused = await failure(testClient().fetch({ url: `http://${host}/`, method, ...body }));
    expect(refused).toMatchObject({ reason: 'private-address', unsent: true });
  });

  test.each([
    ['its own machine', ['127.0.0.1']],
    ['a public address and its own machine', ['8.8.8.8', '127.0.0.1']],
    ['its own machine by IPv6', ['::1']],
    ['its own machine, mapped', ['::ffff:127.0.0.1']],
    ['its own machine, by NAT64', ['64:ff9b::7f00:1']],
    ['no address at all but a name', ['localhost']],
  ])('case 2: a name that leads to %s is refused', async (_, addresses) => {
    const client = testClient({ resolve: names({ 'news.example.org': addresses }) });
    const refused = await failure(client.fetch({ url: 'http://news.example.org/feed', method, ...body }));
    expect(refused).toMatchObject({ reason: 'private-address', unsent: true });
    expect(refused.detail).toBe(
      'The name news.example.org leads to an address inside a network, not on the open internet.',
    );
  });

  test.each(method === 'GET' ? [301, 302, 303, 307, 308] : [307, 308])(
    'case 4: a redirect (%i) to the own machine is refused, though a feed comes with it',
    async (status) => {
      const canary = await startFeedServer({ '*': FEED });
      const location = `http://127.0.0.1:${canary.port}/`;
      const server = await startFeedServer({ '/feed': { status, headers: { location }, body: FEED } });
      const client = testClient({ allowPrivateHosts: [server.hostPort] });
      expect(await reason(client.fetch({ url: `${server.origin}/feed`, method, ...body }))).toBe('private-address');
      expect(canary.connections).toBe(0);
    },
  );

  test('case 4: a redirect to a name that leads to the own machine is refused', async () => {
    const canary = await startFeedServer({ '*': FEED });
    const server = await startFeedServer({ '/feed': redirect('http://inside.example.org:8080/', 307) });
    const client = testClient({
      allowPrivateHosts: [server.hostPort],
      resolve: names({ 'inside.example.org': ['127.0.0.1'] }),
    });
    expect(await reason(client.fetch({ url: `${server.origin}/feed`, method, ...body }))).toBe('private-address');
    expect(canary.connections).toBe(0);
  });
});

test('case 3: one look-up a connection, and the connection goes where that look-up led', async () => {
  const server = await startFeedServer({ '/feed': FEED });
  const canary = await startFeedServer({ '*': 'rebound' }, { address: '127.0.0.2', port: server.port });
  const answers = [['127.0.0.1'], ['127.0.0.2']];
  let asked = 0;
  const client = testClient({
    allowPrivateHosts: [`news.example.org:${server.port}`],
    resolve: async () => answers[asked++] ?? [],
  });
  expect(await text(client.fetch({ url: `http://news.example.org:${server.port}/feed` }))).toBe(FEED);
  expect(asked).toBe(1);
  expect(server.requests[0]?.headers.host).toBe(`news.example.org:${server.port}`);
  expect(canary.connections).toBe(0);
});

test('case 11: the proxies of the environment are not used', async () => {
  const proxy = await startFeedServer({ '*': 'from the proxy' });
  const server = await startFeedServer({ '/feed': FEED });
  for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) vi.stubEnv(name, proxy.origin);
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  const client = testClient({ allowPrivateHosts: [server.hostPort] });
  expect(await text(client.fetch({ url: `${server.origin}/feed` }))).toBe(FEED);
  expect(proxy.connections).toBe(0);
});

test('an allowed host is allowed with its port and no other', async () => {
  const server = await startFeedServer({ '/feed': FEED });
  const other = await startFeedServer({ '/feed': FEED });
  const client = testClient({
    allowPrivateHosts: [server.hostPort, `intranet.example.org:${other.port}`],
    resolve: names({ 'intranet.example.org': ['127.0.0.1'] }),
  });
  expect((await answer(client.fetch({ url: `${server.origin}/feed` }))).status).toBe(200);
  expect((await answer(client.fetch({ url: `http://intranet.example.org:${other.port}/feed` }))).status).toBe(200);
  expect(await reason(client.fetch({ url: `${other.origin}/feed` }))).toBe('private-address');
  expect(await reason(client.fetch({ url: `http://intranet.example.org:${server.port}/feed` }))).toBe('port');
  expect(await reason(client.fetch({ url: 'http://intranet.example.org/feed' }))).toBe('private-address');
});
