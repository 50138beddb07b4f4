import { expect, test } from 'vitest';
import { service, until, type FeedItem } from '../fakes/service.ts';
import { message } from '../fakes/telegram/updates.ts';

const PERSON = 621;

const NEWS: FeedItem = {
  code: 'exchange-1',
  title: 'Ukraine and Russia exchange prisoners',
  text: 'Ukraine and Russia exchanged prisoners of war today: 87 soldiers returned to Ukraine and 87 to Russia, the Coordination Headquarters said.',
};

test('cases 92 and 178: with a new token of the same bot what was owed and asked meanwhile comes, once', async ({
  onTestFinished,
}) => {
  const bench = await service(onTestFinished);
  await bench.prepare([PERSON]);
  const { telegram } = bench;
  const told = (words: string): number => telegram.shown(PERSON).filter(({ text }) => text.includes(words)).length;
  const next = `${telegram.token.split(':', 1).join('')}:the-next_canary-token`;
  telegram.rotate(next);
  bench.publish([NEWS]);
  telegram.updates.push(message('/privacy', { chat: { id: PERSON, type: 'private' } }));

  const refused = bench.start();
  await until(() => telegram.requests.some(({ method }) => method === 'sendMessage') && bench.feed.requests.length > 1);
  refused.kill('SIGTERM');
  expect(told('87 people')).toBe(0);
  const { err } = await refused.end;

  const taken = bench.start({ TELEGRAM_BOT_TOKEN: next });
  await until(
    () => told('87 people') > 0 && telegram.requests.some(({ payload }) => String(payload['text']).includes('/forget')),
  );
  taken.kill('SIGTERM');
  const end = await taken.end;
  expect(end.code).toBe(0);
  expect(told('87 people')).toBe(1);
  expect(err + end.err).not.toContain('canary');
});

test('case 177: the token of another bot is refused, asks for nothing and sends nothing, until it adopts the chats', async ({
  onTestFinished,
}) => {
  const bench = await service(onTestFinished);
  await bench.prepare([PERSON]);
  bench.publish([NEWS]);
  const { telegram } = bench;
  const other = '4244:canary_token-of_a-test';
  telegram.rotate(other);
  const asked = telegram.requests.length;

  const refused = await bench.start({ TELEGRAM_BOT_TOKEN: other }).end;
  expect(refused.code).toBe(78);
  expect(refused.err).toContain('obmin adopt telegram');
  expect(refused.err).not.toContain('canary');
  expect(telegram.requests).toHaveLength(asked);

  const examined = await bench.run(['doctor'], { TELEGRAM_BOT_TOKEN: other });
  expect(examined.code).toBe(78);
  expect(examined.out).toContain('obmin adopt telegram');

  const adopted = await bench.run(['adopt', 'telegram'], { TELEGRAM_BOT_TOKEN: other });
  expect(adopted.code).toBe(0);
  const taken = bench.start({ TELEGRAM_BOT_TOKEN: other });
  await until(() => telegram.shown(PERSON).some(({ text }) => text.includes('87 people')));
  taken.kill('SIGTERM');
  expect((await taken.end).code).toBe(0);
});

test('case 177: a platform without chats takes the token of any bot', async ({ onTestFinished }) => {
  const bench = await service(onTestFinished);
  await bench.prepare([]);
  bench.telegram.rotate('4244:canary_token-of_a-test');
  const life = bench.start({ TELEGRAM_BOT_TOKEN: '4244:canary_token-of_a-test' });
  await bench.telegram.answered('deleteWebhook', 2);
  life.kill('SIGTERM');
  expect((await life.end).code).toBe(0);
});

test('an account is adopted only where the settings name it', async ({ onTestFinished }) => {
  const bench = await service(onTestFinished);
  const { code, err } = await bench.run(['adopt', 'slack'], {});
  expect(code).toBe(64);
  expect(err).toContain('slack');
});
