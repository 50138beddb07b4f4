import type { Clock } from '../shared/clock.ts';
import type { AtKillPoint } from '../shared/kill-point.ts';
import { errorFields, type Log } from '../shared/log.ts';
import { attempt, type Compose, type ComposeChange, type Heard } from './attempt.ts';
import { openClaims } from './claims.ts';
import type { Claim, Outbox } from './outbox.ts';
import { isSilent } from './quiet-hours.ts';
import { openLanes, type LaneOf } from './lanes.ts';
import { systemTimer, type Timer } from './pacing/timer.ts';
import type { Adapter, Address, Outcome } from './port.ts';
import { settle } from './settle.ts';

export interface SenderParts {
  readonly outbox: Outbox;
  readonly adapters: readonly Adapter[];
  readonly compose: Compose;
  readonly composeChange: ComposeChange;
  readonly clock: Clock;
  readonly log: Log;
  readonly timer?: Timer;
  /** False while another replica has the platform's lane; without it all are ours. */
  readonly mayClaim?: (platform: string) => boolean;
  readonly killPoint?: AtKillPoint | undefined;
  /** Told of each answer of a platform. */
  readonly heard?: (address: Address, outcome: Outcome) => void;
}

export interface Sender {
  /**
   * Sends all that is due now, what becomes due by it, and what only the platforms' pace holds back; resolves with how many
   * messages they took. Where it is at it already it looks again, and resolves when that is done.
   */
  sendDue(): Promise<number>;
  /** The same, without waiting for it: something may be due now. */
  wake(): void;
  /** Claims no more; resolves when what is under way has ended, at the latest after ten seconds. */
  stop(): Promise<void>;
}

/** A platform that has not answered by then never will; Telegram was seen to answer after 60 s. */
const SEND_TIMEOUT_MS = 90_000;
/** So long a stop waits for the answers that are out. */
const STOP_TIMEOUT_MS = 10_000;

/** Takes deliveries from the outbox to the adapters, one attempt each, and writes down what became of it. */
export function createSender(parts: SenderParts): Sender {
  const { outbox, clock, log, timer = systemTimer, mayClaim = () => true } = parts;
  const ending = new AbortController();
  /** Heard, and not written down because the database was held or the disk full. */
  const unwritten = new Set<Heard>();
  /** Where no pace holds anything back, nothing piles up that would have to be told in one message. */
  const gathers = new Set(parts.adapters.flatMap(({ name, limits }) => (limits.perSecond === null ? [] : [name])));
  const claims = openClaims({ outbox, clock, gathers, mayClaim });
  const accountsDue = (platform: string): Promise<readonly string[]> => outbox.accountsDue(platform, clock.now());
  const lanes = openLanes(parts.adapters, { claim, send, accountsDue, timer });
  let running: Promise<number> = Promise.resolve(0);
  let next: Promise<number> | null = null;

  async function claim(lane: LaneOf, resting: readonly string[], repeats: boolean): Promise<Claim | null> {
    // What can't be written down is not sent either: it would be sent again after a restart.
    return unwritten.size > 0 ? null : claims.next(lane, resting, repeats);
  }

  async function sendAllDue(): Promise<number> {
    for (const heard of unwritten) await writeDown(heard);
    return lanes.sendDue();
  }

  async function send(claim: Claim, adapter: Adapter): Promise<Heard> {
    parts.killPoint?.('after-claim');
    const signal = AbortSignal.any([AbortSignal.timeout(SEND_TIMEOUT_MS), ending.signal]);
    const heard = await attempt(claim, adapter, parts, { signal, silent: isSilent(claim, clock.now()) });
    parts.killPoint?.('after-send');
    parts.heard?.(claim.address, heard.outcome);
    await writeDown(heard);
    return heard;
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
    claims.done(delivery.id);
    parts.killPoint?.('after-settle');
    if (settlement.stopAccount) lanes.rest(address);
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

  function sendDue(): Promise<number> {
    lanes.wake();
    // A lane may have looked for the last time before this was due: one more round follows, whoever asks for it.
    if (next) return next;
    const round = (): Promise<number> => {
      next = null;
      return sendAllDue();
    };
    next = running.then(round, round);
    running = next;
    return next;
  }

  return {
    sendDue,
    wake() {
      sendDue().catch((error: unknown) => {
        log.error('sending-failed', errorFields(error));
      });
    },
    async stop(): Promise<void> {
      lanes.close();
      const patience = setTimeout(() => {
        ending.abort();
      }, STOP_TIMEOUT_MS);
      await running.catch(() => 0);
      clearTimeout(patience);
    },
  };
}
