import type { Clock } from '../shared/clock.ts';
import { errorFields, type Log } from '../shared/log.ts';
import type { Message } from '../shared/message.ts';
import type { Claim, Outbox } from './outbox.ts';
import type { Adapter, Outcome } from './port.ts';
import { settle } from './settle.ts';

/** Writes the message of a delivery from the newest revision of its stories; one sent a second time says so in it. */
export type Compose = (claim: Claim) => Promise<Message>;

/** Named places at which a test may end the process, to prove that nothing is lost or doubled there. */
export type KillPoint = 'after-claim' | 'after-send' | 'after-settle';

export interface SenderParts {
  readonly outbox: Outbox;
  readonly adapters: readonly Adapter[];
  readonly compose: Compose;
  readonly clock: Clock;
  readonly log: Log;
  readonly killPoint?: (point: KillPoint) => void;
}

export interface Sender {
  /** Sends all that is due now, and what becomes due by it; resolves with how many messages the platforms took. */
  sendDue(): Promise<number>;
  /** Claims no more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** A platform that has not answered by then never will; Telegram was seen to answer after 60 s. */
const SEND_TIMEOUT_MS = 90_000;

/** Takes deliveries from the outbox to the adapters, one attempt each, and writes down what became of it. */
export function createSender(parts: SenderParts): Sender {
  const { outbox, clock, log } = parts;
  const adapters = new Map(parts.adapters.map((adapter) => [adapter.name, adapter]));
  const stopped = new Set<string>();
  let stopping = false;
  let running: Promise<number> = Promise.resolve(0);

  async function sendAllDue(): Promise<number> {
    let sent = 0;
    for (;;) {
      const open = [...adapters.values()].filter((adapter) => !stopped.has(adapter.name));
      if (stopping || open.length === 0) return sent;
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
    const options = { key: claim.delivery.id, signal: AbortSignal.timeout(SEND_TIMEOUT_MS) };
    let { delivery } = claim;
    if (delivery.ambiguous) {
      const found = (await adapter.find?.(claim.address, options)) ?? null;
      if (found?.kind === 'delivered') return finish(claim, found);
      if (!(await outbox.markRepeat(delivery))) return false;
      delivery = { ...delivery, repeats: delivery.repeats + 1 };
    }
    const message = await written({ ...claim, delivery });
    const outcome: Outcome = message
      ? await adapter.deliver(claim.address, message, options)
      : { kind: 'refused', reason: 'bad-message', detail: 'the message could not be written' };
    parts.killPoint?.('after-send');
    return finish({ ...claim, delivery }, outcome);
  }

  async function finish({ delivery, address }: Claim, outcome: Outcome): Promise<boolean> {
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
    return outcome.kind === 'delivered';
  }

  /** Null where it can't be written: that message is set aside, the others go on. */
  async function written(claim: Claim): Promise<Message | null> {
    try {
      return await parts.compose(claim);
    } catch (error) {
      log.error('message-not-written', { delivery: claim.delivery.id, ...errorFields(error) });
      return null;
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
      await running.catch(() => 0);
    },
  };
}
