import {
  measureFlow,
  measureGroup,
  measureOthers,
  measureOvertaking,
  measureRestart,
  type DeliveryRun,
} from './delivery.ts';
import { measureSlack } from './slack.ts';
import { told, type BenchRow } from './table.ts';

/** Messages a second by the documented way of the SDK: one after the other, with its own repeats (faults.md, chapter 5). */
const SEQUENTIAL: Readonly<Record<number, string>> = { 20: '18.6 /s', 57: '17.5 /s', 150: '6.7 /s' };
/** The part of the published rate that the platform allows in the last row, and tells nobody of. */
const HIDDEN = 0.7;

/** One run each: each takes as long as the platform makes it take. */
export async function deliveryRows(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const restart = await measureRestart();
  rows.push(told('first delivery after a start, 300 owed', `${restart.toFixed(0)} ms`, { goal: 'under 3000 ms' }));
  const overtaking = await measureOvertaking();
  const queue = { goal: 'under 2000 ms', beside: 'in turn: 100 s' };
  rows.push(told('an alert overtakes 3,000 digests', `${overtaking.toFixed(0)} ms`, queue));
  const group = await measureGroup();
  const inTurn = { goal: 'under 11 s', beside: 'in turn: 77 s' };
  rows.push(told('30 to one group, 600 people: median', `${(group / 1_000).toFixed(1)} s`, inTurn));
  const [calm, slow] = [await measureOthers(false), await measureOthers(true)];
  const growth = `+${(((slow - calm) / calm) * 100).toFixed(1)} %`;
  const waiting = { goal: 'at most +10 %', beside: 'SDKs: everybody waits' };
  rows.push(told('others, while one chat waits a minute: p95', growth, waiting));
  for (const latencyMs of [20, 57, 150]) {
    const goal = 'at least 29 /s, under 1 %, 0 violations';
    const run = await measureFlow(3_000, latencyMs);
    const beside = `in turn: ${SEQUENTIAL[latencyMs] ?? ''}; limit: 30 /s`;
    rows.push(told(`3,000 people at ${String(latencyMs)} ms`, words(run), { goal, beside }));
  }
  const hidden = await measureFlow(1_500, 57, HIDDEN);
  const share = `${((hidden.perSecond / (30 * HIDDEN)) * 100).toFixed(0)} % of it, ${words(hidden)}`;
  rows.push(told('1,500 people, a hidden limit of 21 /s', share, { goal: 'at least 85 %' }));
  const slack = await measureSlack({ teams: 25, channels: 8, each: 5, perSecond: 20 });
  const came = `${(slack.tookMs / 1_000).toFixed(1)} s, ${String(slack.counts.refused)} told to wait`;
  rows.push(told('Slack: 5 to each of 200 channels of 25 workspaces', came, { goal: 'under 6 s, 0 told to wait' }));
  return rows;
}

function words({ perSecond, refusedShare, violations }: DeliveryRun): string {
  return `${perSecond.toFixed(1)} /s, ${(refusedShare * 100).toFixed(2)} % told to wait, ${String(violations)} violations`;
}
