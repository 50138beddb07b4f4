import { beforeEach, describe, expect, test } from 'vitest';
import { formRows } from '../../../adapters/telegram/messages/form-keyboard.ts';
import { renderMessage } from '../../../adapters/telegram/messages/render.ts';
import { zoneOfPlace } from '../../../adapters/telegram/incoming/zone-of-place.ts';
import type { Control, Field, Message } from '../../../src/deliveries/port.ts';
import { said, telegramBench, type TelegramBench } from '../../fakes/telegram/bench.ts';
import type { StoredMessage } from '../../fakes/telegram/server.ts';
import { GROUP, message, PERSON, pressed } from '../../fakes/telegram/updates.ts';

const field = (command: string, control: Control): Field => ({ command, label: 'Label', value: 'value', control });
const commandsOf = (...fields: readonly Field[]): readonly string[] =>
  formRows(fields)
    .flat()
    .map((each) => each.command);
const labelsOf = (...fields: readonly Field[]): readonly string[] =>
  formRows(fields)
    .flat()
    .map((each) => each.label);
const form = (...fields: readonly Field[]): Message => ({ blocks: [{ kind: 'form', fields }] });

const TOPICS = field('/settings topics', {
  kind: 'several',
  options: [
    { value: 'exchanges', label: 'Exchanges', chosen: true },
    { value: 'bodies', label: 'Bodies', chosen: false },
  ],
});
const TIME = field('/settings time', { kind: 'time', time: '09:15' });
const WORDS = field('/settings words', { kind: 'words', words: '' });
const ZONE = field('/settings zone', {
  kind: 'zone',
  zone: 'Europe/Kyiv',
  suggestions: ['Europe/Kyiv', 'Europe/Warsaw'],
});

describe('a form', () => {
  test('of several fields is a button a field, with its value', () => {
    expect(formRows([TOPICS, TIME])).toEqual([
      [{ label: 'Label: value', command: '/settings topics' }],
      [{ label: 'Label: value', command: '/settings time' }],
    ]);
  });

  test('of several options switches each by what it is to be, never the other way round', () => {
    expect(commandsOf(TOPICS)).toEqual(['/settings topics -exchanges', '/settings topics +bodies']);
    expect(labelsOf(TOPICS)).toEqual(['✓ Exchanges', 'Bodies']);
  });

  test('of a time has hours that keep the minutes, and quarters that keep the hour', () => {
    expect(commandsOf(TIME)).toHaveLength(28);
    expect(commandsOf(TIME)).toContain('/settings time 21:15');
    expect(commandsOf(TIME)).toContain('/settings time 09:45');
    expect(labelsOf(TIME).filter((label) => label.startsWith('✓'))).toEqual(['✓ 09', '✓ :15']);
  });

  test('of a span sets either end and keeps the other, and can be off', () => {
    const span = field('/settings quiet', { kind: 'span', from: '22:00', to: '07:00' });
    expect(commandsOf(span)).toContain('/settings quiet 23:00-07:00');
    expect(commandsOf(span)).toContain('/settings quiet 22:00-08:00');
    expect(commandsOf(span).at(-1)).toBe('/settings quiet off');
    // A span of nothing is none that can be set.
    expect(commandsOf(span).every((command) => !/(\d\d:\d\d)-\1/.test(command))).toBe(true);
  });

  test('case 100: has no button that Telegram would refuse, and none too many', () => {
    for (const fields of [
      [TOPICS, TIME],
      [TOPICS],
      [TIME],
      [ZONE],
      [field('/settings quiet', { kind: 'span', from: null, to: null })],
    ]) {
      const keys = renderMessage(form(...fields)).keyboard.flat();
      expect(keys.length).toBeLessThanOrEqual(100);
      for (const { text, callback_data } of keys) {
        expect(text).not.toBe('');
        expect(Buffer.byteLength(callback_data)).toBeLessThanOrEqual(64);
      }
    }
  });
});

describe('in a chat', () => {
  let bench: TelegramBench;
  const answers: Record<string, Message> = {
    '/settings': form(TOPICS, WORDS),
    '/settings topics': form(TOPICS),
    '/settings words': form(WORDS),
    '/settings zone': form(ZONE),
  };

  beforeEach(async () => {
    bench = await telegramBench();
    await bench.start(({ name, args }) =>
      Promise.resolve(
        answers[`/${name} ${args}`.trim()] ?? (args.includes('+') ? form(TOPICS) : said(`${name} ${args}`)),
      ),
    );
  });

  const press = async (data: string, under: StoredMessage): Promise<void> => {
    bench.server.updates.push(
      pressed(data, {
        id: `press ${data}`,
        under: under.message_id,
        keyboard: under.reply_markup?.inline_keyboard ?? [],
      }),
    );
    await bench.settled();
  };

  test('a press in a menu changes the menu where it stands, and OK takes its buttons away', async () => {
    const menu = await bench.answered(message('/settings'));
    await press('/settings topics', menu);
    await press('/settings topics +bodies', bench.server.shown(501)[0] ?? menu);
    expect(bench.server.shown(501)).toHaveLength(1);
    expect(bench.server.shown(501)[0]?.text).toBe('Label: value');
    await press('close', bench.server.shown(501)[0] ?? menu);
    expect(bench.server.shown(501)[0]?.reply_markup).toBeUndefined();
    expect(bench.asked.map(({ args }) => args)).toEqual(['', 'topics', 'topics +bodies']);
  });

  test('a press under an alert is answered below it', async () => {
    bench.server.updates.push(pressed('/settings'));
    await bench.settled();
    expect(bench.server.shown(501)).toHaveLength(1);
  });

  test('a page is turned in its place, and told anew where the list is gone', async () => {
    const list = await bench.answered(message('/latest'));
    await press('/latest page 2', list);
    expect(bench.server.shown(501).map(({ text }) => text)).toEqual(['latest page 2']);
    await press('/latest page 3', { ...list, message_id: 99 });
    expect(bench.server.shown(501).map(({ text }) => text)).toEqual(['latest page 2', 'latest page 3']);
  });

  test('case 160: words are a reply to a message that says what they are for, also after a restart', async () => {
    await bench.answered(message('/settings words'));
    await bench.settled();
    const prompt = bench.server.shown(501)[1];
    expect(prompt).toMatchObject({
      text: 'Label: value\n\n/settings words …',
      reply_markup: { force_reply: true, input_field_placeholder: 'Label' },
    });
    const reply_to_message = { from: { is_bot: true, username: 'ObminTestBot' }, ...prompt };
    expect((await bench.answered(message('Azov,\n Mariupol', { reply_to_message }))).text).toBe(
      'settings words Azov, Mariupol',
    );
  });

  test.each([
    ['of somebody else', { is_bot: true, username: 'OtherBot' }, [{ type: 'code', offset: 0, length: 18 }]],
    ['that only looks like one', { is_bot: true, username: 'ObminTestBot' }, []],
  ])('a reply to a message %s sets nothing', async (_, from, entities) => {
    const reply_to_message = { from, entities, text: '/settings words …' };
    bench.server.updates.push(message('x y', { chat: GROUP, reply_to_message }));
    await bench.settled();
    expect(bench.asked).toEqual([]);
  });

  test('a place on the map is its time zone; in a group only as a reply', async () => {
    const location = { latitude: 50.45, longitude: 30.52 };
    bench.server.updates.push(message('', { text: undefined, location }));
    bench.server.updates.push(message('', { text: undefined, location, chat: GROUP }));
    await bench.settled();
    expect(bench.asked.map(({ name, args }) => [name, args])).toEqual([['settings', 'zone Europe/Kyiv']]);
    expect(bench.logged.join()).not.toContain('50.45');
  });

  test.each([
    ['administrator', false],
    ['member', true],
  ])('in a group a %s closes a menu, or it stays: %s', async (standing, stays) => {
    const { server } = bench;
    server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, standing);
    const menu = await bench.answered(message('/settings', { chat: GROUP }), GROUP.id);
    bench.server.updates.push(pressed('close', { chat: GROUP, under: menu.message_id }));
    await bench.settled();
    expect(server.shown(GROUP.id)[0]?.reply_markup !== undefined).toBe(stays);
    // The press itself is answered in either case.
    expect(server.requests.filter(({ method }) => method === 'answerCallbackQuery')).toHaveLength(1);
  });

  test('in a group the open field is shown to who typed, and to nobody by a press', async () => {
    bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'administrator');
    await bench.answered(message('/settings words', { chat: GROUP }), GROUP.id);
    await bench.settled();
    expect(bench.server.shown(GROUP.id)[1]?.reply_markup).toMatchObject({ force_reply: true, selective: true });
    bench.server.updates.push(pressed('/settings words', { chat: GROUP, id: 'other' }));
    await bench.settled();
    expect(bench.server.shown(GROUP.id).at(-1)?.reply_markup).toBeUndefined();
  });
});

test.each([
  [50.45, 30.52, 'Europe/Kyiv'],
  [52.23, 21.01, 'Europe/Warsaw'],
  [40.71, -74.01, 'America/New_York'],
  [91, 0, null],
  [Number.NaN, 0, null],
])('the place %d, %d lies in %s', (latitude, longitude, zone) => {
  expect(zoneOfPlace(latitude, longitude)).toBe(zone);
});
