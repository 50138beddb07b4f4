import { KILL_POINTS, type AtKillPoint } from '../shared/kill-point.ts';

/**
 * For tests of crashes: ends the process as `kill -9` does when it first reaches the named point (`after-send`), or the
 * so-manieth time (`after-send:3`). Undefined where no point is named; a name that is none would prove nothing, and throws.
 */
export function killPointFrom(setting: string | undefined): AtKillPoint | undefined {
  if (setting === undefined || setting === '') return undefined;
  const [name, times = '1'] = setting.split(':');
  if (!KILL_POINTS.some((point) => point === name)) throw new RangeError(`There is no kill point ${String(name)}`);
  let left = Number(times);
  return (point) => {
    if (point !== name) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
