import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createSlack } from '../../../adapters/slack/index.ts';
import { addressOf } from '../../../adapters/slack/place.ts';
import { openLane } from '../../../src/deliveries/lane.ts';
import type { Claim } from '../../../src/deliveries/outbox.ts';
import { systemTimer } from '../../../src/deliveries/pacing/timer.ts';
import { packagePath } from '../../../src/shared/package-root.ts';
import { said } from '../../fakes/slack/bench.ts';
import type { PaceCounts } from '../../fakes/slack/pace.ts';
import { TEAM } from '../../fakes/slack/server.ts';

const CHANNELS = 6;
const EACH = 4;

/** Deliveries to several channels, so many to each, as a lane claims them. */
function owed(): Claim[] {
  return Array.from({ length: CHANNELS * EACH }, (_, index) => {
    const address = addressOf({ account: TEAM, channel: `C${String(index % CHANNELS)}` });
    return { delivery: { id: String(index) }, address } as Claim;
  });
}

test('a workspace is sent to at Slack’s pace: its limits, kept in a process of their own, refuse nothing', async () => {
  const child = spawn(
    process.execPath,
    [packagePath('scripts', 'run-ts.mjs'), 'tests/fakes/slack/own-process.ts', '20'],
    {
      cwd: packagePath(),
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse(String((await lines.next()).value));
  const { apiUrl, token } = (await next()) as { apiUrl: string; token: string };
  const settings = { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: token };
  const log = { info: () => undefined, warn: () => undefined };
  const adapter = createSlack({ settings, log }, async (ms, signal) => setTimeout(ms, undefined, { signal }));
  const waiting = owed();
  const lane = openLane(adapter, {
    claim: (_, resting) => {
      const index = waiting.findIndex(({ address }) => !resting.includes(address.chat));
      return Promise.resolve(index < 0 ? null : (waiting.splice(index, 1)[0] ?? null));
    },
    send: async (claim) => {
      const options = { key: claim.delivery.id, signal: AbortSignal.timeout(10_000) };
      return { claim, outcome: await adapter.deliver(claim.address, said(`news ${claim.delivery.id}`), options) };
    },
    timer: systemTimer,
  });
  const begun = performance.now();
  while (waiting.length > 0) await lane.sendDue();
  const tookMs = performance.now() - begun;
  child.stdin.end();
  const counts = (await next()) as PaceCounts;
  await once(child, 'close');
  expect(counts).toEqual({ accepted: CHANNELS * EACH, refused: 0, violations: 0 });
  // Four messages to each channel, one a second, and the first at once.
  expect(tookMs).toBeGreaterThan(2_900);
  expect(tookMs).toBeLessThan(6_000);
});
