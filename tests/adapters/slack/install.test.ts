import { describe, expect, test } from 'vitest';
import { OAUTH, said, slackBench, type SlackBench } from '../../fakes/slack/bench.ts';
import { CHANNEL, event, slash } from '../../fakes/slack/payloads.ts';

const REDIRECT = 'https://obmin.example/slack/oauth_redirect';
const options = { key: 'k', signal: new AbortController().signal };

async function started(more: Readonly<Record<string, string>> = {}): Promise<SlackBench> {
  const bench = await slackBench('http', { ...OAUTH, ...more });
  await bench.start();
  return bench;
}

/** What Slack answers to a code. */
function grant(team: string, more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    access_token: `token of ${team}`,
    token_type: 'bot',
    bot_user_id: 'U0BOT',
    team: { id: team },
    enterprise: null,
    is_enterprise_install: false,
    ...more,
  };
}

/** A person's browser begins an installation: where it is sent, and the cookie that it keeps. */
async function begun(
  bench: SlackBench,
): Promise<{ readonly to: URL; readonly state: string; readonly cookie: string }> {
  const answer = await bench.route('/slack/install').handle(new Request('https://obmin.example/slack/install'));
  expect(answer.status).toBe(302);
  const to = new URL(answer.headers.get('location') ?? '');
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { to, state: to.searchParams.get('state') ?? '', cookie };
}

function comesBack(bench: SlackBench, query: Readonly<Record<string, string>>, cookie: string): Promise<Response> {
  const url = `${REDIRECT}?${new URLSearchParams(query).toString()}`;
  return bench.route('/slack/oauth_redirect').handle(new Request(url, { headers: { cookie } }));
}

async function install(bench: SlackBench, team: string, answer = grant(team)): Promise<void> {
  bench.server.world.codes.set(`code of ${team}`, answer);
  bench.server.world.installs.set(`token of ${team}`, { team, botUser: 'U0BOT', scopes: [] });
  const { state, cookie } = await begun(bench);
  expect((await comesBack(bench, { code: `code of ${team}`, state }, cookie)).status).toBe(200);
}

test('a workspace installs the app, is answered and sent to, and takes it out again', async () => {
  const bench = await started();
  await install(bench, 'T0ONE');
  await bench.tell(slash('/latest', '', { team_id: 'T0ONE' }));
  await bench.server.answered('chat.postEphemeral', 1);
  expect(bench.server.shown(CHANNEL, 'T0ONE')).toMatchObject([{ text: 'answer to latest' }]);
  const to = { platform: 'slack', chat: `T0ONE/${CHANNEL}`, thread: null };
  expect(await bench.adapter.deliver(to, said('news'), options)).toMatchObject({ kind: 'delivered' });
  await bench.tell(event({ type: 'app_uninstalled' }, { team_id: 'T0ONE', authorizations: [] }));
  await bench.until(() => bench.places.length === 1);
  expect(bench.places).toEqual([{ kind: 'account-gone', platform: 'slack', account: 'T0ONE' }]);
  expect(bench.memory.secrets.size).toBe(0);
  expect(await bench.adapter.deliver(to, said('late'), options)).toMatchObject({ kind: 'refused' });
});

test('the person is sent to Slack with our scopes, our address, and a cookie that only their browser has', async () => {
  const bench = await started();
  const answer = await bench.route('/slack/install').handle(new Request('https://obmin.example/slack/install'));
  const to = new URL(answer.headers.get('location') ?? '');
  expect(to.pathname).toBe('/oauth/v2/authorize');
  expect(to.searchParams.get('redirect_uri')).toBe(REDIRECT);
  expect(to.searchParams.get('scope')).toContain('chat:write');
  for (const word of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Max-Age=600'])
    expect(answer.headers.get('set-cookie')).toContain(word);
});

describe('a state', () => {
  async function refused(bench: SlackBench, state: string, cookie: string): Promise<void> {
    bench.server.world.codes.set('code', grant('T0ONE'));
    expect((await comesBack(bench, { code: 'code', state }, cookie)).status).toBe(400);
    expect(bench.memory.secrets.size).toBe(0);
    expect(bench.server.requests.map(({ method }) => method)).not.toContain('oauth.v2.access');
  }

  test('that another browser brings is refused', async () => {
    const bench = await started();
    const [one, other] = [await begun(bench), await begun(bench)];
    await refused(bench, one.state, other.cookie);
    await refused(bench, one.state, '');
  });

  test('that we did not make is refused, with its own cookie too', async () => {
    const bench = await started();
    const { state, cookie } = await begun(bench);
    const [name = ''] = cookie.split('=');
    for (const forged of ['', 'x', `${state}x`, state.replace(/^\d/, '9'), `1.${'a'.repeat(24)}.${'b'.repeat(43)}`])
      await refused(bench, forged, `${name}=${forged}`);
  });

  test('is good for ten minutes', async () => {
    const bench = await started();
    const { state, cookie } = await begun(bench);
    bench.now = new Date(bench.now.getTime() + 601_000);
    await refused(bench, state, cookie);
  });

  test('is good for one use', async () => {
    const bench = await started();
    bench.server.world.codes.set('code', grant('T0ONE'));
    bench.server.world.codes.set('other', grant('T0EVIL'));
    const { state, cookie } = await begun(bench);
    expect((await comesBack(bench, { code: 'code', state }, cookie)).status).toBe(200);
    expect((await comesBack(bench, { code: 'other', state }, cookie)).status).toBe(400);
    expect([...bench.memory.secrets.keys()]).toEqual(['installation T0ONE']);
  });
});

test('who declines is told that nothing was installed; a code that Slack does not know installs nothing and leaks nothing', async () => {
  const bench = await started();
  const first = await begun(bench);
  const declined = await comesBack(bench, { error: 'access_denied', state: first.state }, first.cookie);
  expect(await declined.text()).toContain('not installed');
  const second = await begun(bench);
  expect((await comesBack(bench, { code: '<script>', state: second.state }, second.cookie)).status).toBe(502);
  expect(bench.memory.secrets.size).toBe(0);
  expect(bench.logged.join()).not.toMatch(/script|secret/);
});

test('an organisation that installs the app is one account', async () => {
  const bench = await started();
  await install(bench, 'E0ORG', grant('T0ANY', { enterprise: { id: 'E0ORG' }, is_enterprise_install: true }));
  expect([...bench.memory.secrets.keys()]).toEqual(['installation E0ORG']);
});

test('there are no such routes without the app’s own keys', async () => {
  const bench = await slackBench('http');
  expect(bench.adapter.routes?.map(({ path }) => path)).toEqual(['/slack/events']);
});

describe('case 133: tokens that expire', () => {
  const to = { platform: 'slack', chat: `T0ONE/${CHANNEL}`, thread: null };
  const expiring = { refresh_token: 'refresh 1', expires_in: 43_200 };

  function renews(bench: SlackBench, from: string, token: string, refresh: string): void {
    bench.server.world.codes.set(from, {
      ...grant('T0ONE'),
      access_token: token,
      refresh_token: refresh,
      expires_in: 43_200,
    });
    bench.server.world.installs.set(token, { team: 'T0ONE', botUser: 'U0BOT', scopes: [] });
  }

  function refreshes({ server }: SlackBench): number {
    return server.requests.filter(({ args }) => args['grant_type'] === 'refresh_token').length;
  }

  test('are renewed before they end, once for all messages that wait for it', async () => {
    const bench = await started();
    await install(bench, 'T0ONE', grant('T0ONE', expiring));
    renews(bench, 'refresh 1', 'token 2', 'refresh 2');
    bench.now = new Date(bench.now.getTime() + 43_000_000);
    const outcomes = await Promise.all(
      ['C1', 'C2', 'C3'].map((channel) =>
        bench.adapter.deliver({ ...to, chat: `T0ONE/${channel}` }, said('news'), options),
      ),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['delivered', 'delivered', 'delivered']);
    expect(refreshes(bench)).toBe(1);
    const posts = bench.server.requests.filter(({ method }) => method === 'chat.postMessage');
    expect(posts.map(({ token }) => token)).toEqual(['token 2', 'token 2', 'token 2']);
    expect(bench.memory.secrets.get('installation T0ONE')).toContain('refresh 2');
  });

  test('that ended under way are renewed, and the message that was refused goes out', async () => {
    const bench = await started();
    await install(bench, 'T0ONE', grant('T0ONE', expiring));
    renews(bench, 'refresh 1', 'token 2', 'refresh 2');
    bench.server.fail('chat.postMessage', [{ kind: 'error', error: 'token_expired' }]);
    expect(await bench.adapter.deliver(to, said('news'), options)).toMatchObject({ kind: 'delivered' });
  });

  test('whose renewal is lost keep the old pair, and the operator is told where that is of no use any more', async () => {
    const bench = await started();
    await install(bench, 'T0ONE', grant('T0ONE', expiring));
    bench.server.fail('oauth.v2.access', [{ kind: 'cut' }]);
    bench.server.fail('chat.postMessage', [{ kind: 'error', error: 'token_expired' }]);
    expect(await bench.adapter.deliver(to, said('news'), options)).toMatchObject({
      kind: 'refused',
      reason: 'bad-token',
    });
    expect(bench.memory.secrets.get('installation T0ONE')).toContain('refresh 1');
    renews(bench, 'refresh 1', 'token 2', 'refresh 2');
    bench.server.fail('chat.postMessage', [{ kind: 'error', error: 'token_expired' }]);
    expect(await bench.adapter.deliver(to, said('news'), options)).toMatchObject({ kind: 'delivered' });
  });

  test('that another process has renewed are read and not renewed again', async () => {
    const bench = await started();
    await install(bench, 'T0ONE', grant('T0ONE', expiring));
    bench.server.fail('chat.postMessage', [{ kind: 'error', error: 'token_expired' }]);
    bench.server.world.installs.set('token 2', { team: 'T0ONE', botUser: 'U0BOT', scopes: [] });
    const before = bench.memory.secret;
    const other = { token: 'token 2', botUser: 'U0BOT', refresh: 'refresh 2', expiresAt: null };
    let reads = 0;
    Object.assign(bench.memory, {
      secret: (name: string) => ((reads += 1) > 1 ? Promise.resolve(JSON.stringify(other)) : before(name)),
    });
    expect(await bench.adapter.deliver(to, said('news'), options)).toMatchObject({ kind: 'delivered' });
    expect(refreshes(bench)).toBe(0);
  });
});
