import { describe, expect, test } from 'vitest';
import { heading, paragraph, type Field, type Message } from '../../../src/shared/message.ts';
import { OAUTH, said, slackBench, type Mode, type SlackBench } from '../../fakes/slack/bench.ts';
import { CHANNEL, DIRECT, event, PERSON, pressed, saved, shortcut, slash } from '../../fakes/slack/payloads.ts';
import { TEAM } from '../../fakes/slack/server.ts';
import { shownText } from '../../fakes/slack/validate-blocks.ts';

/** The words of what is shown in a channel, to whomever. */
function shown({ server }: SlackBench, channel = CHANNEL): string {
  return server
    .shown(channel)
    .flatMap(({ blocks }) => shownText(blocks))
    .join('\n');
}

function methods({ server }: SlackBench): readonly string[] {
  return server.requests.map(({ method }) => method);
}

const MODES: readonly Mode[] = ['socket', 'http'];

describe.each(MODES)('by %s', (mode) => {
  test('a command is answered to its asker alone, by the address that came with it', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    await bench.tell(bench.withUrl(slash('/latest', '5')));
    await bench.server.answered('response_url', 1);
    expect(bench.asked).toMatchObject([
      { name: 'latest', args: '5', from: { platform: 'slack', chat: `${TEAM}/${CHANNEL}` } },
    ]);
    expect(bench.server.shown(CHANNEL)).toMatchObject([{ to: PERSON }]);
    expect(shown(bench)).toContain('answer to latest');
  });

  test('/obmin takes every other command as its first word, and help where there is none', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    await bench.tell(slash('/obmin', 'Mute abc'));
    await bench.tell(slash('/obmin', ''));
    await bench.until(() => bench.asked.length === 2);
    expect(bench.asked).toMatchObject([
      { name: 'mute', args: 'abc' },
      { name: 'help', args: '' },
    ]);
  });

  test('an answer is shared in the channel by one press', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    await bench.tell(bench.withUrl(slash('/exchanges', '2024')));
    await bench.server.answered('response_url', 1);
    const [answer] = bench.server.shown(CHANNEL);
    expect(JSON.stringify(answer?.blocks)).toContain('Share in channel');
    await bench.tell(bench.withUrl(pressed('/share exchanges 2024')));
    await bench.server.answered('response_url', 2);
    expect(bench.server.shown(CHANNEL)[1]).toMatchObject({ to: null, text: 'answer to exchanges' });
  });

  test('what changes something is shared with nobody', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    await bench.tell(bench.withUrl(pressed('/share unsubscribe')));
    await bench.server.answered('response_url', 1);
    expect(bench.asked).toEqual([]);
    expect(bench.server.shown(CHANNEL)).toMatchObject([{ to: PERSON }]);
  });

  test('a pressed button opens its evidence as a dialogue, and another press in it shows the next thing there', async () => {
    const bench = await slackBench(mode);
    await bench.start(({ args }) => Promise.resolve(said(`story ${args}`)));
    await bench.tell(pressed('/story abc evidence'));
    await bench.server.answered('views.update', 1);
    const [[id, view] = ['', {}]] = [...bench.server.world.views];
    expect(shownText(view).join()).toContain('story abc evidence');
    expect(bench.server.shown(CHANNEL)).toEqual([]);
    const metadata = (view as { private_metadata: string }).private_metadata;
    await bench.tell(
      pressed('/story def', { channel: undefined, view: { id, type: 'modal', private_metadata: metadata } }),
    );
    await bench.server.answered('views.update', 2);
    expect(shownText(bench.server.world.views.get(id)).join()).toContain('story def');
    expect(bench.asked).toMatchObject([
      { from: { chat: `${TEAM}/${CHANNEL}` } },
      { from: { chat: `${TEAM}/${CHANNEL}` } },
    ]);
  });

  test('case 116: a command that comes again is worked on once, also after a restart', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    const body = bench.withUrl(slash('/latest'));
    for (let times = 0; times < 10; times += 1) await bench.tell(body);
    await bench.server.answered('response_url', 1);
    await bench.adapter.stop();
    const again = await slackBench(mode, {}, { server: bench.server, memory: bench.memory });
    await again.start();
    await again.tell(body);
    await again.tell(bench.withUrl(slash('/stats')));
    await bench.server.answered('response_url', 2);
    expect([...bench.asked, ...again.asked].map(({ name }) => name)).toEqual(['latest', 'stats']);
  });

  test('case 121: an event that comes again has one effect, and one whose first copy was lost has it', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    const archived = event({ type: 'channel_archive', channel: CHANNEL });
    for (let times = 0; times < 4; times += 1) await bench.tell(archived);
    await bench.until(() => bench.places.length > 0);
    bench.memory.state = 'down';
    const lost = event({ type: 'channel_unarchive', channel: CHANNEL });
    if (mode === 'http') expect((await bench.post(lost)).status).toBe(503);
    bench.memory.state = 'up';
    await bench.tell(lost);
    await bench.until(() => bench.places.length > 1);
    expect(bench.places.map(({ kind }) => kind)).toEqual(['gone', 'back']);
  });

  test('case 136: what we or other bots write, and what is edited, is no command', async () => {
    const bench = await slackBench(mode);
    await bench.start();
    const written = { type: 'message', channel: DIRECT, channel_type: 'im', text: 'latest', ts: '1.1' };
    await bench.tell(event({ ...written, user: 'U0BOT' }));
    await bench.tell(event({ ...written, user: 'U0OTHERBOT', bot_id: 'B2' }));
    await bench.tell(event({ ...written, subtype: 'bot_message', bot_id: 'B2' }));
    await bench.tell(event({ ...written, subtype: 'message_changed', message: { text: 'latest' } }));
    await bench.tell(
      event({ type: 'app_mention', channel: CHANNEL, text: '<@U0BOT> latest', user: 'U0X', bot_id: 'B2', ts: '1' }),
    );
    await bench.tell(event({ ...written, user: PERSON, text: 'stats' }));
    await bench.server.answered('chat.postMessage', 1);
    expect(bench.asked.map(({ name }) => name)).toEqual(['stats']);
  });
});

describe('where an answer goes', () => {
  test('a message to the app itself is answered there, and a mention to its writer alone', async () => {
    const bench = await slackBench();
    await bench.start();
    await bench.tell(
      event({ type: 'message', channel: DIRECT, channel_type: 'im', text: '/latest 3', user: PERSON, ts: '1.1' }),
    );
    await bench.server.answered('chat.postMessage', 1);
    expect(bench.server.shown(DIRECT)).toMatchObject([{ to: null, text: 'answer to latest' }]);
    await bench.tell(
      event({ type: 'app_mention', channel: CHANNEL, text: '<@U0BOT> search Azov', user: PERSON, ts: '1.2' }),
    );
    await bench.server.answered('chat.postEphemeral', 1);
    expect(bench.asked[1]).toMatchObject({ name: 'search', args: 'Azov' });
    expect(bench.server.shown(CHANNEL)).toMatchObject([{ to: PERSON }]);
  });

  test('case 122: an address that is used up or too old is not tried; the answer stands beside the messages', async () => {
    const bench = await slackBench();
    await bench.start();
    const { response_url } = bench.withUrl({}) as { response_url: string };
    for (let times = 1; times <= 5; times += 1) {
      await bench.tell(slash('/latest', '', { response_url }));
      await bench.server.answered('response_url', times);
    }
    await bench.tell(slash('/latest', '', { response_url }));
    await bench.server.answered('chat.postEphemeral', 1);
    expect(methods(bench).filter((method) => method === 'response_url')).toHaveLength(5);
    const late: Message = said('late');
    const slow = await slackBench();
    await slow.start(() => {
      slow.now = new Date(slow.now.getTime() + 31 * 60_000);
      return Promise.resolve(late);
    });
    await slow.tell(slow.withUrl(slash('/latest')));
    await slow.server.answered('chat.postEphemeral', 1);
    expect(methods(slow)).not.toContain('response_url');
  });

  test('case 122: an address that is not Slack’s is never asked', async () => {
    const bench = await slackBench();
    await bench.start();
    const canary = await slackBench();
    for (const response_url of [
      `${canary.server.origin}/respond/1`,
      'https://evil.example/',
      'file:///etc/passwd',
      'x',
    ])
      await bench.tell(slash('/latest', '', { response_url }));
    await bench.server.answered('chat.postEphemeral', 4);
    expect(canary.server.requests).toEqual([]);
  });

  test('where the app may not even whisper, the answer comes in the person’s own conversation', async () => {
    const bench = await slackBench();
    bench.server.world.channels.set(`${TEAM}/${CHANNEL}`, 'channel_not_found');
    await bench.start();
    await bench.tell(slash('/latest'));
    await bench.server.answered('chat.postMessage', 1);
    expect(bench.server.shown(PERSON)).toMatchObject([{ to: null }]);
  });

  test('an answer that is told to wait waits, and is then there', async () => {
    const bench = await slackBench();
    bench.server.fail('chat.postMessage', [{ kind: 'limited', retryAfter: '2' }]);
    await bench.start();
    await bench.tell(
      event({ type: 'message', channel: DIRECT, channel_type: 'im', text: 'latest', user: PERSON, ts: '1' }),
    );
    await bench.server.answered('chat.postMessage', 2);
    expect(bench.waits).toEqual([2_000]);
  });

  test('a dialogue that could not be opened in time leaves its words to the asker', async () => {
    const bench = await slackBench();
    await bench.start();
    await bench.tell(bench.withUrl(pressed('/story abc', { trigger_id: 'too late' })));
    await bench.server.answered('response_url', 1);
    expect(shown(bench)).toContain('answer to story');
  });

  test('a subscription of a private channel that the app is not in says how to invite it', async () => {
    const bench = await slackBench();
    bench.server.fail('conversations.info', [{ kind: 'error', error: 'channel_not_found' }]);
    await bench.start();
    await bench.tell(bench.withUrl(slash('/obmin', 'subscribe')));
    await bench.server.answered('response_url', 1);
    expect(shown(bench)).toContain('/invite @Obmin');
  });
});

test('a long answer comes whole, in as many messages as it needs, and what has no room in a dialogue beside it', async () => {
  const long: Message = { blocks: Array.from({ length: 120 }, (_, index) => paragraph(`line ${String(index)}`)) };
  const bench = await slackBench();
  await bench.start(() => Promise.resolve(long));
  await bench.tell(bench.withUrl(slash('/exchanges')));
  await bench.server.answered('response_url', 3);
  for (const line of ['line 0', 'line 60', 'line 119']) expect(shown(bench)).toContain(line);
  await bench.tell(bench.withUrl(pressed('/story abc')));
  await bench.server.answered('response_url', 5);
  expect(shownText([...bench.server.world.views.values()][0])).toContain('line 49');
  expect(bench.server.shown(CHANNEL)).toHaveLength(5);
});

test('what one person asks for is done in the order in which they asked, whatever waits', async () => {
  const bench = await slackBench();
  let go = (): void => undefined;
  const order: string[] = [];
  await bench.start(async ({ name }) => {
    if (name === 'subscribe') await new Promise<void>((resolve) => (go = resolve));
    order.push(name);
    return said(name);
  });
  await bench.tell(slash('/obmin', 'subscribe'));
  await bench.until(() => bench.asked.length === 1);
  await bench.tell(slash('/obmin', 'unsubscribe'));
  await bench.tell(slash('/latest', '', { user_id: 'U0OTHER' }));
  await bench.until(() => order.length === 1);
  go();
  await bench.until(() => order.length === 3);
  expect(order).toEqual(['latest', 'subscribe', 'unsubscribe']);
});

describe('the person', () => {
  test('is spoken to in the language of their Slack, and known by its time zone', async () => {
    const bench = await slackBench();
    bench.server.world.people.set(PERSON, { locale: 'uk-UA', tz: 'Europe/Kyiv' });
    await bench.start();
    await bench.tell(bench.withUrl(slash('/latest')));
    await bench.server.answered('response_url', 1);
    expect(bench.asked).toMatchObject([{ clientLanguage: 'uk', clientZone: 'Europe/Kyiv' }]);
    expect(shown(bench)).toContain('Показати в каналі');
  });

  test.each([
    ['any member may change a channel’s settings', '', { is_admin: false }, CHANNEL, true],
    ['with SLACK_ADMINS_ONLY a member may not', 'on', { is_admin: false }, CHANNEL, false],
    ['with SLACK_ADMINS_ONLY an administrator may', 'on', { is_admin: true }, CHANNEL, true],
    ['in their own conversation everybody may', 'on', { is_admin: false }, DIRECT, true],
    ['who can’t be asked for may not', 'on', null, CHANNEL, false],
  ])('%s', async (_, adminsOnly, person, channel, may) => {
    const bench = await slackBench('socket', { SLACK_ADMINS_ONLY: adminsOnly });
    if (person !== null) bench.server.world.people.set(PERSON, person);
    await bench.start();
    await bench.tell(slash('/obmin', 'unsubscribe', { channel_id: channel }));
    await bench.until(() => bench.asked.length === 1);
    expect(bench.asked).toMatchObject([{ mayChangeSettings: may }]);
  });
});

test('case 132: somebody of another workspace, in a channel that both share, may ask and change nothing', async () => {
  const bench = await slackBench();
  await bench.start();
  const stranger = { id: 'U0GUEST', team_id: 'T0GUEST' };
  await bench.tell(pressed('/mute abc', { user: stranger }));
  await bench.tell(
    event({
      type: 'app_mention',
      channel: CHANNEL,
      text: '<@U0BOT> unsubscribe',
      user: 'U0GUEST',
      team: 'T0GUEST',
      ts: '1',
    }),
  );
  await bench.tell(pressed('/mute def', { user: { ...stranger, id: 'U0STAFF' }, enterprise: { id: 'E0ORG' } }));
  await bench.until(() => bench.asked.length === 3);
  const may = Object.fromEntries(
    bench.asked.map(({ args, name, mayChangeSettings }) => [`${name} ${args}`.trim(), mayChangeSettings]),
  );
  expect(may).toEqual({ 'mute abc': false, unsubscribe: false, 'mute def': true });
});

const FIELDS: readonly Field[] = [
  {
    command: '/settings topics',
    label: 'Topics',
    value: 'exchanges',
    control: {
      kind: 'several',
      options: [
        { value: 'exchanges', label: 'Exchanges', chosen: true },
        { value: 'statements', label: 'Statements', chosen: false },
      ],
    },
  },
  {
    command: '/settings language',
    label: 'Language',
    value: 'English',
    control: {
      kind: 'one',
      options: [
        { value: 'en', label: 'English', chosen: true },
        { value: 'uk', label: 'Українська', chosen: false },
      ],
    },
  },
  { command: '/settings time', label: 'Digest', value: '09:00', control: { kind: 'time', time: '09:00' } },
  { command: '/settings quiet', label: 'Quiet', value: 'off', control: { kind: 'span', from: null, to: null } },
  {
    command: '/settings zone',
    label: 'Zone',
    value: 'Europe/Kyiv',
    control: { kind: 'zone', zone: 'Europe/Kyiv', suggestions: ['Europe/Warsaw'] },
  },
  { command: '/settings words', label: 'Words', value: 'none', control: { kind: 'words', words: '' } },
];
const FORM: Message = { blocks: [heading('Settings'), { kind: 'form', fields: FIELDS }] };

describe('settings', () => {
  async function opened(): Promise<{ bench: SlackBench; view: Readonly<Record<string, unknown>> }> {
    const bench = await slackBench();
    bench.server.world.people.set(PERSON, { locale: 'en-GB', tz: 'Europe/Berlin' });
    await bench.start((command) => Promise.resolve(command.args === '' ? FORM : said(`set ${command.args}`)));
    await bench.tell(slash('/obmin', 'settings'));
    await bench.server.answered('views.update', 1);
    const [view] = [...bench.server.world.views.values()];
    return { bench, view: view as Readonly<Record<string, unknown>> };
  }

  test('are a dialogue of multi-selects, time pickers and words, with the person’s own zone as an example', async () => {
    const { view } = await opened();
    const elements = (view['blocks'] as readonly { element?: { type: string } }[]).map(({ element }) => element?.type);
    expect(elements).toEqual([
      undefined,
      'multi_static_select',
      'static_select',
      'timepicker',
      'timepicker',
      'timepicker',
      'plain_text_input',
      'plain_text_input',
    ]);
    expect(view).toMatchObject({ submit: { text: 'Save' }, close: { text: 'Close' } });
    expect(shownText(view).join()).toContain('such as Europe/Berlin, Europe/Warsaw');
  });

  test('that were changed are one command each, in the channel that they were opened in', async () => {
    const { bench, view } = await opened();
    await bench.tell(
      saved(view, {
        'is /settings topics': {
          type: 'multi_static_select',
          selected_options: [{ value: 'statements' }, { value: 'exchanges' }],
        },
        'is /settings language': { type: 'static_select', selected_option: { value: 'en' } },
        'is /settings time': { type: 'timepicker', selected_time: '08:30' },
        'from /settings quiet': { type: 'timepicker', selected_time: '22:00' },
        'to /settings quiet': { type: 'timepicker', selected_time: '07:00' },
        'is /settings zone': { type: 'plain_text_input', value: ' Europe/Kyiv ' },
        'is /settings words': { type: 'plain_text_input', value: null },
      }),
    );
    await bench.server.answered('chat.postEphemeral', 1);
    expect(bench.asked.slice(1).map(({ name, args }) => `${name} ${args}`)).toEqual([
      'settings topics exchanges,statements',
      'settings time 08:30',
      'settings quiet 22:00-07:00',
    ]);
    expect(bench.asked.every(({ from }) => from.chat === `${TEAM}/${CHANNEL}`)).toBe(true);
    expect(shown(bench)).toContain('set quiet 22:00-07:00');
  });

  test('that were emptied say so, and a dialogue in which nothing changed asks nothing', async () => {
    const { bench, view } = await opened();
    const unchanged = {
      'is /settings language': { selected_option: { value: 'en' } },
      'is /settings time': { selected_time: '09:00' },
      'from /settings quiet': { selected_time: null },
      'to /settings quiet': { selected_time: null },
    };
    await bench.tell(
      saved(view, { ...unchanged, 'is /settings topics': { selected_options: [{ value: 'exchanges' }] } }),
    );
    await bench.tell(saved(view, { ...unchanged, 'is /settings topics': { selected_options: [] } }));
    await bench.server.answered('chat.postEphemeral', 1);
    expect(bench.asked.slice(1).map(({ args }) => args)).toEqual(['topics none']);
  });
});

describe('beside commands', () => {
  test('the home of the app has what is new and the person’s own settings', async () => {
    const bench = await slackBench();
    await bench.start(({ name }) => Promise.resolve(name === 'settings' ? FORM : said('what is new')));
    await bench.tell(event({ type: 'app_home_opened', user: PERSON, channel: DIRECT, tab: 'home' }));
    await bench.server.answered('views.publish', 1);
    const home = shownText(bench.server.world.homes.get(PERSON)).join('\n');
    expect(home).toContain('what is new');
    expect(home).toContain('Digest: 09:00');
    expect(bench.asked.every(({ from }) => from.chat === `${TEAM}/${DIRECT}`)).toBe(true);
    await bench.tell(
      pressed('/settings', {
        channel: undefined,
        view: { id: 'V0', type: 'home', private_metadata: JSON.stringify({ channel: DIRECT }) },
      }),
    );
    await bench.server.answered('views.update', 1);
    expect(shownText([...bench.server.world.views.values()][0]).join()).toContain('Topics');
    await bench.server.answered('views.publish', 2);
    await bench.tell(
      pressed('/mute abc', {
        channel: undefined,
        view: { id: 'V0', type: 'home', private_metadata: JSON.stringify({ channel: DIRECT }) },
      }),
    );
    await bench.server.answered('views.publish', 3);
    expect(shownText([...bench.server.world.views.values()][1]).join()).toContain('what is new');
  });

  test('the shortcut on a message shows the story that its words point to, and what else they may mean', async () => {
    const bench = await slackBench();
    const offer = { revision: 1, line: 'a line', title: 'Another one' };
    bench.offers = [
      { ...offer, id: 'abc', message: { blocks: [heading('The exchange'), paragraph('Confirmed by both sides.')] } },
      { ...offer, id: 'def', message: said('no') },
    ];
    await bench.start();
    await bench.tell(shortcut('146 people came home, they say'));
    await bench.server.answered('views.update', 1);
    const words = shownText([...bench.server.world.views.values()][0]).join('\n');
    expect(bench.offered).toEqual(['146 people came home, they say']);
    expect(words).toContain('Confirmed by both sides.');
    expect(words).toContain('Another one');
  });

  test.each([
    ['nothing matches', 'the weather', 'No exchange that is known here'],
    ['there is nothing to read', ' ', 'There is no text'],
  ])('where %s it says so', async (_, text, words) => {
    const bench = await slackBench();
    await bench.start();
    await bench.tell(shortcut(text));
    await bench.server.answered('views.update', 1);
    expect(shownText([...bench.server.world.views.values()][0]).join()).toContain(words);
  });
});

describe('what becomes of channels and workspaces', () => {
  test.each([
    [{ type: 'channel_archive', channel: CHANNEL }, 'gone'],
    [{ type: 'channel_deleted', channel: CHANNEL }, 'gone'],
    [{ type: 'channel_left', channel: CHANNEL }, 'gone'],
    [{ type: 'group_archive', channel: CHANNEL }, 'gone'],
    [{ type: 'group_left', channel: CHANNEL }, 'gone'],
    [{ type: 'channel_unarchive', channel: CHANNEL }, 'back'],
    [{ type: 'member_joined_channel', channel: CHANNEL, user: 'U0BOT' }, 'back'],
    [{ type: 'channel_id_changed', old_channel_id: CHANNEL, new_channel_id: 'C1' }, 'moved'],
    [{ type: 'app_uninstalled' }, 'account-gone'],
    [{ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, 'account-gone'],
  ])('%j is told as %s', async (fields, kind) => {
    const bench = await slackBench();
    await bench.start();
    await bench.tell(event(fields));
    await bench.until(() => bench.places.length === 1);
    expect(bench.places).toMatchObject([{ kind }]);
  });

  test('case 135: a channel that is renamed keeps its id and its subscription, and somebody else’s coming says nothing', async () => {
    const bench = await slackBench();
    await bench.start();
    await bench.tell(event({ type: 'channel_rename', channel: { id: CHANNEL, name: 'other' } }));
    await bench.tell(event({ type: 'member_joined_channel', channel: CHANNEL, user: PERSON }));
    await bench.tell(event({ type: 'tokens_revoked', tokens: { oauth: [PERSON] } }));
    await bench.tell(event({ type: 'something_new', channel: CHANNEL }));
    await bench.tell(bench.withUrl(slash('/latest')));
    await bench.server.answered('response_url', 1);
    expect(bench.places).toEqual([]);
  });

  test('case 131: a workspace that puts the app out has its token deleted, and nothing more is asked with it', async () => {
    const bench = await slackBench('http', OAUTH);
    const kept = { token: bench.server.token, botUser: 'U0BOT', refresh: null, expiresAt: null };
    bench.memory.secrets.set(`installation ${TEAM}`, JSON.stringify(kept));
    await bench.start();
    const options = { key: 'k', signal: new AbortController().signal };
    const to = { platform: 'slack', chat: `${TEAM}/${CHANNEL}`, thread: null };
    expect(await bench.adapter.deliver(to, said('before'), options)).toMatchObject({ kind: 'delivered' });
    await bench.tell(event({ type: 'app_uninstalled' }));
    await bench.until(() => bench.places.length === 1);
    expect(bench.memory.secrets.size).toBe(0);
    const before = bench.server.requests.length;
    expect(await bench.adapter.deliver(to, said('after'), options)).toMatchObject({
      kind: 'refused',
      reason: 'chat-gone',
    });
    expect(bench.server.requests.length).toBe(before);
  });

  test('case 132: two workspaces with channels of one id are two places, each asked with its own token', async () => {
    const bench = await slackBench('http', OAUTH);
    const tokens = { T0ONE: 'token-one', T0TWO: 'token-two' };
    for (const [team, token] of Object.entries(tokens)) {
      bench.server.world.installs.set(token, { team, botUser: 'U0BOT', scopes: [] });
      const kept = { token, botUser: 'U0BOT', refresh: null, expiresAt: null };
      bench.memory.secrets.set(`installation ${team}`, JSON.stringify(kept));
    }
    await bench.start();
    for (const team_id of Object.keys(tokens)) await bench.tell(slash('/latest', '', { team_id }));
    await bench.tell(slash('/latest', '', { team_id: 'T0STRANGER' }));
    await bench.server.answered('chat.postEphemeral', 2);
    expect(bench.asked.map(({ from }) => from.chat)).toEqual([`T0ONE/${CHANNEL}`, `T0TWO/${CHANNEL}`]);
    const asked = bench.server.requests.filter(({ method }) => method === 'chat.postEphemeral');
    expect(asked.map(({ token }) => token).sort()).toEqual(['token-one', 'token-two']);
  });

  test('case 132: in a channel that two workspaces share, an event is that of the workspace that has the app', async () => {
    const bench = await slackBench();
    await bench.start();
    await bench.tell(
      event(
        { type: 'app_mention', channel: CHANNEL, text: '<@U0BOT> latest', user: 'U0GUEST', ts: '1' },
        { team_id: 'T0GUEST', context_team_id: TEAM },
      ),
    );
    await bench.until(() => bench.asked.length === 1);
    expect(bench.asked).toMatchObject([{ from: { chat: `${TEAM}/${CHANNEL}` } }]);
  });

  test('case 132: an app that an organisation has installed speaks with the organisation’s token', async () => {
    const bench = await slackBench('http', OAUTH);
    bench.server.world.installs.set('token-org', { team: 'E0ORG', botUser: 'U0BOT', scopes: [] });
    const kept = { token: 'token-org', botUser: 'U0BOT', refresh: null, expiresAt: null };
    bench.memory.secrets.set('installation E0ORG', JSON.stringify(kept));
    await bench.start();
    await bench.tell(slash('/latest', '', { team_id: 'T0ONE', enterprise_id: 'E0ORG', is_enterprise_install: 'true' }));
    await bench.server.answered('chat.postEphemeral', 1);
    expect(bench.asked).toMatchObject([{ from: { chat: `E0ORG/${CHANNEL}` } }]);
  });
});

test('nothing of what people wrote, no channel, name or token stands in the log', async () => {
  const bench = await slackBench();
  await bench.start(() => Promise.reject(new Error(`failed for ${PERSON} in ${CHANNEL}`)));
  await bench.tell(bench.withUrl(slash('/obmin', 'search a secret word')));
  await bench.until(() => bench.logged.length > 0);
  const all = bench.logged.join();
  for (const secret of [PERSON, CHANNEL, TEAM, 'secret word', bench.server.token, '/respond/'])
    expect(all).not.toContain(secret);
  expect(all).toContain('slack-request-failed');
});
