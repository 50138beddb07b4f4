import { beforeEach, expect, test } from 'vitest';
import { tooMany } from '../../fakes/telegram/api-error.ts';
import { telegramProduct, type TelegramProduct } from '../../fakes/telegram/product.ts';
import { GROUP, message, PERSON } from '../../fakes/telegram/updates.ts';

/** Many alerts for one chat, and alerts that had to wait, over the whole product. */
let product: TelegramProduct;

beforeEach(async () => {
  product = await telegramProduct();
  product.bench.server.members.set(`${String(GROUP.id)} ${String(PERSON.id)}`, 'administrator');
});

/** An exchange on each of so many days, taken while nothing could be sent. */
async function daysWithoutSending(days: number): Promise<void> {
  for (let day = 5; day < 5 + days; day += 1) {
    await product.take({
      key: `outlet-${String(day)}`,
      title: 'Exchange held',
      text: `Ukraine and Russia exchanged prisoners of war on ${String(day)} May 2031: ${String(80 + day)} soldiers returned to Ukraine.`,
    });
    product.clock.advance(24 * 3_600_000);
  }
}

const shownIn = (chat: number): readonly string[] => product.bench.server.shown(chat).map(({ text }) => text);

test('case 111: a correction of an alert that has to wait is told with it or after it, never before', async () => {
  const { server } = product.bench;
  await product.bench.answered(message('/subscribe'));
  server.fail('sendMessage', [{ kind: 'error', error: tooMany(7) }], 501);
  const before = shownIn(501).length;
  await product.report({
    key: 'a',
    title: 'Exchange planned for Monday',
    text: 'Ukraine and Russia will exchange prisoners of war on 5 May 2031: 87 soldiers are to return to Ukraine.',
  });
  await product.report({
    key: 'b',
    title: 'Exchange held',
    text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
  });
  expect(shownIn(501)).toHaveLength(before);
  product.clock.advance(8_000);
  await product.sender.sendDue();
  const told = shownIn(501).slice(before);
  expect(told[0]).toContain('87');
  // What is told first is how it stands now, so that there is nothing left to correct.
  expect(told[0]).toContain('Exchange completed');
  expect(await product.parts.store.outbox.counts()).not.toHaveProperty('pending');
});

test.each([
  ['case 112: twenty-seven alerts that wait for one group', { chat: GROUP }, GROUP.id],
  ['case 113: twenty-seven alerts that waited through an outage of weeks', {}, 501],
])('%s are one message, each with its time', async (_, where, chat) => {
  await product.bench.answered(message('/subscribe', where), chat);
  await product.bench.answered(message('/settings timing now', where), chat);
  const before = shownIn(chat).length;
  await daysWithoutSending(27);
  await product.sender.sendDue();
  const told = shownIn(chat).slice(before);
  expect(told).toHaveLength(1);
  for (let day = 5; day < 32; day += 1) {
    expect(told[0]).toContain(`Ukraine ${String(80 + day)}`);
    expect(told[0]).toContain(`${String(day)} May 2031, 11:00`);
  }
});
