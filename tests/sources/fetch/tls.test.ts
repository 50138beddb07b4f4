import { expect, test } from 'vitest';
import { selfSigned } from '../../fakes/certificate.ts';
import { redirect } from '../../fakes/feed-answers.ts';
import { startFeedServer, type FeedServer } from '../../fakes/feed-server.ts';
import { failure, FEED, names, testClient, text } from './test-client.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOST = 'news.example.org';
const fromNow = (days: number): Date => new Date(Date.now() + days * DAY_MS);

const GOOD = selfSigned(HOST, fromNow(-1), fromNow(1));
const EXPIRED = selfSigned(HOST, fromNow(-2), fromNow(-1));
const NOT_YET = selfSigned(HOST, fromNow(1), fromNow(2));
const ANOTHER = selfSigned('other.example.net', fromNow(-1), fromNow(1));

/** A client that finds the server under the name, and trusts what it is told to. */
function clientOf(server: FeedServer, trusted: string | null): ReturnType<typeof testClient> {
  return testClient({
    allowPrivateHosts: [`${HOST}:${server.port}`],
    resolve: names({ [HOST]: ['127.0.0.1'] }),
    ...(trusted === null ? {} : { trustedCertificates: trusted }),
  });
}

test('a server that shows a trusted certificate of its name is read, and is asked for by that name', async () => {
  const server = await startFeedServer({ '/feed': FEED }, { tls: GOOD });
  const client = clientOf(server, GOOD.cert);
  expect(await text(client.fetch({ url: `https://${HOST}:${server.port}/feed` }))).toBe(FEED);
  expect(server.requests[0]?.headers.host).toBe(`${HOST}:${server.port}`);
});

test.each([
  ['signed by nobody we know', GOOD, null, 'is not vouched for'],
  ['expired', EXPIRED, EXPIRED.cert, 'has expired'],
  ['not valid yet', NOT_YET, NOT_YET.cert, 'is not valid yet'],
  ['made out to another name', ANOTHER, ANOTHER.cert, 'made out to another name'],
] as const)('case 25: a certificate that is %s is refused', async (_, tls, trusted, says) => {
  const server = await startFeedServer({ '/feed': FEED }, { tls });
  const refused = await failure(clientOf(server, trusted).fetch({ url: `https://${HOST}:${server.port}/feed` }));
  expect(refused).toMatchObject({ reason: 'tls', unsent: true });
  expect(refused.detail).toContain(says);
  expect(server.requests).toHaveLength(0);
});

test('case 25: TLS older than 1.2 is refused', async () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
  const server = await startFeedServer({ '/feed': FEED }, { tls: { ...GOOD, ...old } });
  const refused = await failure(clientOf(server, GOOD.cert).fetch({ url: `https://${HOST}:${server.port}/feed` }));
  expect(refused).toMatchObject({ reason: 'tls', unsent: true });
});

test('case 25: the environment can’t switch the checks off', async ({ onTestFinished }) => {
  const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  onTestFinished(() => {
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
  });
  const server = await startFeedServer({ '/feed': FEED }, { tls: GOOD });
  const refused = await failure(clientOf(server, null).fetch({ url: `https://${HOST}:${server.port}/feed` }));
  expect(refused.reason).toBe('tls');
});

test('case 25: a server that speaks no TLS is refused, and not asked again without it', async () => {
  const server = await startFeedServer({ '/feed': FEED });
  const refused = await failure(clientOf(server, null).fetch({ url: `https://${HOST}:${server.port}/feed` }));
  expect(refused).toMatchObject({ reason: 'tls', unsent: true });
  expect(server.requests).toHaveLength(0);
});

test('case 7: a redirect from https to http is refused before it is followed', async () => {
  const plain = await startFeedServer({ '*': FEED });
  const location = `http://${HOST}:${plain.port}/feed`;
  const server = await startFeedServer({ '/feed': redirect(location, 307) }, { tls: GOOD });
  const client = testClient({
    allowPrivateHosts: [`${HOST}:${server.port}`, `${HOST}:${plain.port}`],
    resolve: names({ [HOST]: ['127.0.0.1'] }),
    trustedCertificates: GOOD.cert,
  });
  expect((await failure(client.fetch({ url: `https://${HOST}:${server.port}/feed` }))).reason).toBe('downgrade');
  expect(plain.connections).toBe(0);
});
