import { describe, expect, test } from 'vitest';
import { judge, type LoggedMessage, type SoakLog } from '../../scripts/soak/oracle.ts';

const CHAT = 7;

function sent(at: number, codes: readonly string[], more: Partial<LoggedMessage> = {}): LoggedMessage {
  const message = { chat: CHAT, at, id: at, how: 'sent', replyTo: null, codes, marked: false, answered: true } as const;
  return { ...message, ...more };
}

/** Somebody is in from the first moment on, and hears of two plans, one of which is called off. */
function run(change: Partial<SoakLog> = {}): SoakLog {
  return {
    articles: [
      { code: 'a', story: 'a', servedAt: 10_000 },
      { code: 'b', story: 'b', servedAt: 20_000 },
      { code: 'a2', story: 'a', servedAt: 30_000 },
    ],
    steps: [
      { chat: CHAT, at: 0, what: 'asks-in' },
      { chat: CHAT, at: 100, what: 'is-in' },
    ],
    mutes: [],
    messages: [sent(11_000, ['a']), sent(21_000, ['b']), sent(31_000, ['a', 'a2'], { how: 'edited' })],
    kills: [],
    held: [],
    longestStopMs: 0,
    end: 60_000,
    ...change,
  };
}

describe('the oracle of the soak', () => {
  test('finds nothing in a run in which all is well', () => {
    expect(judge(run())).toEqual({ lost: [], held: [], wrong: [], owed: 3, told: 3, twice: 0 });
  });

  test('finds what was never told, and a change that never came', () => {
    const { lost } = judge(run({ messages: [sent(11_000, ['a'])] }));
    expect(lost).toEqual(['7 was not told b', '7 was not told a2']);
    const known = judge(run({ messages: [], held: [{ chat: CHAT, code: 'b' }] }));
    expect(known).toMatchObject({ lost: ['7 was not told a'], held: ['7 was not told b'] });
  });

  test('finds a second copy without a mark, one without a cause, and a third', () => {
    const unknown = sent(21_000, ['b'], { answered: false });
    const [first, , edit] = run().messages;
    const wrongOf = (...copies: readonly LoggedMessage[]): readonly string[] =>
      judge(run({ messages: [first!, ...copies, edit!] })).wrong;
    expect(wrongOf(unknown, sent(22_000, ['b'], { marked: true }))).toEqual([]);
    expect(wrongOf(unknown, sent(22_000, ['b']))).toEqual(['7 was sent b twice, and the second says nothing of it']);
    expect(wrongOf(sent(21_000, ['b']), sent(22_000, ['b'], { marked: true }))).toEqual([
      '7 was sent b twice for nothing',
    ]);
    const third = sent(23_000, ['b'], { marked: true });
    expect(wrongOf(unknown, sent(22_000, ['b'], { marked: true }), third)).toEqual(['7 was sent 3 copies of b']);
  });

  test('takes a kill between two copies for their cause', () => {
    const messages = [...run().messages, sent(31_500, ['a', 'a2']), sent(32_000, ['a', 'a2'], { marked: true })];
    expect(judge(run({ messages, kills: [31_700] })).wrong).toEqual([]);
    expect(judge(run({ messages, kills: [33_000] })).wrong).toHaveLength(1);
  });

  test('finds a later story that was told before an earlier one', () => {
    const messages = [sent(11_000, ['a'], { chat: 8 }), sent(21_000, ['b']), sent(22_000, ['a'])];
    expect(judge(run({ messages })).wrong).toEqual(['7 was told b before a']);
  });

  test('finds what is sent to somebody who was told that they are out', () => {
    const steps = [
      ...run().steps,
      { chat: CHAT, at: 15_000, what: 'asks-out' } as const,
      { chat: CHAT, at: 15_100, what: 'is-out' } as const,
    ];
    expect(judge(run({ steps })).wrong).toEqual(['7 is out and was sent b', '7 is out and was sent a,a2']);
  });

  test('finds a change of a story that was muted', () => {
    const mutes = [{ chat: CHAT, story: 'a', askedAt: 12_000, toldAt: 12_100 }];
    expect(judge(run({ mutes })).wrong).toEqual(['7 muted and was sent a,a2']);
    expect(judge(run({ mutes, messages: run().messages.slice(0, 2) }))).toMatchObject({ lost: [], wrong: [] });
  });
});
