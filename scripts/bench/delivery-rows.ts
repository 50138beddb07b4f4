import {
  measureFlow,
  measureGroup,
  measureOthers,
  measureOvertaking,
  measureRestart,
  type DeliveryRun,
} from './delivery.ts';

/** One run each: each takes as long as the platform makes it take. */
export async function deliveryRows(): Promise<readonly string[]> {
  const rows: string[] = [];
  const row = (name: string, value: string, goal: string): void => {
    rows.push(`| ${name} | ${value} | – | ${goal} |`);
  };
  const told = ({ perSecond, refusedShare, violations }: DeliveryRun): string =>
    `${perSecond.toFixed(1)} /s, ${(refusedShare * 100).toFixed(2)} % told to wait, ${String(violations)} violations`;
  row('first delivery after a start, 300 owed', `${(await measureRestart()).toFixed(0)} ms`, 'under 3000 ms');
  row('an alert overtakes 3,000 digests', `${(await measureOvertaking()).toFixed(0)} ms`, 'under 2000 ms');
  row('30 to one group, 600 people: median', `${((await measureGroup()) / 1_000).toFixed(1)} s`, 'under 11 s');
  const [calm, slow] = [await measureOthers(false), await measureOthers(true)];
  row('others, while one chat waits a minute: p95', `+${(((slow - calm) / calm) * 100).toFixed(1)} %`, 'at most +10 %');
  for (const latencyMs of [20, 57, 150]) {
    const goal = 'at least 29 /s, under 1 %, 0 violations';
    row(`3,000 people at ${String(latencyMs)} ms`, told(await measureFlow(3_000, latencyMs)), goal);
  }
  const share = 0.7;
  const hidden = await measureFlow(1_500, 57, share);
  const reached = `${((hidden.perSecond / (30 * share)) * 100).toFixed(0)} % of it, ${told(hidden)}`;
  row('1,500 people, a hidden limit of 21 /s', reached, 'at least 85 %');
  return rows;
}
