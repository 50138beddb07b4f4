import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../../src/shared/message.ts';
import { badRequest, tooMany } from '../../fakes/telegram/api-error.ts';
import { said, telegramBench, type TelegramBench } from '../../fakes/telegram/bench.ts';
import { ANONYMOUS, channelPost, CHANNEL, GROUP, message, PERSON, pressed } from '../../fakes/telegram/updates.ts';

let bench: TelegramBench;

beforeEach(async () => {
  bench = await telegramBench();
});

/** What the core is asked by an update, after all that came with it was worked on. */
async function asks(update: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
  await bench.start();
  bench.server.updates.push(update);
  await bench.settled();
  return bench.asked;
}

describe('a command', () => {
  test.each([
    ['/latest', { name: 'latest', args: '' }],
    ['/Exchanges@obmintestbot 2024  page 2', { name: 'exchanges', args: '2024  page 2' }],
    ['\uFEFF/latest\u00A0', { name: 'latest', args: '' }],
    ['latest', { name: 'latest', args: '' }],
    ['/story_7hk2m9qx4t@ObminTestBot', { name: 'story', args: '7hk2m9qx4t' }],
    ['/search Медінський\nобмін', { name: 'search', args: 'Медінський\nобмін' }],
    ['/lаtest', { name: 'lаtest', args: '' }],
  ])('case 158: %j in a private chat asks %j', async (text, expected) => {
    expect(await asks(message(text))).toMatchObject([
      { ...expected, from: { platform: 'telegram', chat: '501', thread: null }, mayChangeSettings: true },
    ]);
  });

  test.each([
    ['to another bot', message('/latest@OtherBot', { chat: GROUP })],
    ['without a slash in a group', message('latest news', { chat: GROUP })],
    [
      'that was forwarded',
      message('/subscribe', { forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } }),
    ],
    ['in an edited message', { edited_message: message('/subscribe')['message'] }],
    ['in a photo’s place', message('', { text: undefined, photo: [] })],
  ])('case 158: %s is none', async (_, update) => {
    expect(await asks(update)).toEqual([]);
  });

  test.each([
    ['uk', 'uk'],
    ['en-GB', 'en'],
    ['ru', 'ru'],
    ['de', null],
    [undefined, null],
  ])('case 163: of a client in %s is answered in %s', async (language_code, clientLanguage) => {
    expect(await asks(message('/start', { from: { ...PERSON, language_code } }))).toMatchObject([{ clientLanguage }]);
  });

  test('in a topic belongs to the topic; a thread of answers in a group is none', async () => {
    await asks(message('/latest', { chat: GROUP, is_topic_message: true, message_thread_id: 9 }));
    bench.server.updates.push(message('/latest', { chat: GROUP, message_thread_id: 9 }));
    await bench.settled();
    expect(bench.asked.map(({ from }) => from.thread)).toEqual(['9', null]);
    expect(bench.server.shown(GROUP.id)[0]).toMatchObject({ message_thread_id: 9 });
  });
});

describe('case 151: settings are changed by', () => {
  const inGroup = { chat: GROUP };
  test.each([
    ['a member', inGroup, 'member', false],
    ['an administrator', inGroup, 'administrator', true],
    ['the owner of a group', inGroup, 'creator', true],
    ['somebody who left', inGroup, 'left', false],
    ['nobody known', inGroup, null, false],
    ['an anonymous administrator', { ...inGroup, from: ANONYMOUS, sender_chat: GROUP }, null, true],
    ['somebody who writes as a channel', { ...inGroup, from: ANONYMOUS, sender_chat: CHANNEL }, null, false],
  ])('%s: %j', async (_, more, status, mayChangeSettings) => {
    if (status !== null) bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, status);
    expect(await asks(message('/subscribe', more))).toMatchObject([{ mayChangeSettings }]);
  });

  test('a post of a channel: yes', async () => {
    expect(await asks(channelPost('/subscribe'))).toMatchObject([
      { mayChangeSettings: true, from: { chat: String(CHANNEL.id) } },
    ]);
  });

  test.each([
    { kind: 'error', error: tooMany(5) },
    { kind: 'error', error: badRequest('member list is inaccessible') },
    { kind: 'cut' },
  ] as const)('nobody where the check meets %j', async (fault) => {
    bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'administrator');
    bench.server.fail('getChatMember', [fault]);
    expect(await asks(message('/subscribe', inGroup))).toMatchObject([{ mayChangeSettings: false }]);
  });

  test('who was an administrator a moment ago: no', async () => {
    const member = `${String(GROUP.id)} ${String(PERSON.id)}`;
    bench.server.members.set(member, 'administrator');
    await asks(message('/subscribe', inGroup));
    bench.server.members.set(member, 'member');
    bench.server.updates.push(message('/unsubscribe', inGroup));
    await bench.settled();
    expect(bench.asked.map(({ mayChangeSettings }) => mayChangeSettings)).toEqual([true, false]);
  });
});

describe('a button', () => {
  test('comes to rest at once, and its command is answered under its message', async () => {
    await bench.start();
    const answer = await bench.answered(pressed('/story abc evidence', { under: 77 }));
    expect(bench.asked).toMatchObject([{ name: 'story', args: 'abc evidence', mayChangeSettings: true }]);
    expect(answer).toMatchObject({ text: 'answer to story', reply_parameters: { message_id: 77 } });
    const order = bench.server.requests.map(({ method }) => method).filter((method) => /answer|send/.test(method));
    expect(order).toEqual(['answerCallbackQuery', 'sendMessage']);
  });

  test.each([
    ['case 102: that is too old', badRequest('query is too old')],
    ['case 88: that comes too soon', tooMany(7)],
  ])('%s to come to rest is answered all the same', async (_, error) => {
    bench.server.fail('answerCallbackQuery', [{ kind: 'error', error }]);
    await bench.start();
    expect(await bench.answered(pressed('/mute abc'))).toMatchObject({ text: 'answer to mute' });
  });

  test('case 100: with data that is no command changes nothing', async () => {
    expect(await asks(pressed('\u0000forged'))).toEqual([]);
    bench.server.updates.push(pressed(''));
    await bench.settled();
    expect(bench.asked).toEqual([]);
  });

  test('in a group is pressed by a member, who is no administrator', async () => {
    expect(await asks(pressed('/mute abc', { chat: GROUP, topic: 9 }))).toMatchObject([
      { mayChangeSettings: false, from: { chat: String(GROUP.id), thread: '9' } },
    ]);
  });
});

describe('updates', () => {
  test('case 104: that come twice have one effect', async () => {
    await bench.start();
    const update = message('/subscribe');
    for (let times = 0; times < 3; times += 1) bench.server.updates.push(update, 500);
    await bench.settled();
    expect(bench.asked).toHaveLength(1);
  });

  test('case 159: of one chat are answered in their order, and a slow chat holds no other', async () => {
    let release = (_: Message): void => undefined;
    const slow = new Promise<Message>((resolve) => (release = resolve));
    await bench.start(({ name }) => (name === 'slow' ? slow : Promise.resolve(said(name))));
    bench.server.updates.push(message('/slow'));
    bench.server.updates.push(message('/second'));
    await bench.answered(message('/other', { chat: { id: 502, type: 'private' } }), 502);
    expect(bench.server.shown(501)).toEqual([]);
    release(said('slow'));
    await bench.settled();
    expect(bench.server.shown(501).map(({ text }) => text)).toEqual(['slow', 'second']);
  });

  test('are confirmed only when they were worked on', async () => {
    let release = (_: Message): void => undefined;
    const slow = new Promise<Message>((resolve) => (release = resolve));
    await bench.start(() => slow);
    bench.server.updates.push(message('/latest'));
    while (bench.asked.length === 0) await setImmediate();
    expect(bench.server.updates.waiting).toHaveLength(1);
    release(said('done'));
    await bench.settled();
    expect(bench.server.updates.waiting).toEqual([]);
  });

  test('case 108: of kinds that nobody knows, and broken ones, stop nothing', async () => {
    await bench.start();
    for (const update of [
      { unheard_of: {} },
      { message: {} },
      { my_chat_member: { chat: GROUP, from: PERSON, new_chat_member: { status: 'kicked', user: {} } } },
      { callback_query: { id: 'x', from: PERSON } },
    ])
      bench.server.updates.push(update);
    expect(await bench.answered(message('/latest'))).toMatchObject({ text: 'answer to latest' });
  });

  test('a core that fails is logged by the class of its error', async () => {
    await bench.start(({ name }) =>
      name === 'bad' ? Promise.reject(new TypeError('/bot42:fake-token/ of chat 501')) : Promise.resolve(said('well')),
    );
    bench.server.updates.push(message('/bad'));
    await bench.answered(message('/good'));
    expect(bench.logged).toEqual(['{"event":"telegram-update-failed","error":"TypeError"}']);
  });

  test('an answer that is told to wait waits, and one that may have arrived is not sent again', async () => {
    bench.server.fail('sendMessage', [{ kind: 'error', error: tooMany(2) }], 501);
    bench.server.fail('sendMessage', [{ kind: 'lost' }], 502);
    await bench.start();
    await bench.answered(message('/latest'));
    bench.server.updates.push(message('/latest', { chat: { id: 502, type: 'private' } }));
    await bench.settled();
    expect(bench.waits).toEqual([2_000]);
    expect(bench.server.shown(502)).toHaveLength(1);
  });
});

describe('polling', () => {
  test.each([
    ['case 93', { error_code: 409, description: 'Conflict' }, 'telegram-another-poller', [3_000, 6_000]],
    ['case 88', tooMany(7), 'telegram-too-often', [7_000, 7_000]],
    ['case 92', { error_code: 401, description: 'Unauthorized' }, 'telegram-token-refused', [60_000, 60_000]],
    ['case 84', { error_code: 502, description: 'Bad Gateway' }, 'telegram-not-reached', [1_000, 2_000]],
  ])('%s: %j is told once, waited out, and its end is told', async (_, error, event, waits) => {
    bench.server.fail('getUpdates', [
      { kind: 'error', error },
      { kind: 'error', error },
    ]);
    await bench.start();
    await bench.answered(message('/latest'));
    expect(bench.logged.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
      event,
      'telegram-listens-again',
    ]);
    expect(bench.waits).toEqual(waits);
  });

  test('case 176: a network that is gone at the start keeps nobody waiting', async () => {
    bench.server.fail('getMe', [{ kind: 'cut' }, { kind: 'cut' }, { kind: 'cut' }]);
    await bench.start();
    expect(bench.logged[0]).toContain('telegram-not-reached');
    expect(await bench.answered(message('/latest'))).toMatchObject({ text: 'answer to latest' });
  });

  test('case 114: a yes without what was asked for is no answer', async () => {
    const fault = { kind: 'raw', status: 200, body: '{"ok":true}' } as const;
    bench.server.fail('getMe', [fault]);
    bench.server.fail('getUpdates', [fault, { ...fault, body: '<html>' }]);
    await bench.start();
    expect(await bench.answered(message('/latest'))).toMatchObject({ text: 'answer to latest' });
  });

  test('a stop confirms what was worked on, and ends a poll that waits', async () => {
    await bench.start();
    await bench.answered(message('/latest'));
    await bench.adapter.stop();
    expect(bench.server.updates.waiting).toEqual([]);
  });
});

test('no token, chat or name stands in any line of the log', async () => {
  bench.server.fail('getMe', [{ kind: 'cut' }]);
  bench.server.fail('getUpdates', [{ kind: 'raw', status: 502, body: 'x' }]);
  bench.server.fail('sendMessage', [{ kind: 'cut' }, { kind: 'error', error: badRequest('chat not found') }]);
  await bench.start();
  for (const text of ['/a', '/b']) bench.server.updates.push(message(text));
  await bench.settled();
  const log = bench.logged.join('\n');
  expect(log).toContain('telegram-answer-not-sent');
  for (const secret of [bench.server.token, 'fake-token', '501', PERSON.first_name]) expect(log).not.toContain(secret);
});
