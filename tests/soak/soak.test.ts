import { expect, test } from 'vitest';
import { runSoak } from '../../scripts/soak/run-soak.ts';

const SEED = 20_311;

test(`case 64: killed sixty times within a minute (seed ${String(SEED)}), nothing is lost, doubled without a mark, out of order or unwanted`, async () => {
  const report = await runSoak({
    ...{ seed: SEED, chats: 80, forMs: 40_000, leastKills: 60, calmMs: 0 },
    ...{ articleMs: 6_000, lifeMs: [260, 1_000] },
  });
  const { verdict, deliveries } = report;
  expect(verdict.wrong).toEqual([]);
  expect(verdict.lost).toEqual([]);
  // What was sent twice and answered never is held: the operator knows of it.
  const held = deliveries['held'] ?? 0;
  // Killed for every sixth message, more are killed twice than by once in an hour.
  expect(held).toBeLessThanOrEqual(verdict.told * 0.03);
  expect(report).toMatchObject({ falls: [], integrity: 'ok', exitCode: 0 });
  expect(report.kills).toBeGreaterThanOrEqual(60);
  expect(verdict.owed).toBeGreaterThan(150);
  expect(report.answers['lost']).toBeGreaterThan(5);
}, 300_000);
