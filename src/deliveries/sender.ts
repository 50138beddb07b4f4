import type { Clock } from '../shared/clock.ts';
import { errorFields, type Log } from '../shared/log.ts';
import { attempt, type Compose, type ComposeChange, type Heard } from './attempt.ts';
import type { Claim, Outbox } from './outbox.ts';
import type { Adapter } from './port.ts';
import { settle } from './settle.ts';

/** Named places at which a test may end the process, to prove that nothing is lost or doubled there. */
export type KillPoint = 'after-claim' | 'after-send' | 'after-settle';

export interface SenderParts {
  readonly outbox: Outbox;
  readonly adapters: readonly Adapter[];
  readonly compose: Compose;
  readonly composeChange: ComposeChange;
  readonly clock: Clock;
  readonly log: Log;
  readonly killPoint?: (point: KillPoint) => void;
}

export interface Sender {
  /** Sends all that is due now, and what becomes due by it; resolves with how many messages the platforms took. */
  sendDue(): Promise<number>;
  /** Claims no more; resolves when what is under way has ended, at the latest after ten seconds. */
  stop(): Promise<void>;
}

/** A platform that has not answered by then never will; Telegram was seen to answer after 60 s. */
const SEND_TIMEOUT_MS = 90_000;
/** So long a stop waits for the answers that are out. */
const STOP_TIMEOUT_MS = 10_000;

/** Takes deliveries from the outbox to the adapters, one attempt each, and writes down what became of it. */
export function createSender(parts: SenderParts): Sender {
  const { outbox, clock, log } = parts;
  const adapters = new Map(parts.adapters.map((adapter) => [adapter.name, adapter]));
  const stopped = new Set<string>();
  const ending = new AbortController();
  /** Heard, and not written down because the database was held or the disk full. */
  const unwritten = new Set<Heard>();
  let stopping = false;
  let running: Promise<number> = Promise.resolve(0);

  async function sendAllDue(): Promise<number> {
    let sent = 0;
    for (;;) {
      for (const heard of unwritten) await writeDown(heard);
      const open = [...adapters.values()].filter((adapter) => !stopped.has(adapter.name));
      // What can't be written down is not sent either: it would be sent again after a restart.
      if (stopping || open.length === 0 || unwritten.size > 0) return sent;
      const limit = Math.min(...open.map((adapter) => adapter.limits.inFlight));
      const claims = await outbox.claim(
        open.map((adapter) => adapter.name),
        limit,
        clock.now(),
      );
      if (claims.length === 0) return sent;
      const results = await Promise.all(claims.map(sendOne));
      sent += results.filter(Boolean).length;
    }
  }

  async function sendOne(claim: Claim): Promise<boolean> {
    parts.killPoint?.('after-claim');
    const adapter = adapters.get(claim.address.platform);
    if (!adapter) throw new Error(`A delivery was claimed for ${claim.address.platform}, which is not on`);
    const signal = AbortSignal.any([AbortSignal.timeout(SEND_TIMEOUT_MS), ending.signal]);
    const heard = await attempt(claim, adapter, parts, signal);
    parts.killPoint?.('after-send');
    await writeDown(heard);
    return heard.outcome.kind === 'delivered';
  }

  async function writeDown(heard: Heard): Promise<void> {
    try {
      await settleClaim(heard);
      unwritten.delete(heard);
    } catch (error) {
      unwritten.add(heard);
      log.error('outcome-not-written', { delivery: heard.claim.delivery.id, ...errorFields(error) });
    }
  }

  async function settleClaim({ claim: { delivery, address }, outcome }: Heard): Promise<void> {
    const settlement = settle(delivery, outcome, clock.now());
    const ours = await outbox.settle(delivery, settlement, clock.now());
    parts.killPoint?.('after-settle');
    if (settlement.stopAccount) stopped.add(address.platform);
    if (!ours) log.warn('delivery-taken-over', { delivery: delivery.id });
    else if (outcome.kind !== 'delivered') {
      log.warn('delivery-not-sent', {
        delivery: delivery.id,
        platform: address.platform,
        outcome: settlement.outcome,
        state: settlement.state,
      });
    }
  }

  return {
    sendDue(): Promise<number> {
      // One round at a time: a second caller waits for the first and then looks again.
      running = running.then(sendAllDue, sendAllDue);
      return running;
    },
    async stop(): Promise<void> {
      stopping = true;
      const patience = setTimeout(() => {
        ending.abort();
      }, STOP_TIMEOUT_MS);
      await running.catch(() => 0);
      clearTimeout(patience);
    },
  };
}
