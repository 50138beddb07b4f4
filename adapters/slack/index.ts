import type { Adapter, AdapterContext, HttpRoute, Listener, PreviewMessage } from '../../src/deliveries/port.ts';
import { secretsOf } from '../shared/secrets-of.ts';
import { atMost, systemSleep, type Sleep } from '../shared/sleep.ts';
import { openAccounts } from './workspaces/accounts.ts';
import type { Arrival, Taken } from './incoming/arrival.ts';
import { boltApp } from './incoming/bolt-app.ts';
import type { Desk } from './incoming/desk.ts';
import { openDoor, type Door } from './incoming/door.ts';
import { editMessage } from './sending/edit-message.ts';
import { eventsRoute } from './incoming/events-route.ts';
import { findMessage } from './sending/find-message.ts';
import { guardedFetch } from './sending/guarded-fetch.ts';
import { installRoutes } from './workspaces/install-routes.ts';
import { openPeople } from './incoming/person.ts';
import { LIMITS, SLACK } from './place.ts';
import { previewMessage } from './messages/preview.ts';
import { responseUrls } from './incoming/response-urls.ts';
import { sendMessage, type SendParts } from './sending/send-message.ts';
import { listenBySocket, type SocketListening } from './incoming/socket.ts';
import { openTurns } from './incoming/turns.ts';

/** So long a stop waits for the answers that are being written. */
const LAST_ANSWERS_MS = 2_500;
const DEFAULT_API_URL = 'https://slack.com/api/';

export const preview: PreviewMessage = previewMessage;

export function create(context: AdapterContext): Adapter {
  return createSlack(context, systemSleep);
}

/** The adapter with its waits in the hands of the caller. */
export function createSlack(context: AdapterContext, sleep: Sleep): Adapter {
  const { settings, log, memory, publicUrl = null, now = processTime } = context;
  const setting = (name: string): string => settings[name] ?? '';
  const apiUrl = setting('SLACK_API_URL') || DEFAULT_API_URL;
  const keys = { clientId: setting('SLACK_CLIENT_ID'), clientSecret: setting('SLACK_CLIENT_SECRET') };
  const appKeys = keys.clientId === '' || keys.clientSecret === '' ? null : keys;
  const accounts = openAccounts({ apiUrl, ownToken: setting('SLACK_BOT_TOKEN'), appKeys, memory, now });
  const { call } = accounts;
  const stopping = new AbortController();
  /** Ends later: an answer that is under way when the program stops still goes out. */
  const answering = new AbortController();
  const send: SendParts = { call, log, sleep, put: uploadTo(apiUrl) };
  const routes = openRoutes();
  let door: Door | null = null;
  let socket: SocketListening | null = null;

  function take(arrival: Arrival): Promise<Taken> {
    return door?.take(arrival) ?? Promise.resolve('again');
  }

  function deskFor(listener: Listener): Desk {
    const hosts = ['https://hooks.slack.com', new URL(apiUrl).origin];
    return {
      ...{ listener, call, send, log, sleep, signal: answering.signal, people: openPeople(call, now) },
      urls: responseUrls(hosts, now),
      turns: openTurns(),
      respond: respondTo(apiUrl, answering.signal),
      adminsOnly: setting('SLACK_ADMINS_ONLY') === 'on',
    };
  }

  function openRoutes(): readonly HttpRoute[] {
    const secrets = secretsOf(setting('SLACK_SIGNING_SECRET'));
    const events = secrets.length === 0 ? [] : [eventsRoute({ secrets, now, take })];
    if (appKeys === null || publicUrl === null || memory === undefined) return events;
    return [...events, ...installRoutes({ apiUrl, appKeys, publicUrl, accounts, memory, log, now })];
  }

  return {
    name: SLACK,
    limits: LIMITS,
    ...(routes.length > 0 && { routes }),
    start: async (listener) => {
      const appToken = setting('SLACK_APP_TOKEN');
      const tasks = memory?.tasks([...secretsOf(appToken), ...secretsOf(setting('SLACK_SIGNING_SECRET'))]) ?? null;
      const work = boltApp(deskFor(listener), accounts, apiUrl);
      door = openDoor({ memory, tasks, work, now, log, signal: answering.signal });
      await door.takeLeft();
      if (appToken === '') return;
      socket = listenBySocket({ appToken, apiUrl, take, log, sleep }, stopping.signal);
      await socket.ready;
    },
    stop: async () => {
      stopping.abort();
      if (door !== null) await atMost(door.idle(), LAST_ANSWERS_MS, sleep);
      answering.abort();
      await socket?.ended;
    },
    deliver: (address, message, options) => sendMessage(address, message, options, send),
    revise: (address, refs, message, options) => editMessage(address, refs, message, options, send),
    find: (address, options) => findMessage(address, options, call, now()),
  };
}

/** For a context without a clock, such as that of a preview. */
function processTime(): Date {
  return new Date(performance.timeOrigin + performance.now());
}

/** The answer to a command, at the address that came with it. */
function respondTo(apiUrl: string, signal: AbortSignal): Desk['respond'] {
  const post = guardedFetch(apiUrl, signal);
  return async (url, answer) => {
    try {
      const headers = { 'content-type': 'application/json' };
      return (await post(url, { method: 'POST', headers, body: JSON.stringify(answer) })).ok;
    } catch {
      return false;
    }
  };
}

function uploadTo(apiUrl: string): SendParts['put'] {
  return async (url, bytes, signal) => {
    const body = new FormData();
    body.append('file', new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), 'obmin.png');
    return (await guardedFetch(apiUrl, signal)(url, { method: 'POST', body })).ok;
  };
}
