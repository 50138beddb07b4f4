import { afterEach, expect, test } from 'vitest';
import type { Push } from '../../src/collecting/web-sub.ts';
import { webSubRoutes } from '../../src/web/websub-routes.ts';
import { served } from '../fakes/web-server.ts';

const pushes: { readonly key: string; readonly push: Push }[] = [];

afterEach(() => {
  pushes.length = 0;
});

async function started(): Promise<string> {
  const routes = webSubRoutes({
    verify: (key, query) =>
      Promise.resolve(
        key === 'f1' ? { status: 200, body: query.get('hub.challenge') ?? '' } : { status: 404, body: '' },
      ),
    knows: (key) => Promise.resolve(key === 'f1'),
    push: (key, push) => {
      pushes.push({ key, push });
      return Promise.resolve(key === 'f1' ? 202 : 410);
    },
  });
  return `${await served(routes)}/websub`;
}

test('a hub that asks about our subscription hears its challenge, about any other that there is none', async () => {
  const url = await started();
  const ours = await fetch(`${url}/f1?hub.mode=subscribe&hub.challenge=abc`);
  expect([ours.status, await ours.text()]).toEqual([200, 'abc']);
  expect((await fetch(`${url}/f2?hub.challenge=abc`)).status).toBe(404);
});

test('a push is handed on with its bytes, type and signature', async () => {
  const url = await started();
  const headers = { 'content-type': 'application/atom+xml', 'x-hub-signature': 'sha256=00' };
  const answer = await fetch(`${url}/f1`, { method: 'POST', headers, body: 'тіло' });
  expect(answer.status).toBe(202);
  expect(pushes).toMatchObject([{ key: 'f1', push: { contentType: 'application/atom+xml', signature: 'sha256=00' } }]);
  expect(new TextDecoder().decode(pushes[0]?.push.bytes)).toBe('тіло');
  expect((await fetch(`${url}/f2`, { method: 'POST', body: 'x' })).status).toBe(410);
});

test('case 119: a push of more than 5 MiB is refused and handed to nobody', async () => {
  const url = await started();
  const answer = await fetch(`${url}/f1`, { method: 'POST', body: new Uint8Array(5 * 1024 * 1024 + 1) });
  expect(answer.status).toBe(413);
  expect(pushes).toEqual([]);
});

test('case 119: what is sent under a key that nobody has is answered before it is read', async () => {
  const url = await started();
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 65_536;
      if (sent > 50 * 1024 * 1024) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
    },
  });
  const answer = await fetch(`${url}/f2`, { method: 'POST', body, duplex: 'half' });
  expect(answer.status).toBe(410);
  expect(pushes).toEqual([]);
  expect(sent).toBeLessThan(20 * 1024 * 1024);
});
