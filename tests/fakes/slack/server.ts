import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { oauthAccess } from './oauth.ts';
import { slackPace, type Pace, type SlackLimits } from './pace.ts';
import { responseUrls, type ResponseUrls } from './response-urls.ts';
import { fakeSocket, SOCKET_PATH, type FakeSocket } from './socket-mode.ts';
import { webApiMethods, type ApiAnswer, type Args } from './web-api.ts';
import { ALL_SCOPES, emptyWorld, type StoredMessage, type World } from './workspace.ts';

/**
 * What becomes of one request. `lost` has it done and destroys the connection instead of answering; `raw` has it done and
 * answers so; `held` has it done and never answers; `cut` ends the connection before anything is done; `error` is Slack's own no.
 */
export type Fault =
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'limited'; readonly retryAfter: string | null }
  | { readonly kind: 'raw'; readonly status: number; readonly body: string }
  | { readonly kind: 'lost' | 'held' | 'cut' | 'pass' };

export interface FakeSlack {
  readonly apiUrl: string;
  readonly token: string;
  readonly appToken: string;
  readonly world: World;
  readonly requests: readonly { readonly method: string; readonly args: Args; readonly token: string }[];
  readonly socket: FakeSocket;
  readonly urls: ResponseUrls;
  readonly pace: Pace['counts'];
  readonly origin: string;
  /** The next requests of a method, or of it to one channel, meet these one after the other. */
  fail(method: string, faults: readonly Fault[], channel?: string): void;
  /** What stands in a channel, the oldest first; what is shown to one person alone as well. */
  shown(channel: string, team?: string): readonly StoredMessage[];
  /** Resolves when so many requests of a method have been answered since the start. */
  answered(method: string, times: number): Promise<void>;
  close(): Promise<void>;
}

export const TEAM = 'T0HOME';
export const BOT_USER = 'U0BOT';

/** Slack on a loopback port: Web API, uploads, response addresses and Socket Mode. With `pace` it has limits. */
export async function startFakeSlack({ pace }: { readonly pace?: SlackLimits } = {}): Promise<FakeSlack> {
  const world = emptyWorld();
  // Put together here: a text of this shape is taken for a real one by those who look for leaked tokens.
  const token = ['xoxb', '1111', 'fake'].join('-');
  const appToken = ['xapp', '1', 'A0FAKE', 'fake'].join('-');
  world.installs.set(token, { team: TEAM, botUser: BOT_USER, scopes: ALL_SCOPES });
  const requests: { method: string; args: Args; token: string }[] = [];
  const faults = new Map<string, Fault[]>();
  const answers = new Map<string, number>();
  const waiting = new Set<() => void>();
  const urls = responseUrls();
  const model = slackPace(pace);
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  const socket = fakeSocket(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const methods = webApiMethods(world, pace === undefined ? null : model, (file) => `${origin}/upload/${file}`);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const path = request.url ?? '';
    if (path.startsWith('/upload/')) {
      takeUpload(path.slice('/upload/'.length), body, response);
      return;
    }
    if (path.startsWith('/respond/')) {
      takeAnswer(path, body, response);
      return;
    }
    const method = path.replace(/^\/api\//, '');
    const args = argsOf(body.toString('utf8'));
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    requests.push({ method, args, token: given });
    const fault = (faults.get(`${method} ${String(args['channel'])}`) ?? faults.get(method))?.shift();
    respond(request, response, fault, () => ask(method, args, given, request));
    told(method);
  }

  function ask(method: string, args: Args, given: string, request: IncomingMessage): ApiAnswer {
    if (method === 'oauth.v2.access') return oauthAccess(world, args, request.headers.authorization);
    if (method === 'apps.connections.open')
      return given === appToken ? { url: `${origin.replace('http', 'ws')}${SOCKET_PATH}` } : { error: 'invalid_auth' };
    const install = world.installs.get(given);
    if (install === undefined) return { error: 'invalid_auth' };
    return methods[method]?.({ args, install }) ?? { error: 'unknown_method' };
  }

  function takeUpload(id: string, body: Buffer, response: ServerResponse): void {
    const file = world.files.get(id);
    if (file) file.bytes = body.length;
    response.writeHead(file ? 200 : 404).end();
  }

  function takeAnswer(path: string, body: Buffer, response: ServerResponse): void {
    const answer = JSON.parse(body.toString('utf8')) as Args;
    requests.push({ method: 'response_url', args: answer, token: '' });
    const place = urls.use(path);
    const done = place === null ? { error: 'used_url' } : post(place, answer);
    response.writeHead(place === null || 'error' in done ? 404 : 200).end('ok');
    told('response_url');
  }

  function post({ team, channel, user }: { team: string; channel: string; user: string }, answer: Args): ApiAnswer {
    const install = { team, botUser: BOT_USER, scopes: ALL_SCOPES };
    const toAll = answer['response_type'] === 'in_channel';
    const method = methods[toAll ? 'chat.postMessage' : 'chat.postEphemeral'];
    return method?.({ args: { ...answer, channel, user }, install }) ?? { error: 'unknown_method' };
  }

  function told(method: string): void {
    answers.set(method, (answers.get(method) ?? 0) + 1);
    for (const look of waiting) look();
  }

  return {
    ...{ apiUrl: `${origin}/api/`, origin, token, appToken, world, requests, socket, urls, pace: model.counts },
    fail: (method, list, channel) => {
      faults.set(channel === undefined ? method : `${method} ${channel}`, [...list]);
    },
    shown: (channel, team = TEAM) => world.messages.filter((each) => each.channel === channel && each.team === team),
    answered: (method, times) =>
      new Promise((resolve) => {
        const look = (): void => {
          if ((answers.get(method) ?? 0) < times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: async () => {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function respond(
  { socket }: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  work: () => ApiAnswer,
): void {
  if (fault?.kind === 'cut') socket.destroy();
  else if (fault?.kind === 'error') answer(response, { error: fault.error });
  else if (fault?.kind === 'limited') limited(response, fault.retryAfter);
  else {
    const result = work();
    if (fault?.kind === 'held') return;
    if (fault?.kind === 'lost') socket.destroy();
    else if (fault?.kind === 'raw') response.writeHead(fault.status).end(fault.body);
    else answer(response, result);
  }
}

function limited(response: ServerResponse, retryAfter: string | null): void {
  response.writeHead(429, {
    'content-type': 'application/json',
    ...(retryAfter !== null && { 'retry-after': retryAfter }),
  });
  response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
}

function answer(response: ServerResponse, result: ApiAnswer): void {
  if ('wait' in result) {
    limited(response, String(result.wait));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ok: !('error' in result), ...result }));
}

/** The fields of a form, those of them that are JSON as what they say. */
function argsOf(body: string): Args {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}
