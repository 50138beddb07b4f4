import { describe, expect, test } from 'vitest';
import { paceModel } from '../../fakes/telegram/pace.ts';
import { updateQueue } from '../../fakes/telegram/update-queue.ts';
import { messagePayload, refusalOf } from '../../fakes/telegram/validate.ts';

/** The fake refuses what Telegram refuses: each row is a fault planted for it to catch. */
describe('a message that Telegram refuses', () => {
  const marked = (offset: number, length: number): object => ({ entities: [{ type: 'bold', offset, length }] });
  const button = (callback_data: string): object => ({
    reply_markup: { inline_keyboard: [[{ text: 'a', callback_data }]] },
  });
  test.each([
    ['empty', '\n ', {}, 'text is empty'],
    ['too long', 'a'.repeat(4_097), {}, 'too long'],
    ['with a mark beyond its end', 'abc', marked(1, 3), 'parse entities'],
    ['with an empty mark', 'abc', marked(1, 0), 'parse entities'],
    ['with a mark within a symbol', 'a🕊', marked(0, 2), 'parse entities'],
    ['with a button of 65 bytes', 'a', button(`/${'ї'.repeat(32)}`), 'BUTTON_DATA_INVALID'],
    ['with a button without data', 'a', button(''), 'BUTTON_DATA_INVALID'],
  ])('is one %s', (_, text, more, says) => {
    expect(refusalOf(messagePayload.parse({ chat_id: 1, text, ...more }))?.description).toContain(says);
  });

  test('is none of 4,096 symbols beyond the first plane', () => {
    expect(refusalOf(messagePayload.parse({ chat_id: 1, text: '🕊'.repeat(4_096) }))).toBeNull();
  });
});

describe('the strict pace', () => {
  test('is one message a second to a chat, and a hasty one waits twice as long', () => {
    const pace = paceModel();
    expect(pace.waitSeconds('1', false, 0)).toBe(0);
    expect(pace.waitSeconds('1', false, 900)).toBe(1);
    expect(pace.waitSeconds('1', false, 1_000)).toBe(2);
    expect(pace.waitSeconds('1', false, 3_000)).toBe(0);
    expect(pace.counts).toEqual({ accepted: 2, refused: 2, violations: 1 });
  });

  test('is thirty messages a second in all', () => {
    const pace = paceModel();
    const waits = Array.from({ length: 31 }, (_, chat) => pace.waitSeconds(String(chat), false, 0));
    expect(waits.filter((wait) => wait > 0)).toEqual([1]);
  });

  test('is twenty messages a minute to a group', () => {
    const pace = paceModel();
    for (let second = 0; second < 20; second += 1) expect(pace.waitSeconds('-1', false, second * 1_000)).toBe(0);
    expect(pace.waitSeconds('-1', false, 20_000)).toBe(40);
    expect(pace.waitSeconds('-1', true, 20_000)).toBe(0);
    expect(pace.waitSeconds('-1', false, 60_000)).toBe(0);
  });
});

describe('updates', () => {
  test('come again until they are confirmed', async () => {
    const queue = updateQueue();
    const id = queue.push({ message: {} });
    expect(await queue.poll({})).toHaveLength(1);
    expect(await queue.poll({ offset: id })).toHaveLength(1);
    expect(await queue.poll({ offset: id + 1 })).toEqual([]);
  });

  test('go to the newer of two pollers, and the older is told', async () => {
    const queue = updateQueue();
    const older = queue.poll({ timeout: 50 });
    const newer = queue.poll({ timeout: 50 });
    expect(await older).toMatchObject({ error_code: 409 });
    queue.push({ message: {} });
    expect(await newer).toHaveLength(1);
  });
});
