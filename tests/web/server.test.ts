import { Hono } from 'hono';
import { expect, test } from 'vitest';
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
