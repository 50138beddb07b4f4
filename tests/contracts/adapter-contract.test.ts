import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../adapters/registry.ts';
import type { Block, Message, Outcome } from '../../src/deliveries/port.ts';
import { HARNESSES, ONE_WAY } from '../fakes/adapter-harnesses.ts';
import { listening } from '../fakes/listener.ts';

/**
 * The contract of every adapter, run over the registry by itself: a new adapter joins by its line there and a harness
 * in tests/fakes/adapter-harnesses.ts, and without the harness this file fails.
 */
const options = { key: 'delivery-1', signal: new AbortController().signal };
const OUTCOMES: readonly Outcome['kind'][] = ['delivered', 'retry', 'refused', 'moved', 'unknown'];

const EVERY_BLOCK: readonly Block[] = [
  { kind: 'heading', text: 'a heading' },
  { kind: 'paragraph', spans: ['some words, ', { label: 'a label', url: 'https://example.org/page' }] },
  { kind: 'facts', facts: [{ label: 'returned', value: '146' }] },
  { kind: 'quote', text: 'слова людини', by: 'somebody' },
  { kind: 'list', items: [['first item'], ['second item']] },
  { kind: 'image', png: new Uint8Array([1]), alt: 'what the picture shows' },
  { kind: 'buttons', buttons: [{ label: 'Evidence', command: '/story abc evidence' }] },
  {
    kind: 'form',
    fields: [
      { command: '/settings time', label: 'Digest time', value: '08:15', control: { kind: 'time', time: '08:15' } },
    ],
  },
];
const WORDS = [
  'a heading',
  'some words',
  'a label',
  'returned',
  '146',
  'слова людини',
  'somebody',
  'first item',
  'second item',
  'what the picture shows',
  'Evidence',
  'Digest time',
  '08:15',
];

test('every adapter of the registry has a harness, and no harness is left over', () => {
  expect(Object.keys(HARNESSES).sort()).toEqual(ADAPTERS.map(({ name }) => name).sort());
});

describe.each(ADAPTERS)('the $name adapter', ({ name }) => {
  const make = HARNESSES[name];
  if (!make) throw new Error(`${name} has no harness`);

  test('has its registered name and limits that let something through', async () => {
    const { adapter } = await make();
    expect(adapter.name).toBe(name);
    expect(adapter.limits.inFlight).toBeGreaterThan(0);
    expect(adapter.limits.perSecond ?? 1).toBeGreaterThan(0);
  });

  test('shows all the words of every kind of block', async () => {
    const { adapter, address, shown } = await make();
    expect(await adapter.deliver(address, { blocks: EVERY_BLOCK }, options)).toMatchObject({ kind: 'delivered' });
    const text = shown();
    for (const words of WORDS) expect(text).toContain(words);
  });

  test('drops nothing of a long message', async () => {
    const { adapter, address, shown } = await make();
    const paragraphs = Array.from({ length: 300 }, (_, index): Block => ({
      kind: 'paragraph',
      spans: [`Sentence ${String(index)} stands here.`],
    }));
    expect(await adapter.deliver(address, { blocks: paragraphs }, options)).toMatchObject({ kind: 'delivered' });
    for (const index of [0, 150, 299]) expect(shown()).toContain(`Sentence ${String(index)} stands here.`);
  });

  test('case 39: no control or bidirectional character of a text reaches the platform', async () => {
    const { adapter, address, shown } = await make();
    const hostile = 'safe\u001B[2J\u0007\u202Eword\u2066';
    const blocks: readonly Block[] = [
      { kind: 'heading', text: hostile },
      { kind: 'paragraph', spans: [hostile, { label: hostile, url: 'https://example.org/' }] },
      { kind: 'quote', text: hostile, by: hostile },
      { kind: 'list', items: [[hostile]] },
    ];
    await adapter.deliver(address, { blocks }, options);
    // eslint-disable-next-line no-control-regex -- these are the characters that must not come through
    expect(shown()).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(shown()).toContain('word');
  });

  test('answers a broken connection with an outcome, never with an exception', async () => {
    const { adapter, address, breakConnection } = await make();
    breakConnection();
    const outcome = await adapter.deliver(address, { blocks: EVERY_BLOCK }, options);
    expect(OUTCOMES).toContain(outcome.kind);
    expect(outcome.kind).not.toBe('delivered');
  });

  test.skipIf(ONE_WAY.has(name))('hands a typed command to the core and shows the answer', async () => {
    const { adapter, type, shown } = await make();
    const asked: unknown[] = [];
    const answer: Message = { blocks: [{ kind: 'paragraph', spans: ['the answer'] }] };
    const { listener } = listening((command) => {
      asked.push({ name: command.name, args: command.args, platform: command.from.platform });
      return Promise.resolve(answer);
    });
    await adapter.start(listener);
    await type('/exchanges 2024 page 2');
    expect(asked).toEqual([{ name: 'exchanges', args: '2024 page 2', platform: name }]);
    expect(shown()).toContain('the answer');
    await adapter.stop();
  });

  test('stops twice, and without a start', async () => {
    const { adapter } = await make();
    await adapter.stop();
    await adapter.stop();
  });
});
