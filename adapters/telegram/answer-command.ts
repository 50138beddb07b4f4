import type { Address, Message, OnCommand } from '../../src/deliveries/port.ts';
import type { Asked } from './commands.ts';
import { grammySignal } from './grammy-signal.ts';
import { mayChangeSettings } from './may-change-settings.ts';
import { isShared } from './place.ts';
import { sendMessage, type SendParts } from './send-message.ts';

/** An answer that is told to wait longer has been forgotten by who asked. */
const LONGEST_WAIT_MS = 60_000;
const UNNAMED_WAIT_MS = 2_000;
const MOST_TRIES = 3;

/** Hands a command to the core and shows what it says, where it was asked. */
export async function answerCommand(
  { press, asker, messageId, ...asked }: Asked,
  onCommand: OnCommand,
  parts: SendParts,
  signal: AbortSignal,
): Promise<void> {
  // At once: until then the button looks as if it hung. A press that is too old to be answered was one all the same.
  if (press !== null) parts.api.answerCallbackQuery(press, {}, grammySignal(signal)).catch(() => undefined);
  const mayChange = (): Promise<boolean> => mayChangeSettings(asker, parts.api, signal);
  const answer = await onCommand({ ...asked, mayChangeSettings: mayChange });
  const replyTo = press !== null || isShared(asked.from) ? [String(messageId)] : [];
  await say(asked.from, answer, replyTo, parts, signal);
}

/** Only what certainly did not arrive is sent again. */
async function say(
  address: Address,
  message: Message,
  replyTo: readonly string[],
  parts: SendParts,
  signal: AbortSignal,
): Promise<void> {
  let to = address;
  for (let tries = 1; tries <= MOST_TRIES && !signal.aborted; tries += 1) {
    const outcome = await sendMessage(to, message, { signal, replyTo }, parts);
    if (outcome.kind === 'delivered') return;
    const waitMs = outcome.kind === 'retry' ? (outcome.afterMs ?? UNNAMED_WAIT_MS) : 0;
    const goesOn = outcome.kind === 'moved' || (outcome.kind === 'retry' && waitMs <= LONGEST_WAIT_MS);
    if (!goesOn || tries === MOST_TRIES) {
      parts.log.warn('telegram-answer-not-sent', { outcome: outcome.kind });
      return;
    }
    if (outcome.kind === 'moved') to = outcome.to;
    else await parts.sleep(waitMs, signal);
  }
}
