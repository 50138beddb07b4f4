import { expect, test } from 'vitest';
import { service, until, type FeedItem } from '../fakes/service.ts';
import { message } from '../fakes/telegram/updates.ts';

const [PERSON, OPERATOR] = [641, 642];

const NEWS: FeedItem = {
  code: 'exchange-1',
  title: 'Ukraine and Russia exchange prisoners',
  text: 'Ukraine and Russia exchanged prisoners of war today: 87 soldiers returned to Ukraine and 87 to Russia, the Coordination Headquarters said.',
};

test('case 77: a feed over which the program died five times is passed over, people are served, and the operator is told', async ({
  onTestFinished,
}) => {
  const bench = await service(onTestFinished);
  await bench.prepare([PERSON]);
  bench.publish([NEWS]);
  for (let times = 0; times < 5; times += 1) {
    const { signal } = await bench.start({ OBMIN_KILL_AT: 'before-commit' }).end;
    expect(signal).toBe('SIGKILL');
  }
  const asked = bench.feed.requests.length;
  const life = bench.start({ OBMIN_KILL_AT: 'before-commit', OPERATOR: `telegram:${String(OPERATOR)}` });
  bench.telegram.updates.push(message('/latest', { chat: { id: PERSON, type: 'private' } }));
  const { telegram } = bench;
  const notices = (): readonly string[] => telegram.shown(OPERATOR).map(({ text }) => text);
  await until(() => notices().length > 0 && telegram.shown(PERSON).length > 1);
  life.kill('SIGTERM');
  expect((await life.end).code).toBe(0);
  expect(notices()).toHaveLength(1);
  expect(notices()[0]).toMatch(/^A feed ends the program\n.*obmin sources off outlet/su);
  expect(bench.feed.requests).toHaveLength(asked);
});
