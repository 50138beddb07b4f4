import { describe, expect, test } from 'vitest';
import { service, until } from '../fakes/service.ts';
import type { FeedHandler } from '../fakes/feed-server.ts';
import { message } from '../fakes/telegram/updates.ts';

const PERSON = 651;

/** What the only feed does, which is all feeds. */
const FAULTS: readonly (readonly [string, FeedHandler])[] = [
  ['refuses', () => (response) => void response.destroy()],
  ['hangs', () => () => undefined],
  [
    'is slow',
    () => (response) => {
      response.write('<rss>');
    },
  ],
  ['sends garbage', () => '\u0000\u0001 this is no feed {"nor": json}'],
];

// They mostly wait for each other's processor. What becomes of a database, DNS or a platform that fails: cases 70 to 73, 11, 84, 93, 120.
describe.concurrent('what depends on others', () => {
  test.for(FAULTS)(
    'case 189: where every feed %s, people are answered all the same',
    async ([, fault], { onTestFinished }) => {
      const bench = await service(onTestFinished);
      await bench.prepare([PERSON]);
      const said = (): number => bench.telegram.shown(PERSON).length;
      const known = said();
      bench.feed.serve(fault);
      const polls = bench.feed.requests.length;
      const life = bench.start();
      await until(() => bench.feed.requests.length > polls);
      const asked = performance.now();
      bench.telegram.updates.push(message('/latest', { chat: { id: PERSON, type: 'private' } }));
      await until(() => said() > known);
      expect(performance.now() - asked).toBeLessThan(5_000);
      life.kill('SIGTERM');
      expect((await life.end).code).toBe(0);
    },
  );
});
