import type { AdapterLog } from '../../../src/deliveries/port.ts';
import { OTHER_POLLER, pollTrouble } from './poll-trouble.ts';
import type { Sleep } from '../../shared/sleep.ts';

/** A connection that says nothing for so long is none any more. */
const TIMEOUT_MS = 45_000;

/** Makes a request until it works; null when it was ended before. */
export type Patiently = <T>(work: (inTime: AbortSignal) => Promise<T>) => Promise<T | null>;

interface PatienceParts {
  readonly log: AdapterLog;
  readonly sleep: Sleep;
  /** Is called with each failure. */
  readonly onTrouble: () => void;
  /** Is told at each failure and success whether another program fetches what is ours. */
  readonly rivalled: (isSo: boolean) => void;
}

/** Waits as each trouble needs it; of each the first is told, and its end. */
export function patience({ log, sleep, onTrouble, rivalled }: PatienceParts, signal: AbortSignal): Patiently {
  let told: string | null = null;
  let failures = 0;

  async function wait(error: unknown): Promise<void> {
    const { event, says, waitMs } = pollTrouble(error);
    failures = event === told ? failures + 1 : 1;
    if (event !== told) log.warn(event, { says });
    told = event;
    onTrouble();
    rivalled(event === OTHER_POLLER);
    await sleep(waitMs(failures), signal);
  }

  function isEnded(): boolean {
    return signal.aborted;
  }

  return async (work) => {
    while (!isEnded()) {
      try {
        const answer = await work(AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]));
        if (told !== null) log.warn('telegram-listens-again');
        [told, failures] = [null, 0];
        rivalled(false);
        return answer;
      } catch (error) {
        if (isEnded()) break;
        await wait(error);
      }
    }
    return null;
  };
}
