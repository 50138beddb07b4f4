import { describe, expect, test } from 'vitest';
import { openLane, type Lane } from '../../src/deliveries/lane.ts';
import type { Claim } from '../../src/deliveries/outbox.ts';
import type { Adapter } from '../../src/deliveries/port.ts';
import { strictPlatform, type StrictPlatform } from '../fakes/strict-platform.ts';
import { hiddenShare } from '../fakes/telegram/pace.ts';
import { virtualTimer, type VirtualTimer } from '../fakes/virtual-timer.ts';

const NEVER = new AbortController().signal;

/** A queue in memory, as the outbox is one: the first that is due of each chat, urgent ones first. */
function queue(timer: VirtualTimer, chats: readonly string[]) {
  const rows = chats.map((chat) => ({ chat, dueAt: 0, urgent: false }));
  const underWay = new Set<string>();
  return {
    rows,
    claim: (resting: readonly string[]): Claim | null => {
      const passed = new Set([...resting, ...underWay]);
      const due = rows.filter(({ chat, dueAt }) => {
        const isFirst = !passed.has(chat);
        passed.add(chat);
        return isFirst && dueAt <= timer.now();
      });
      const row = due.find(({ urgent }) => urgent) ?? due[0];
      if (!row) return null;
      underWay.add(row.chat);
      return claimOf(row.chat);
    },
    settle: (chat: string, retryAt: number | null): void => {
      underWay.delete(chat);
      const at = rows.findIndex((row) => row.chat === chat);
      if (retryAt === null) rows.splice(at, 1);
      else rows[at] = { ...rows[at]!, dueAt: retryAt };
    },
  };
}

function claimOf(chat: string): Claim {
  return {
    address: { platform: 'p', chat, thread: null },
    delivery: { ambiguous: false },
    living: null,
  } as unknown as Claim;
}

function laneOver(timer: VirtualTimer, platform: { readonly adapter: Adapter }, chats: readonly string[]) {
  const waiting = queue(timer, chats);
  const lane: Lane = openLane(platform.adapter, {
    timer,
    claim: (_platform, resting) => Promise.resolve(waiting.claim(resting)),
    send: async (claim, adapter) => {
      const outcome = await adapter.deliver(claim.address, { blocks: [] }, { key: 'k', signal: NEVER });
      waiting.settle(claim.address.chat, outcome.kind === 'retry' ? timer.now() + (outcome.afterMs ?? 2_000) : null);
      return { claim, outcome };
    },
  });
  return { lane, waiting };
}

/** Looks again each second, as the schedule does, until nothing is left. */
async function drain(timer: VirtualTimer, lane: Lane, waiting: { readonly rows: readonly unknown[] }): Promise<void> {
  while (waiting.rows.length > 0) {
    await lane.sendDue();
    if (waiting.rows.length > 0) await timer.sleep(1_000);
  }
}

function people(many: number): readonly string[] {
  return Array.from({ length: many }, (_, index) => `person ${String(index)}`);
}

/** A few requests take far longer than the others, as they do. */
function latency(median: number): (request: number) => number {
  return (request) => (request % 100 === 7 ? median * 10 : request % 3 === 0 ? median * 1.5 : median);
}

function rate({ taken }: StrictPlatform): number {
  return ((taken.length - 1) / ((taken.at(-1)?.at ?? 0) - (taken[0]?.at ?? 0))) * 1000;
}

describe('a lane to a platform that keeps its limits to the letter', () => {
  test.each([20, 57, 150])(
    'reaches twenty-nine messages a second at %d ms and is never told to wait',
    async (median) => {
      const timer = virtualTimer();
      const platform = strictPlatform(timer, { latencyMs: latency(median) });
      const { lane, waiting } = laneOver(timer, platform, people(1_000));
      await timer.runUntil(drain(timer, lane, waiting));
      expect(platform.taken).toHaveLength(1_000);
      expect(rate(platform)).toBeGreaterThan(29);
      expect([platform.counts.refused, platform.counts.violations]).toEqual([0, 0]);
    },
  );

  test.each([
    [20, 0.85],
    [57, 0.85],
    // The more is under way when a limit is met, the longer the platform makes the hasty wait.
    [150, 0.7],
  ])('at %d ms, of a limit that is lower than the published one it reaches %d', async (median, most) => {
    const timer = virtualTimer();
    const platform = strictPlatform(timer, { share: () => 0.7, latencyMs: latency(median) });
    const { lane, waiting } = laneOver(timer, platform, people(2_000));
    await timer.runUntil(drain(timer, lane, waiting));
    expect(platform.taken).toHaveLength(2_000);
    expect(rate(platform)).toBeGreaterThan(most * 0.7 * 30);
    expect(platform.counts.refused).toBeLessThan(2_000 * 0.01);
  });

  test.each([
    [57, 0.8],
    [150, 0.55],
  ])('at %d ms, of a hidden limit that is another one each minute it reaches %d', async (median, most) => {
    const timer = virtualTimer();
    const shares = [0.9, 0.1, 0.6, 0.3, 0.8, 0.2];
    let minute = 0;
    const share = hiddenShare(() => shares[(minute += 1) % shares.length] ?? 1);
    const platform = strictPlatform(timer, { share, latencyMs: latency(median) });
    const { lane, waiting } = laneOver(timer, platform, people(6_000));
    await timer.runUntil(drain(timer, lane, waiting));
    let allowed = 0;
    for (let at = platform.taken[0]!.at; at < platform.taken.at(-1)!.at; at += 100) allowed += 3 * share(at);
    expect(platform.taken.length).toBeGreaterThan(most * allowed);
    expect(platform.counts.refused).toBeLessThan(6_000 * 0.01);
  });

  test('sends one chat its messages one after the other, at that chat’s pace', async () => {
    const timer = virtualTimer();
    const platform = strictPlatform(timer, { latencyMs: latency(57) });
    const { lane, waiting } = laneOver(timer, platform, [...Array<string>(30).fill('-group'), ...people(300)]);
    await timer.runUntil(drain(timer, lane, waiting));
    expect(platform.taken).toHaveLength(330);
    expect([platform.counts.refused, platform.counts.violations]).toEqual([0, 0]);
    const group = platform.taken.filter(({ chat }) => chat === '-group').map(({ at }) => at);
    expect(group[19]! - group[0]!).toBeLessThan(25_000);
  });

  test('case 85: a chat that is told to wait a minute delays no other chat', async () => {
    const quiet = virtualTimer();
    const calm = strictPlatform(quiet, { latencyMs: latency(57) });
    const first = laneOver(quiet, calm, people(300));
    await quiet.runUntil(drain(quiet, first.lane, first.waiting));

    const timer = virtualTimer();
    const platform = strictPlatform(timer, {
      latencyMs: latency(57),
      waits: { 'person 10': 60_000 },
    });
    const { lane, waiting } = laneOver(timer, platform, people(300));
    await timer.runUntil(drain(timer, lane, waiting));
    expect(platform.counts.violations).toBe(0);
    const of = (name: string, { taken }: StrictPlatform): number => taken.find(({ chat }) => chat === name)?.at ?? NaN;
    expect(of('person 10', platform)).toBeGreaterThan(60_000);
    for (const name of people(300).filter((each) => each !== 'person 10'))
      expect(of(name, platform)).toBeLessThan(of(name, calm) * 1.1 + 50);
  });

  test('case 86: where every chat is told to wait, the account waits, and one request asks whether it is over', async () => {
    const timer = virtualTimer();
    const platform = strictPlatform(timer, { latencyMs: latency(20) });
    const flood = flooded(platform, timer, 5_000);
    const { lane, waiting } = laneOver(timer, flood, people(200));
    await timer.runUntil(drain(timer, lane, waiting));
    expect(platform.taken).toHaveLength(200);
    // What was under way when the third answer came, and nothing after it.
    expect(flood.asked.length).toBeLessThan(10);
    expect(flood.asked.at(-1)).toBeLessThan(500);
  });

  test('case 110: what is urgent goes out before what waits', async () => {
    const timer = virtualTimer();
    const platform = strictPlatform(timer, { latencyMs: latency(57) });
    const { lane, waiting } = laneOver(timer, platform, people(600));
    const work = drain(timer, lane, waiting);
    const urgent = timer.sleep(5_000).then(() => {
      waiting.rows.push({ chat: 'urgent', dueAt: 0, urgent: true });
      lane.wake();
    });
    await timer.runUntil(Promise.all([work, urgent]));
    const at = platform.taken.find(({ chat }) => chat === 'urgent')?.at ?? NaN;
    expect(at).toBeGreaterThan(5_000);
    expect(at).toBeLessThan(7_000);
  });

  test('a request that hangs holds up its own chat alone, and a knock is heard meanwhile', async () => {
    const timer = virtualTimer();
    const platform = strictPlatform(timer, { latencyMs: (request) => (request === 1 ? 80_000 : 57) });
    const { lane, waiting } = laneOver(timer, platform, ['slow']);
    const work = drain(timer, lane, waiting);
    const late = timer.sleep(1_000).then(() => {
      waiting.rows.push({ chat: 'other', dueAt: 0, urgent: false });
      lane.wake();
    });
    await timer.runUntil(Promise.all([work, late]));
    expect(platform.taken.find(({ chat }) => chat === 'other')?.at).toBeLessThan(1_200);
  });

  test('closed, it takes nothing more and ends with what is under way', async () => {
    const timer = virtualTimer();
    const platform = strictPlatform(timer, { latencyMs: latency(57) });
    const { lane } = laneOver(timer, platform, people(100));
    const closing = timer.sleep(500).then(() => {
      lane.close();
    });
    const [sent] = await timer.runUntil(Promise.all([lane.sendDue(), closing]));
    expect(sent).toBeLessThan(30);
    expect(platform.taken).toHaveLength(sent);
  });
});

/** The platform takes nothing from anybody for so long, and says so; `asked` are the times at which it had to. */
function flooded({ adapter }: StrictPlatform, timer: VirtualTimer, ms: number) {
  const asked: number[] = [];
  const deliver: Adapter['deliver'] = async (...message) => {
    const now = timer.now();
    if (now >= ms) return adapter.deliver(...message);
    asked.push(now);
    await timer.sleep(20);
    return { kind: 'retry', reason: 'flood', afterMs: ms - now };
  };
  return { asked, adapter: { ...adapter, deliver } };
}
