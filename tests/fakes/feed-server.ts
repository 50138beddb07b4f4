import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request as the server got it. */
export interface SeenRequest {
  readonly method: string;
  /** With its query, as sent. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Empty for a GET. */
  readonly body: string;
  /** Milliseconds of the monotonic clock (`performance.now()`). */
  readonly at: number;
}

/** What is answered: a text is a 200 with it, a function does as it likes (see `feed-answers.ts` for the rude ones). */
export type FeedAnswer = string | PlainAnswer | ((response: ServerResponse, request: SeenRequest) => void);

export interface PlainAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Answers by path without the query; `*` answers any other path. Without either it is a 404. */
export type FeedRoutes = Readonly<Record<string, FeedAnswer>>;
export type FeedHandler = (request: SeenRequest) => FeedAnswer | Promise<FeedAnswer>;

export interface FeedServer {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  readonly port: number;
  /** `127.0.0.1:PORT`, as the client's `allowPrivateHosts` takes it. */
  readonly hostPort: string;
  /** In the order of arrival; a request stands here once its body is read. */
  readonly requests: readonly SeenRequest[];
  /** Connections opened to it since the start: a canary has none. */
  readonly connections: number;
  /** The most requests that were being answered at the same time. */
  readonly mostAtOnce: number;
  /** Answers differently from now on. */
  serve(answers: FeedRoutes | FeedHandler): void;
  /** Ends every connection and stops listening; it happens at the end of the test by itself. */
  close(): Promise<void>;
}

export interface FeedServerOptions {
  /** With these it speaks https. */
  readonly tls?: ServerOptions;
  /** Where it listens; 127.0.0.1 unless told. */
  readonly address?: string;
  /** A free port unless told. */
  readonly port?: number;
  /** False where it is started outside a test (in `beforeAll`) and closed by hand. */
  readonly closeWithTest?: boolean;
}

/** Starts a web server on a free loopback port that answers as told and remembers what it was asked. */
export async function startFeedServer(
  answers: FeedRoutes | FeedHandler = {},
  { tls, address = '127.0.0.1', port: wantedPort = 0, closeWithTest = true }: FeedServerOptions = {},
): Promise<FeedServer> {
  const seen: SeenRequest[] = [];
  let handler = handlerOf(answers);
  let connections = 0;
  let open = 0;
  let mostAtOnce = 0;

  const answer: RequestListener = (incoming, response) => {
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.once('close', () => (open -= 1));
    void readRequest(incoming)
      .then(async (request) => {
        seen.push(request);
        give(await handler(request), response, request);
      })
      .catch(() => response.destroy());
  };
  // The limits of Node's own server would end the slow bodies that the tests are about.
  const patient = { requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 60_000 };
  const server = tls ? createTlsServer({ ...patient, ...tls }, answer) : createServer(patient, answer);
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(wantedPort, address, resolve));
  const { port } = server.address() as AddressInfo;
  const hostPort = `${address.includes(':') ? `[${address}]` : address}:${port}`;

  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  if (closeWithTest) onTestFinished(close);

  return {
    origin: `${tls ? 'https' : 'http'}://${hostPort}`,
    port,
    hostPort,
    requests: seen,
    get connections() {
      return connections;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
    serve: (next) => {
      handler = handlerOf(next);
    },
    close,
  };
}

function handlerOf(answers: FeedRoutes | FeedHandler): FeedHandler {
  if (typeof answers === 'function') return answers;
  return ({ path }) => answers[path.split('?')[0] ?? ''] ?? answers['*'] ?? { status: 404 };
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const at = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = '', url: path = '', headers } = incoming;
  return { method, path, headers, body: Buffer.concat(chunks).toString('utf8'), at };
}

function give(answer: FeedAnswer, response: ServerResponse, request: SeenRequest): void {
  if (typeof answer === 'function') {
    answer(response, request);
    return;
  }
  const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
  response.writeHead(status, { 'content-type': 'application/rss+xml; charset=utf-8', ...headers });
  response.end(body);
}
