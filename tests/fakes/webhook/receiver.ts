import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** A request as a newsroom's system got it. */
export interface TakenRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A newsroom's own system on loopback. */
export interface FakeReceiver {
  readonly url: string;
  /** As ALLOW_PRIVATE_HOSTS names it. */
  readonly host: string;
  readonly taken: readonly TakenRequest[];
  /** What the next requests are answered, the first first; `cut` ends the connection without an answer. Then 204. */
  readonly answers: (number | 'cut' | { readonly status: number; readonly retryAfter: string })[];
  /** Resolves when so many requests have been taken. */
  arrived(many: number): Promise<void>;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<FakeReceiver> {
  const taken: TakenRequest[] = [];
  const answers: FakeReceiver['answers'] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      taken.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(parts).toString('utf8') });
      const answer = answers.shift() ?? 204;
      if (answer === 'cut') request.socket.destroy();
      else if (typeof answer === 'number') response.writeHead(answer).end();
      else response.writeHead(answer.status, { 'retry-after': answer.retryAfter }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    ...{ url: `http://${host}/in?key=canary`, host, taken, answers },
    arrived: async (many) => {
      while (taken.length < many) await setImmediate();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
