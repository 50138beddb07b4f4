/**
 * `npm run soak -- [--minutes 30] [--seed N] [--chats 300]`: the built program between a Telegram and forty feeds, killed
 * at random times, its answers lost, held and refused, while people come and go; then an oracle that knows only the script,
 * the people and the platform says what was lost, doubled, out of order or unwanted. Ends with 1 where anything was.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runSoak, type SoakReport } from './soak/run-soak.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    chats: { type: 'string', default: '300' },
  },
});
const [minutes, seed, chats] = [values.minutes, values.seed, values.chats].map(Number) as [number, number, number];
process.stdout.write(`seed ${String(seed)}\n`);
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
// A sixth of the time belongs to the calm in which memory is looked at.
const report = await runSoak({
  ...{ seed, chats, forMs: (minutes * 60_000 * 5) / 6, leastKills: 0, calmMs: (minutes * 60_000) / 6 },
  // A chat is sent one message in so long at thirty a second; kills and faults take their share.
  articleMs: (chats / 30) * 1_800,
  lifeMs: [300, 6_000],
});
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
process.exitCode = isWell(report) ? 0 : 1;

function isWell({ verdict, falls, integrity, exitCode, deliveries }: SoakReport): boolean {
  const held = (deliveries['held'] ?? 0) / Math.max(1, verdict.told);
  return (
    verdict.wrong.length === 0 &&
    verdict.lost.length === 0 &&
    falls.length === 0 &&
    integrity === 'ok' &&
    exitCode === 0 &&
    held <= 0.01
  );
}
