import type { Address, Message, OnCommand } from '../../../src/deliveries/port.ts';
import type { Asked } from '../commands.ts';
import { editMessage } from '../sending/edit-message.ts';
import { grammySignal } from '../sending/grammy-signal.ts';
import { mayChangeSettings } from './may-change-settings.ts';
import { isShared, targetOf } from '../place.ts';
import { promptFor, writtenField } from '../messages/prompt.ts';
import { sendMessage, type SendParts } from '../sending/send-message.ts';

/** An answer that is told to wait longer has been forgotten by who asked. */
const LONGEST_WAIT_MS = 60_000;
const UNNAMED_WAIT_MS = 2_000;
const MOST_TRIES = 3;
/** Characters of a hint in an empty field (ForceReply). */
const LONGEST_HINT = 64;
/** A button that turns the page of the list that it stands under. */
const TURNS_PAGE = /(?:^|\s)page \d+$/;

/** What a command was answered with, and where that is to be shown. */
export interface Answered {
  readonly asked: Asked;
  readonly answer: Message;
}

/** Hands a command to the core. */
export async function askCore(
  asked: Asked,
  onCommand: OnCommand,
  { api }: SendParts,
  signal: AbortSignal,
): Promise<Message> {
  const { from, name, args, clientLanguage, asker } = asked;
  const mayChange = (): Promise<boolean> => mayChangeSettings(asker, api, signal);
  return onCommand({ from, name, args, clientLanguage, mayChangeSettings: mayChange });
}

/** Shows what the core said: in the menu or list whose button was pressed, else as a message where it was asked. */
export async function showAnswer({ asked, answer }: Answered, parts: SendParts, signal: AbortSignal): Promise<void> {
  const { from, press, messageId } = asked;
  if (!takesPlace(asked, answer) || !(await edited(asked, answer, parts, signal))) {
    const replyTo = press !== null || isShared(from) ? [String(messageId)] : [];
    await say(from, answer, replyTo, parts, signal);
  }
  await askForWords(asked, answer, parts, signal);
}

function takesPlace({ press, args }: Asked, { blocks }: Message): boolean {
  if (press === null) return false;
  return TURNS_PAGE.test(args) || (press.inMenu && blocks.some(({ kind }) => kind === 'form'));
}

async function edited(
  { from, messageId }: Asked,
  answer: Message,
  { api }: SendParts,
  signal: AbortSignal,
): Promise<boolean> {
  const { kind } = await editMessage(from, [String(messageId)], answer, { signal }, api);
  // Where nobody knows whether it was changed, a second copy would only puzzle.
  return kind === 'delivered' || kind === 'unknown';
}

/** A value that is written has a message of its own to reply to; it is a help, so that its failure is nobody's trouble. */
async function askForWords(
  { from, name, args, press, messageId }: Asked,
  answer: Message,
  { api }: SendParts,
  signal: AbortSignal,
): Promise<void> {
  const field = writtenField(answer, `/${name} ${args}`.trim());
  if (field === null) return;
  const { chat_id, ...thread } = targetOf(from);
  const { text, marks } = promptFor(field);
  // In a group only who typed is shown the open field: others would find their own message turned into an answer.
  const opens = press === null || !isShared(from);
  const hint = [...field.label].slice(0, LONGEST_HINT).join('');
  const options = {
    ...thread,
    entities: [...marks],
    link_preview_options: { is_disabled: true },
    ...(press === null && { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } }),
    ...(opens && {
      reply_markup: { force_reply: true as const, selective: isShared(from), input_field_placeholder: hint },
    }),
  };
  await api.sendMessage(chat_id, text, options, grammySignal(signal)).catch(() => undefined);
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
