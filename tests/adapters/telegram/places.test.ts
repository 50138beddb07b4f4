import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { shortMemory } from '../../../adapters/telegram/incoming/short-memory.ts';
import { telegramBench } from '../../fakes/telegram/bench.ts';
import { CHANNEL, GROUP, message, PERSON, PRIVATE_CHAT } from '../../fakes/telegram/updates.ts';

const at = (chat: number, thread: string | null = null): object => ({
  platform: 'telegram',
  chat: String(chat),
  thread,
});
const member = (chat: object, status: string): object => ({
  my_chat_member: { chat, from: PERSON, date: 1, old_chat_member: {}, new_chat_member: { status, user: {} } },
});
const service = (fields: object): Readonly<Record<string, unknown>> =>
  message('', { chat: GROUP, text: undefined, ...fields });

describe('case 108: the core is told', () => {
  test.each([
    ['of a person who blocks the bot', member(PRIVATE_CHAT, 'kicked'), { kind: 'gone', at: at(501) }],
    ['of one who opens the chat again', member(PRIVATE_CHAT, 'member'), { kind: 'back', at: at(501) }],
    ['of a group that puts the bot out', member(GROUP, 'left'), { kind: 'gone', at: at(GROUP.id) }],
    ['of a channel that takes it in', member(CHANNEL, 'administrator'), { kind: 'back', at: at(CHANNEL.id) }],
    [
      'of a topic that is opened again',
      service({ forum_topic_reopened: {}, message_thread_id: 9 }),
      { kind: 'back', at: at(GROUP.id, '9') },
    ],
    [
      'case 91: of a group that moves',
      service({ migrate_to_chat_id: -100_9 }),
      { kind: 'moved', from: at(GROUP.id), to: at(-100_9) },
    ],
    [
      'case 91: of one that has moved',
      service({ migrate_from_chat_id: -5 }),
      { kind: 'moved', from: at(-5), to: at(GROUP.id) },
    ],
  ])('%s', async (_, update, change) => {
    const bench = await telegramBench();
    await bench.start();
    bench.server.updates.push(update as Readonly<Record<string, unknown>>);
    await bench.settled();
    expect(bench.places).toEqual([change]);
  });

  test('nothing of a topic that is closed, or of what the bot may do in a chat', async () => {
    const bench = await telegramBench();
    await bench.start();
    bench.server.updates.push(service({ forum_topic_closed: {}, message_thread_id: 9 }));
    bench.server.updates.push(member(GROUP, 'restricted') as Readonly<Record<string, unknown>>);
    await bench.settled();
    expect(bench.places).toEqual([]);
  });
});

describe('what was worked on', () => {
  test('case 104: has no second effect after a restart, though Telegram brings it again', async () => {
    const memory = shortMemory();
    const before = await telegramBench([], { memory });
    await before.start();
    const updates = Array.from({ length: 57 }, (_, index) =>
      message('/latest', { chat: { id: 600 + index, type: 'private' }, from: { ...PERSON, id: 600 + index } }),
    );
    updates.forEach((update, index) => before.server.updates.push(update, 1_000 + index));
    await before.settled();
    await before.adapter.stop();

    const after = await telegramBench([], { memory });
    await after.start();
    updates.forEach((update, index) => after.server.updates.push(update, 1_000 + index));
    after.server.updates.push(message('/stats'), 2_000);
    await after.settled();
    expect(before.asked).toHaveLength(57);
    expect(after.asked.map(({ name }) => name)).toEqual(['stats']);
  });

  test('case 104: is noted when it is done: a command in which the program died is done after the restart', async () => {
    const memory = shortMemory();
    const died = await telegramBench([], { memory });
    let end = (): void => undefined;
    await died.start(() => new Promise((resolve) => (end = () => resolve({ blocks: [] }))));
    died.server.updates.push(message('/unsubscribe'), 1_000);
    while (died.asked.length === 0) await setImmediate();
    const after = await telegramBench([], { memory });
    await after.start();
    after.server.updates.push(message('/unsubscribe'), 1_000);
    await after.settled();
    expect(after.asked.map(({ name }) => name)).toEqual(['unsubscribe']);
    end();
  });

  test('that nobody could note is not confirmed, and is worked on when it can be', async () => {
    let works = false;
    const bench = await telegramBench([], {
      memory: {
        first: () => Promise.resolve(true),
        seen: () => (works ? Promise.resolve(false) : Promise.reject(new Error('locked'))),
      },
    });
    await bench.start();
    bench.server.updates.push(message('/latest'));
    while (bench.waits.length < 2) await setImmediate();
    expect(bench.asked).toEqual([]);
    expect(bench.server.updates.waiting).toHaveLength(1);
    works = true;
    await bench.settled();
    expect(bench.asked).toHaveLength(1);
    expect(bench.logged[0]).toContain('telegram-updates-wait');
  });

  test('case 101: a press that a telephone sends again under another number counts once', async () => {
    const bench = await telegramBench();
    const { pressed } = await import('../../fakes/telegram/updates.ts');
    await bench.start();
    const press = pressed('/mute abc', { id: 'the same' });
    bench.server.updates.push(press);
    bench.server.updates.push(press);
    await bench.settled();
    expect(bench.asked).toHaveLength(1);
  });

  test('case 107: of what waited for long every command has its effect, and each chat one answer', async () => {
    const bench = await telegramBench();
    bench.clock.now += 23 * 3_600_000;
    for (let round = 0; round < 50; round += 1)
      for (const person of [601, 602, 603])
        bench.server.updates.push(
          message(round % 2 ? '/subscribe' : '/stop', {
            chat: { id: person, type: 'private' },
            from: { ...PERSON, id: person },
          }),
        );
    await bench.start();
    await bench.settled();
    expect(bench.asked).toHaveLength(150);
    for (const person of [601, 602, 603]) {
      expect(bench.asked.filter(({ from }) => from.chat === String(person)).at(-1)?.name).toBe('subscribe');
      expect(bench.server.shown(person).map(({ text }) => text)).toEqual(['answer to subscribe']);
    }
  });
});

describe('case 156: a flood of commands', () => {
  test('of one person is answered to a bound, warned of once, and leaves others their answers', async () => {
    const bench = await telegramBench();
    await bench.start();
    for (let times = 0; times < 90; times += 1) bench.server.updates.push(message('/latest'));
    bench.server.updates.push(message('/stats', { chat: { id: 777, type: 'private' }, from: { ...PERSON, id: 777 } }));
    await bench.settled();
    expect(bench.asked.filter(({ from }) => from.chat === '501')).toHaveLength(20);
    expect(bench.server.shown(501)).toHaveLength(21);
    expect(bench.server.shown(501).at(-1)?.text).toContain('wait a minute');
    expect(bench.server.shown(777)).toHaveLength(1);
    bench.clock.now += 60_000;
    await bench.answered(message('/latest'));
  });

  test('of many people in one group is bounded as well', async () => {
    const bench = await telegramBench();
    await bench.start();
    for (let person = 1; person <= 90; person += 1)
      bench.server.updates.push(message('/latest', { chat: GROUP, from: { ...PERSON, id: person } }));
    await bench.settled();
    expect(bench.asked).toHaveLength(60);
    expect(bench.server.shown(GROUP.id)).toHaveLength(61);
  });
});

test('case 158: in a group another bot’s commands stay unanswered, its own and those that name it do not', async () => {
  const about = { en: 'x', uk: 'x', ru: 'x' };
  const bench = await telegramBench([{ name: 'latest', about, changesSettings: false }]);
  await bench.start();
  for (const text of ['/weather', '/latest', '/weather@ObminTestBot', '/start'])
    bench.server.updates.push(message(text, { chat: GROUP }));
  bench.server.updates.push(message('/weather'));
  await bench.settled();
  expect(bench.asked.map(({ name }) => name).sort()).toEqual(['latest', 'start', 'weather', 'weather']);
});
