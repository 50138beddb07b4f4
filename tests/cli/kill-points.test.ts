import { mkdirSync } from 'node:fs';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killPointFrom } from '../../src/cli/kill-point.ts';
import { databaseFile } from '../../src/store/open-sqlite.ts';
import { service, until, type FeedItem, type Service } from '../fakes/service.ts';

const PEOPLE = [601, 602, 603];

const NEWS: FeedItem = {
  code: 'exchange-1',
  title: 'Ukraine and Russia exchange prisoners',
  text: 'Ukraine and Russia exchanged prisoners of war today: 87 soldiers returned to Ukraine and 87 to Russia, the Coordination Headquarters said.',
};

/** The alerts that a person was sent, the first of all. */
function alerts({ telegram }: Service, person: number): readonly string[] {
  const texts = telegram.shown(person).map(({ text }) => text);
  return texts.filter((text) => text.includes('87 people'));
}

function isMarked(text: string): boolean {
  return text.startsWith('Possible repeat');
}

/** Lives on until nothing is owed any more, and ends well. */
async function liveOn(bench: Service): Promise<void> {
  const life = bench.start();
  await until(() => PEOPLE.every((id) => alerts(bench, id).length > 0) && openDeliveries(bench) === 0);
  life.kill('SIGTERM');
  expect((await life.end).code).toBe(0);
}

function openDeliveries({ dataDir }: Service): number {
  const sqlite = new Database(databaseFile(dataDir), { readonly: true });
  try {
    const open = "select count(*) as n from deliveries where state not in ('sent', 'cancelled', 'dead', 'held')";
    return (sqlite.prepare(open).get() as { n: number }).n;
  } finally {
    sqlite.close();
  }
}

/** How many copies all of them got together, after which each but the first of a person has to be marked. */
function expectToldOnce(bench: Service, mostExtra: number): void {
  const told = PEOPLE.map((id) => alerts(bench, id));
  for (const texts of told) {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.slice(1).every(isMarked)).toBe(true);
    expect(texts.length).toBeLessThanOrEqual(2);
  }
  expect(told.flat().length - PEOPLE.length).toBeLessThanOrEqual(mostExtra);
}

/** Three people have subscribed and the feed has been read once; now it has news. */
let before: Service;
beforeAll(async () => {
  before = await service(afterAll);
  await before.prepare(PEOPLE);
  before.publish([NEWS]);
});

// They mostly wait for each other's processor.
describe.concurrent('case 63', () => {
  test.for([
    ['a: after the fetch, before the commit', 'before-commit', 0],
    ['b: inside the transaction of story and messages', 'in-transaction', 0],
    ['c: after the commit, before the first claim', 'after-commit', 0],
    ['d: after the claim, before the request', 'after-claim', 0],
    ['f: after the answer, before it is written down', 'after-send', 3],
    ['f: after it is written down', 'after-settle', 2],
  ] as const)(
    'case 63 %s: nobody is forgotten, and a second copy says that it is one',
    async ([, point, mostExtra], { onTestFinished }) => {
      const bench = await service(onTestFinished, before);
      const killed = await bench.start({ OBMIN_KILL_AT: point }).end;
      expect(killed.signal).toBe('SIGKILL');
      await liveOn(bench);
      expectToldOnce(bench, mostExtra);
    },
  );

  test('case 63 e: killed while the platform holds its answer, the message comes once more, marked', async ({
    onTestFinished,
  }) => {
    const bench = await service(onTestFinished, before);
    bench.telegram.fail('sendMessage', [{ kind: 'held' }], 602);
    const life = bench.start();
    await until(() => alerts(bench, 602).length > 0);
    life.kill('SIGKILL');
    await life.end;
    await liveOn(bench);
    expectToldOnce(bench, 3);
    expect(alerts(bench, 602).map(isMarked)).toEqual([false, true]);
  });

  test('case 63 g: killed while old items are cleared away, the rest is cleared later and nothing is told again', async ({
    onTestFinished,
  }) => {
    const bench = await service(onTestFinished, before);
    const sqlite = new Database(databaseFile(bench.dataDir));
    sqlite.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
      insert into known_items select 'gone', 'old ' || i, 'a', '', null, '2020-01-01T00:00:00.000Z' from n`);
    const old = sqlite.prepare("select count(*) as n from known_items where source_id = 'gone'");
    const left = (): number => (old.get() as { n: number }).n;
    expect((await bench.start({ OBMIN_KILL_AT: 'in-prune' }).end).signal).toBe('SIGKILL');
    expect(left()).toBe(3_000);
    const life = bench.start();
    await until(() => left() === 0 && PEOPLE.every((id) => alerts(bench, id).length > 0));
    life.kill('SIGTERM');
    await life.end;
    sqlite.close();
    expectToldOnce(bench, 3);
  });

  test('case 63 h: killed in the making of tables, the next start makes all of them', async ({ onTestFinished }) => {
    const bench = await service(onTestFinished);
    mkdirSync(bench.dataDir, { recursive: true });
    for (const nth of [1, 4]) {
      const killed = await bench.start({ OBMIN_KILL_AT: `in-migration:${String(nth)}` }).end;
      expect(killed.signal).toBe('SIGKILL');
    }
    await bench.prepare(PEOPLE);
    bench.publish([NEWS]);
    await liveOn(bench);
    expectToldOnce(bench, 0);
  });
});

test('a kill point that there is none of is refused: a test that names it would prove nothing', () => {
  expect(() => killPointFrom('after-lunch')).toThrow('after-lunch');
});
