import { errorFields, type Log } from '../shared/log.ts';
import type { Message } from '../shared/message.ts';
import type { ChangedMessage } from './compose-change.ts';
import type { Claim, LivingMessage, Outbox } from './outbox.ts';
import type { Adapter, DeliverOptions, Outcome } from './port.ts';
import { sendChange } from './send-change.ts';

/** Writes the message of a delivery from the newest revision of its stories; one sent a second time says so in it. */
export type Compose = (claim: Claim) => Promise<Message>;

/** Writes a change of a story for the message that told of it before. */
export type ComposeChange = (claim: Claim, living: LivingMessage) => Promise<ChangedMessage>;

/** What became of a claim, as far as anybody knows. */
export interface Heard {
  readonly claim: Claim;
  readonly outcome: Outcome;
}

/** A message that can't be written is tried again: the database may have been held. After so many times it is set aside. */
const MAX_WRITINGS = 3;

const NO_ANSWER: Outcome = { kind: 'unknown', reason: 'no answer in time' };

interface AttemptParts {
  readonly outbox: Pick<Outbox, 'markRepeat'>;
  readonly compose: Compose;
  readonly composeChange: ComposeChange;
  readonly log: Log;
}

/**
 * One attempt to send one delivery; one that may have arrived before is asked for first, and else marked as a repeat.
 * Never rejects, and ends with `signal` whatever the adapter does: what is not known then is `unknown`.
 */
export async function attempt(
  claim: Claim,
  adapter: Adapter,
  parts: AttemptParts,
  { signal, silent }: { readonly signal: AbortSignal; readonly silent: boolean },
): Promise<Heard> {
  const { delivery, language } = claim;
  const options: DeliverOptions = { key: delivery.id, signal, language, ...(silent && { silent }) };
  try {
    if (!claim.delivery.ambiguous) return await send(claim, adapter, parts, options);
    const found = adapter.find ? await inTime(adapter.find(claim.address, options), signal) : null;
    if (found?.kind === 'delivered' || signal.aborted) return { claim, outcome: found ?? NO_ANSWER };
    if (!(await parts.outbox.markRepeat(claim.delivery)))
      return { claim, outcome: { kind: 'unknown', reason: 'taken over' } };
    const delivery = { ...claim.delivery, repeats: claim.delivery.repeats + 1 };
    return await send({ ...claim, delivery }, adapter, parts, options);
  } catch (error) {
    parts.log.error('attempt-failed', { delivery: claim.delivery.id, ...errorFields(error) });
    return { claim, outcome: { kind: 'unknown', reason: 'the attempt failed' } };
  }
}

async function send(claim: Claim, adapter: Adapter, parts: AttemptParts, options: DeliverOptions): Promise<Heard> {
  const { address, living } = claim;
  const change =
    living && adapter.revise ? await written(claim, () => parts.composeChange(claim, living), parts) : null;
  const message = await written(claim, () => parts.compose(claim), parts);
  if (message === null) return { claim, outcome: notWritten(claim) };
  try {
    const edited =
      living && change ? await inTime(sendChange(claim, living, change, adapter, options), options.signal) : null;
    return { claim, outcome: edited ?? (await inTime(adapter.deliver(address, message, options), options.signal)) };
  } catch (error) {
    // Against the contract; the request may have left before.
    parts.log.error('adapter-failed', { platform: adapter.name, ...errorFields(error) });
    return { claim, outcome: { kind: 'unknown', reason: 'the adapter failed' } };
  }
}

async function written<Text>(claim: Claim, write: () => Promise<Text>, { log }: AttemptParts): Promise<Text | null> {
  try {
    return await write();
  } catch (error) {
    log.error('message-not-written', { delivery: claim.delivery.id, ...errorFields(error) });
    return null;
  }
}

function notWritten({ delivery }: Claim): Outcome {
  const detail = 'the message could not be written';
  return delivery.attempts < MAX_WRITINGS
    ? { kind: 'retry', reason: detail, afterMs: null }
    : { kind: 'refused', reason: 'bad-message', detail };
}

function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | Outcome> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      resolve(NO_ANSWER);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    answer.then(resolve, reject);
  });
}
