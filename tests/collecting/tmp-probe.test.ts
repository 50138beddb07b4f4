import { expect, test } from 'vitest';
import { startFeedServer } from '../fakes/feed-server.ts';
import { exchangeOf, feedBench, rss } from './feed-bench.ts';
const HOUR=3_600_000;
test.each([['baseline',true],['told',false]])('redated %s', async (_n, base) => {
  const w={title:'Rain is expected',text:'It will rain.'};
  const old = exchangeOf(90, { at: base?'2026-02-25T09:00:00Z':'2026-03-10T08:20:00Z', guid: 'x' });
  const server = await startFeedServer({ '*': rss(w, ...(base?[old]:[])) });
  const bench = await feedBench([{ url: `${server.origin}/rss` }], [server.hostPort]);
  await bench.poll();
  bench.clock.advance(HOUR);
  if(!base){ server.serve({'*': rss(old,w)}); await bench.poll(); console.log('owed after', await bench.owed()); bench.clock.advance(72*HOUR);}
  server.serve({ '*': rss({ ...old, text: old.text + ' Updated.', at: bench.clock.now().toISOString() }, w) });
  await bench.poll();
  console.log('redated', base, await bench.owed(), (await bench.parts.store.stories.events({ year: null, status: 'completed', type: null })).map(s=>[s.date,s.ukraineReturned?.total,s.reports.length,s.origin]));
  expect(1).toBe(1);
});
