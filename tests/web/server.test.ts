import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Hono } from 'hono';
import { expect, onTestFinished, test } from 'vitest';
import type { HttpRoute } from '../../src/deliveries/port.ts';
import { adapterRoutes } from '../../src/web/adapter-routes.ts';
import { startWebServer } from '../../src/web/server.ts';
import { served } from '../fakes/web-server.ts';

test('a port that another program has is said in one line with the mend', async () => {
  const taken = Number(new URL(await served(new Hono())).port);
  expect(await startWebServer(new Hono(), '127.0.0.1', taken)).toEqual({
    problem: `port ${String(taken)} is in use by another program; set HTTP_PORT to a free one, or to 0 for any`,
  });
});

test('an address that the machine does not have is said in one line with the mend', async () => {
  const refused = await startWebServer(new Hono(), '192.0.2.1', 0);
  expect(refused).toMatchObject({ problem: expect.stringContaining('set HTTP_HOST') as unknown });
});

test('what a platform calls reaches its adapter as it was sent, and a body above its limit is refused before', async () => {
  const asked: string[] = [];
  const hook: HttpRoute = {
    method: 'POST',
    path: '/hook',
    maxBytes: 8,
    handle: async (request) => {
      asked.push(`${request.headers.get('x-signature') ?? ''} ${await request.text()}`);
      return new Response('taken', { status: 202 });
    },
  };
  const url = await served(adapterRoutes([hook]));
  const send = (body: string) => fetch(`${url}/hook`, { method: 'POST', body, headers: { 'x-signature': 'v0' } });
  expect([(await send('тіло')).status, (await send('too many bytes')).status]).toEqual([202, 413]);
  expect((await fetch(`${url}/hook`)).status).toBe(405);
  expect(asked).toEqual(['v0 тіло']);
});

test('case 119: a request whose body comes byte by byte is answered 408 in time, and others meanwhile', async () => {
  const app = new Hono();
  app.get('/', (context) => context.text('here'));
  app.post('/', async (context) => context.text(await context.req.text()));
  app.onError(() => new Response(null, { status: 400 }));
  const server = await startWebServer(app, '127.0.0.1', 0, 200);
  if ('problem' in server) throw new Error(server.problem);
  onTestFinished(() => server.close());
  const slow = connect(server.port, '127.0.0.1');
  slow.write('POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 1000\r\n\r\nx');
  expect(await (await fetch(`http://127.0.0.1:${String(server.port)}/`)).text()).toBe('here');
  expect(await text(slow)).toMatch(/^HTTP\/1\.1 408 /);
});
