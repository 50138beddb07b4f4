import type { AdapterLog, AdapterMemory, HttpRoute } from '../../../src/deliveries/port.ts';
import type { Accounts } from './accounts.ts';
import { grantOf } from './installation.ts';
import { isOurState, newState, STATE_LIFE_S } from './install-state.ts';
import type { AppKeys } from './refresh-token.ts';
import { BOT_SCOPES } from './scopes.ts';
import { askSlack } from '../sending/web-client.ts';

interface InstallParts {
  readonly apiUrl: string;
  readonly appKeys: AppKeys;
  readonly publicUrl: string;
  readonly accounts: Pick<Accounts, 'keep'>;
  readonly memory: Pick<AdapterMemory, 'first'>;
  readonly log: AdapterLog;
  readonly now: () => Date;
}

const COOKIE = '__Host-obmin-slack-state';
const REDIRECT = '/slack/oauth_redirect';

/** Where a workspace installs the app (https://docs.slack.dev/authentication/installing-with-oauth). */
export function installRoutes(parts: InstallParts): readonly HttpRoute[] {
  return [
    { method: 'GET', path: '/slack/install', maxBytes: 0, handle: () => Promise.resolve(begin(parts)) },
    { method: 'GET', path: REDIRECT, maxBytes: 0, handle: (request) => end(request, parts) },
  ];
}

function begin({ apiUrl, appKeys, publicUrl, now }: InstallParts): Response {
  const state = newState(appKeys.clientSecret, now());
  const to = new URL('/oauth/v2/authorize', apiUrl);
  to.search = new URLSearchParams({
    client_id: appKeys.clientId,
    scope: BOT_SCOPES.join(','),
    redirect_uri: `${publicUrl}${REDIRECT}`,
    state,
  }).toString();
  const cookie = `${COOKIE}=${state}; Max-Age=${String(STATE_LIFE_S)}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  return new Response(null, {
    status: 302,
    headers: { location: to.href, 'set-cookie': cookie, 'cache-control': 'no-store' },
  });
}

async function end(request: Request, parts: InstallParts): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const state = asked.get('state') ?? '';
  const isOurs = isOurState(state, parts.appKeys.clientSecret, parts.now());
  // The browser that comes back is the one that went: else somebody could be led into a stranger's installation.
  if (!isOurs || cookieOf(request) !== state)
    return page(400, 'This installation was begun elsewhere or too long ago. Begin again.');
  if (asked.get('error') !== null) return page(200, 'Obmin was not installed.');
  const code = asked.get('code') ?? '';
  try {
    if (!(await parts.memory.first(`install ${state}`))) return page(400, 'This installation was used already.');
    return await install(code, parts);
  } catch (error) {
    // The class alone: the error holds the code and the app's secret.
    parts.log.warn('slack-not-installed', { error: error instanceof Error ? error.name : typeof error });
    return page(502, 'Obmin could not be installed. Begin again; if it fails once more, ask whoever runs this Obmin.');
  }
}

async function install(code: string, parts: InstallParts): Promise<Response> {
  const { apiUrl, appKeys, publicUrl, accounts, log, now } = parts;
  const answer = await askSlack(apiUrl, null, 'oauth.v2.access', {
    client_id: appKeys.clientId,
    client_secret: appKeys.clientSecret,
    code,
    redirect_uri: `${publicUrl}${REDIRECT}`,
  });
  const grant = grantOf(answer, now());
  if (grant === null || grant.account === null) throw new Error('the answer is no grant');
  await accounts.keep(grant.account, grant.installation);
  log.info('slack-installed');
  return page(200, 'Obmin is installed. In Slack, write /obmin subscribe in a channel.');
}

function cookieOf(request: Request): string | null {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return cookies.find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1) ?? null;
}

function page(status: number, words: string): Response {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Obmin</title><p>${words}</p></html>`;
  return new Response(body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'",
      'referrer-policy': 'no-referrer',
      'set-cookie': `${COOKIE}=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Lax`,
    },
  });
}
