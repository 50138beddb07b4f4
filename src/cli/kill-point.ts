import type { KillPoint } from '../deliveries/sender.ts';

/**
 * For tests of crashes: ends the process as `kill -9` does when it first reaches the named point (`after-send`), or the
 * so-manieth time (`after-send:3`). Undefined where no point is named.
 */
export function killPointFrom(setting: string | undefined): ((point: KillPoint) => void) | undefined {
  if (setting === undefined || setting === '') return undefined;
  const [name, times = '1'] = setting.split(':');
  let left = Number(times);
  return (point) => {
    if (point !== name) return;
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
