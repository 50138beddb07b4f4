import { createTelegram } from '../../adapters/telegram/index.ts';
import { systemSleep } from '../../adapters/shared/sleep.ts';
import type { Adapter } from '../../src/deliveries/port.ts';
import { startChild, type Child } from '../soak/child.ts';
import type { BenchTaken, FromBenchTelegram, ToBenchTelegram } from './telegram-process.ts';

/** The strict Telegram in its own process, and the real adapter before it. */
export interface BenchTelegram {
  readonly adapter: Adapter;
  readonly root: string;
  tell(message: ToBenchTelegram): void;
  taken(): Promise<BenchTaken>;
  end(): void;
}

export const TOKEN = '4245:canary_token-of_the-bench';

export async function startBenchTelegram(latencyMs: number, share = 1): Promise<BenchTelegram> {
  let heard = (_: BenchTaken): void => undefined;
  const { child, first }: { child: Child<ToBenchTelegram>; first: FromBenchTelegram } = await startChild<
    ToBenchTelegram,
    FromBenchTelegram
  >('bench/telegram-process.ts', [TOKEN, String(latencyMs), String(share)], (message) => {
    if (message.kind === 'taken') heard(message);
  });
  if (first.kind !== 'ready') throw new Error('the fake did not start');
  const settings = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: first.root };
  const silent = { info: () => undefined, warn: () => undefined };
  return {
    adapter: createTelegram({ settings, log: silent }, systemSleep, () => performance.now()),
    root: first.root,
    tell: (message) => {
      child.tell(message);
    },
    taken: () =>
      new Promise((resolve) => {
        heard = resolve;
        child.tell({ kind: 'tell' });
      }),
    end: () => {
      child.end();
    },
  };
}
