import { systemSleep } from '../../adapters/shared/sleep.ts';
import { createSlack } from '../../adapters/slack/index.ts';
import { addressOf } from '../../adapters/slack/place.ts';
import { openLane } from '../../src/deliveries/lane.ts';
import type { Claim } from '../../src/deliveries/outbox.ts';
import { systemTimer } from '../../src/deliveries/pacing/timer.ts';
import type { PaceCounts } from '../../tests/fakes/slack/pace.ts';
import { startChild } from '../soak/child.ts';
import type { BenchTeam, FromBenchSlack } from './slack-process.ts';

/** What a run came to. */
export interface SlackRun {
  readonly tookMs: number;
  readonly counts: PaceCounts;
}

interface Sizes {
  readonly teams: number;
  /** Of each workspace. */
  readonly channels: number;
  /** To each channel. */
  readonly each: number;
  /** What a workspace takes in all, which the sender is not told. */
  readonly perSecond: number;
}

/** So many messages to so many channels, each workspace in a lane of its own, through the adapter and the SDK. */
export async function measureSlack({ teams, channels, each, perSecond }: Sizes): Promise<SlackRun> {
  let heard = (_: PaceCounts): void => undefined;
  const args = [String(teams), String(perSecond)];
  const { child, first } = await startChild<{ readonly kind: 'tell' }, FromBenchSlack>(
    'bench/slack-process.ts',
    args,
    (message) => {
      if (message.kind === 'counts') heard(message.counts);
    },
  );
  if (first.kind !== 'ready') throw new Error('the fake did not start');
  const begun = performance.now();
  await Promise.all(first.teams.map((team) => sendAll(team, first.apiUrl, { channels, each })));
  const tookMs = performance.now() - begun;
  const counts = await new Promise<PaceCounts>((resolve) => {
    heard = resolve;
    child.tell({ kind: 'tell' });
  });
  child.end();
  return { tookMs, counts };
}

async function sendAll(
  { team, token }: BenchTeam,
  apiUrl: string,
  { channels, each }: Pick<Sizes, 'channels' | 'each'>,
): Promise<void> {
  const log = { info: () => undefined, warn: () => undefined };
  const adapter = createSlack({ settings: { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: token }, log }, systemSleep);
  const waiting = Array.from({ length: channels * each }, (_, index) => {
    const address = addressOf({ account: team, channel: `C${String(index % channels)}` });
    return { delivery: { id: `${team} ${String(index)}` }, address } as Claim;
  });
  const lane = openLane(adapter, {
    claim: (_, resting) => {
      const index = waiting.findIndex(({ address }) => !resting.includes(address.chat));
      return Promise.resolve(index < 0 ? null : (waiting.splice(index, 1)[0] ?? null));
    },
    send: async (claim) => {
      const key = claim.delivery.id;
      const message = { blocks: [{ kind: 'paragraph', spans: [`news ${key}`] }] } as const;
      return {
        claim,
        outcome: await adapter.deliver(claim.address, message, { key, signal: AbortSignal.timeout(10_000) }),
      };
    },
    timer: systemTimer,
  });
  while (waiting.length > 0) await lane.sendDue();
}
