import { describe, expect, test } from 'vitest';
import { createListener } from '../../../src/bot/listener.ts';
import { composeChange } from '../../../src/deliveries/compose-change.ts';
import { composeDelivery } from '../../../src/deliveries/compose.ts';
import { createSender, type Sender } from '../../../src/deliveries/sender.ts';
import { takeItem, type PipelineParts } from '../../../src/pipeline.ts';
import { createLog } from '../../../src/shared/log.ts';
import { indexSources } from '../../../src/sources/find-source.ts';
import { storyLookup } from '../../../src/story-lookup.ts';
import { manualClock } from '../../fakes/manual-clock.ts';
import { OAUTH, slackBench, type Mode, type SlackBench } from '../../fakes/slack/bench.ts';
import { CHANNEL, DIRECT, event, PERSON, pressed, saved, shortcut, slash } from '../../fakes/slack/payloads.ts';
import { TEAM } from '../../fakes/slack/server.ts';
import type { StoredMessage } from '../../fakes/slack/workspace.ts';
import { shownText } from '../../fakes/slack/validate-blocks.ts';
import { tempStore } from '../../fakes/temp-store.ts';

/** The whole product behind the adapter: the bot, the pipeline, the outbox and the sender, over a real database. */
interface House {
  readonly bench: SlackBench;
  readonly parts: PipelineParts;
  readonly sender: Sender;
  /** A person does this; resolves when one message more is shown, to whomever, with that message. */
  readonly answered: (body: Readonly<Record<string, unknown>>, channel?: string) => Promise<StoredMessage>;
  /** An article says this, and what is owed by it is sent. */
  readonly report: (key: string, title: string, text: string) => Promise<void>;
}

async function house(mode: Mode = 'socket', more: Readonly<Record<string, string>> = {}): Promise<House> {
  const bench = await slackBench(mode, more);
  const clock = manualClock('2031-05-05T08:00:00.000Z');
  bench.now = clock.now();
  const log = createLog('silent');
  const parts: PipelineParts = { store: await tempStore(), sources: indexSources([]), clock, log };
  const { store } = parts;
  const lookup = storyLookup(store);
  let now = 0;
  const sender = createSender({
    ...{ outbox: store.outbox, adapters: [bench.adapter], clock, log },
    compose: (claim) => composeDelivery(claim, lookup),
    composeChange: (claim, living) => composeChange(claim, living, lookup),
    timer: { now: () => now, sleep: (ms) => Promise.resolve(void (now += ms)) },
  });
  const defaults = { zone: 'Europe/Kyiv', digestTime: '09:00' };
  await bench.startWith(createListener({ ...parts, defaults }, log, () => undefined));
  return {
    ...{ bench, parts, sender },
    answered: async (body, channel = CHANNEL) => {
      const before = bench.server.shown(channel).length;
      await bench.tell(bench.withUrl(body, channel));
      await bench.until(() => bench.server.shown(channel).length > before);
      const last = bench.server.shown(channel).at(-1);
      if (last === undefined) throw new Error('nothing was shown');
      return last;
    },
    report: async (key, title, text) => {
      const item = {
        origin: 'seeds',
        key,
        id: key,
        title,
        text,
        published: '2031-05-05',
        outlet: key,
        url: null,
      } as const;
      await takeItem({ ...item, lang: 'en', sourceId: null }, parts);
      await sender.sendDue();
    },
  };
}

const planned = ({ report }: House): Promise<void> =>
  report(
    'a',
    'Exchange planned for Monday',
    'Ukraine and Russia will exchange prisoners of war on 5 May 2031: 87 soldiers are to return to Ukraine.',
  );
const held = ({ report }: House): Promise<void> =>
  report(
    'b',
    'Exchange held',
    'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
  );

function buttonsOf({ blocks }: Pick<StoredMessage, 'blocks'>): readonly { text: { text: string }; value: string }[] {
  return blocks.flatMap(
    (block) => (block as { elements?: { text: { text: string }; value: string }[] }).elements ?? [],
  );
}

describe.each<Mode>(['socket', 'http'])('by %s', (mode) => {
  test('from the command to the answer, and from the subscription to the alert that is edited', async () => {
    const home = await house(mode);
    const { bench, answered } = home;
    bench.server.world.people.set(PERSON, { locale: 'uk-UA' });
    expect((await answered(slash('/obmin', 'subscribe'))).to).toBe(PERSON);

    await planned(home);
    const alert = bench.server.shown(CHANNEL).at(-1);
    expect(alert).toMatchObject({ to: null, text: expect.stringContaining('87') as string });
    const [evidence] = alert === undefined ? [] : buttonsOf(alert);
    expect(evidence?.text.text).toBe('Докази');
    await bench.tell(pressed(evidence?.value ?? ''));
    await bench.server.answered('views.update', 1);
    expect(shownText([...bench.server.world.views.values()][0]).join()).toContain('87 soldiers are to return');

    const before = alert?.text;
    await held(home);
    expect(alert?.edits).toBe(1);
    expect(alert?.text).not.toBe(before);
    // The short answer that nobody misses.
    expect(bench.server.shown(CHANNEL).at(-1)).toMatchObject({ thread: alert?.ts, broadcast: true });
    expect(await home.parts.store.outbox.counts()).toEqual({ sent: 2 });
  });
});

describe.each([
  ['en-GB', 'You are subscribed', 'Exchange', 'Follow'],
  ['uk-UA', 'підпис', 'Обмін', 'Стежити'],
  ['ru-RU', 'подпис', 'Обмен', 'Следить'],
])('somebody whose Slack is in %s', (locale, subscribed, title, follow) => {
  test('subscribes, is told, and sees the story at the shortcut and in the home, in that language and their own zone', async () => {
    const home = await house();
    const { bench, answered, parts } = home;
    bench.server.world.people.set(PERSON, { locale, tz: 'America/Toronto' });
    expect(shownText((await answered(slash('/obmin', 'subscribe'))).blocks).join()).toContain(subscribed);
    const [subscription] = await parts.store.subscriptions.active();
    expect(subscription).toMatchObject({ language: locale.slice(0, 2), zone: 'America/Toronto' });
    await bench.tell(slash('/obmin', 'settings'));
    await bench.server.answered('views.update', 1);
    expect(JSON.stringify([...bench.server.world.views.values()][0])).toContain('"initial_value":"America/Toronto"');

    await held(home);
    const alert = bench.server.shown(CHANNEL).at(-1);
    expect(alert).toMatchObject({ to: null, text: expect.stringContaining(title) as string });
    expect(alert === undefined ? [] : buttonsOf(alert).map(({ text }) => text.text)).toContain(follow);

    await bench.tell(shortcut('They say 87 soldiers returned to Ukraine in an exchange on 5 May 2031'));
    await bench.server.answered('views.update', 2);
    expect(shownText([...bench.server.world.views.values()].at(-1)).join()).toContain(title);
    await bench.tell(event({ type: 'app_home_opened', user: PERSON, channel: DIRECT, tab: 'home' }));
    await bench.server.answered('views.publish', 1);
    expect(shownText(bench.server.world.homes.get(PERSON)).join()).toContain(title);
  });
});

test('from the dialogue to the changed settings', async () => {
  const { bench, answered, parts } = await house();
  await answered(slash('/obmin', 'subscribe'));
  await bench.tell(slash('/obmin', 'settings'));
  await bench.server.answered('views.update', 1);
  const [view] = [...bench.server.world.views.values()] as [Readonly<Record<string, unknown>>];
  const blocks = view['blocks'] as readonly {
    type: string;
    block_id: string;
    element: Readonly<Record<string, unknown>>;
  }[];
  const asShown = Object.fromEntries(
    blocks
      .filter(({ type }) => type === 'input')
      .map(({ block_id, element }) => [
        block_id,
        {
          selected_option: element['initial_option'],
          selected_options: element['initial_options'],
          selected_time: element['initial_time'],
          value: element['initial_value'],
        },
      ]),
  );
  const changed = {
    'is /settings time': { selected_time: '08:15' },
    'is /settings zone': { value: 'Berlin' },
    'from /settings quiet': { selected_time: '22:00' },
    'to /settings quiet': { selected_time: '07:00' },
  };
  await answered(saved(view, { ...asShown, ...changed }));
  const [subscription] = await parts.store.subscriptions.active();
  expect(subscription).toMatchObject({
    address: { chat: `${TEAM}/${CHANNEL}` },
    digestTime: '08:15',
    zone: 'Europe/Berlin',
    choices: { quiet: { from: '22:00', to: '07:00' } },
  });
});

test('from the installation to the end of it: what was the workspace’s is gone', async () => {
  const { bench, answered, parts } = await house('http', OAUTH);
  const { server } = bench;
  server.world.codes.set('code', {
    access_token: server.token,
    token_type: 'bot',
    bot_user_id: 'U0BOT',
    team: { id: TEAM },
  });
  const begun = await bench.route('/slack/install').handle(new Request('https://obmin.example/slack/install'));
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
  const url = `https://obmin.example/slack/oauth_redirect?${new URLSearchParams({ code: 'code', state }).toString()}`;
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ended = await bench.route('/slack/oauth_redirect').handle(new Request(url, { headers: { cookie } }));
  expect(ended.status).toBe(200);
  await answered(slash('/obmin', 'subscribe'));
  expect(await parts.store.subscriptions.active()).toHaveLength(1);
  await bench.tell(event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }));
  while ((await parts.store.subscriptions.active()).length > 0);
  expect(bench.memory.secrets.size).toBe(0);
});

test('case 123: an alert whose answer was lost is found in the channel, and no second copy is sent', async () => {
  const home = await house();
  await home.answered(slash('/obmin', 'subscribe'));
  home.bench.server.fail('chat.postMessage', [{ kind: 'lost' }]);
  await planned(home);
  await home.sender.sendDue();
  expect(home.bench.server.shown(CHANNEL).filter(({ to }) => to === null)).toHaveLength(1);
  expect(await home.parts.store.outbox.counts()).toEqual({ sent: 1 });
});

test('case 123: where the history may not be read, it is repeated once, and says so', async () => {
  const home = await house();
  await home.answered(slash('/obmin', 'subscribe'));
  home.bench.server.fail('chat.postMessage', [{ kind: 'lost' }, { kind: 'lost' }]);
  home.bench.server.fail('conversations.history', [
    { kind: 'error', error: 'missing_scope' },
    { kind: 'error', error: 'missing_scope' },
  ]);
  await planned(home);
  await home.sender.sendDue();
  const alerts = home.bench.server.shown(CHANNEL).filter(({ to }) => to === null);
  expect(alerts).toHaveLength(2);
  expect(alerts[1]?.text).not.toBe(alerts[0]?.text);
});

test('case 129: a channel that was archived is asked nothing more, and goes on when it is there again', async () => {
  const home = await house();
  const { bench, parts } = home;
  await home.answered(slash('/obmin', 'subscribe'));
  bench.server.world.channels.set(`${TEAM}/${CHANNEL}`, 'is_archived');
  await planned(home);
  await held(home);
  expect(bench.server.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  expect(await parts.store.subscriptions.active()).toEqual([]);
  bench.server.world.channels.delete(`${TEAM}/${CHANNEL}`);
  await bench.tell(event({ type: 'channel_unarchive', channel: CHANNEL }));
  while ((await parts.store.subscriptions.active()).length === 0);
});

test('a person is told in their own conversation, in words without a slash', async () => {
  const home = await house();
  const written = { type: 'message', channel: DIRECT, channel_type: 'im', text: 'subscribe', user: PERSON, ts: '1.1' };
  await home.bench.tell(event(written));
  await home.bench.until(() => home.bench.server.shown(DIRECT).length === 1);
  await planned(home);
  expect(home.bench.server.shown(DIRECT)[1]).toMatchObject({ text: expect.stringContaining('87') as string });
});

test('the shortcut on somebody’s message finds the exchange that it tells of', async () => {
  const home = await house();
  await held(home);
  await home.bench.tell(shortcut('They say 87 soldiers returned to Ukraine in an exchange on 5 May 2031'));
  await home.bench.server.answered('views.update', 1);
  expect(shownText([...home.bench.server.world.views.values()][0]).join('\n')).toContain('87');
});

test('the home of the app shows what is new', async () => {
  const home = await house();
  await held(home);
  await home.bench.tell(event({ type: 'app_home_opened', user: PERSON, channel: DIRECT, tab: 'home' }));
  await home.bench.server.answered('views.publish', 1);
  expect(shownText(home.bench.server.world.homes.get(PERSON)).join('\n')).toContain('87');
});
