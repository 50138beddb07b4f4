import type { Update } from 'grammy/types';
import type { Listener } from '../../../src/deliveries/port.ts';
import { askCore, showAnswer } from './answer-command.ts';
import { inlineAnswers } from './answer-inline.ts';
import { commandBudget } from './command-budget.ts';
import { askedOf, type Asked } from '../commands.ts';
import { CLOSE } from '../messages/form-keyboard.ts';
import { grammySignal } from '../sending/grammy-signal.ts';
import type { LateAnswers } from './late-answers.ts';
import { aboutChat, forOtherChat } from './other-chat.ts';
import { mayChangeSettings } from './may-change-settings.ts';
import { addressOf, isShared } from '../place.ts';
import { placeChangeOf } from './place-change.ts';
import type { SendParts } from '../sending/send-message.ts';
import { wording } from '../messages/wording.ts';

/** The bot itself, as getMe names it. */
export interface Ourselves {
  readonly id: number;
  readonly username: string;
}

export interface WorkParts extends SendParts {
  readonly listener: Listener;
  readonly now: () => number;
  /** Resolves when it is known who we are: until then nobody can say which commands are meant for us. */
  readonly ourselves: Promise<Ourselves>;
  /** The commands that there are; in a group another bot's may be meant by any other word. None where that is not known. */
  readonly names: ReadonlySet<string>;
  readonly late: LateAnswers;
  /** Ends the answers that are under way. */
  readonly signal: AbortSignal;
}

const OWNER = { kind: 'owner' } as const;

const TOO_MANY = { warn: 'too-many', 'warn-groups': 'too-many-groups' } as const;

/** Does what an update asks for. */
export function updateWork(parts: WorkParts): (update: Update) => Promise<void> {
  const { api, listener, now, late, signal, names } = parts;
  const budgetOf = commandBudget(now);
  const answerInline = inlineAnswers(listener.offer, api, now);

  return async (update) => {
    if (update.inline_query) {
      const { id } = update.inline_query.from;
      if (budgetOf({ user: id, from: addressOf(id, null) }) === 'go') await answerInline(update.inline_query, signal);
      return;
    }
    const change = placeChangeOf(update);
    if (change !== null) return listener.place(change);
    const asked = askedOf(update, (await parts.ourselves).username);
    if (asked === null) return restUnknown(update);
    if (!asked.addressed && isShared(asked.from) && names.size > 0 && !names.has(asked.name)) return;
    const isLate = asked.press === null && late.isLate((update.message ?? update.channel_post)?.date);
    const verdict = isLate ? 'go' : budgetOf(asked);
    if (verdict === 'silent') return;
    if (verdict !== 'go') return tell(asked, wording(TOO_MANY[verdict], asked.clientLanguage));
    // At once: until then the button looks as if it hung. A press that is too old to be answered was one all the same.
    if (asked.press !== null) rest(asked.press.id);
    await answer(asked, isLate);
  };

  async function answer(given: Asked, isLate: boolean): Promise<void> {
    const other = await forOtherChat(given, (await parts.ourselves).id, api, signal);
    if (other?.kind === 'refused') return tell(given, wording(other.says, given.clientLanguage));
    const asked = other?.asked ?? given;
    const said = await askCore(other?.there ?? given, listener.command, parts, signal);
    const shown = { asked, answer: other === null ? said : aboutChat(said, other.chat) };
    const show = (): Promise<void> => showAnswer(shown, parts, signal);
    if (isLate) late.keep(`${asked.from.chat} ${asked.from.thread ?? ''}`, show);
    else await show();
  }

  function rest(press: string, text?: string): void {
    api.answerCallbackQuery(press, text === undefined ? {} : { text }, grammySignal(signal)).catch(() => undefined);
  }

  /** A press that is no command: it closes its menu, or does nothing. */
  async function restUnknown({ callback_query }: Update): Promise<void> {
    if (callback_query === undefined) return;
    rest(callback_query.id);
    const { message, data, from } = callback_query;
    if (data !== CLOSE.command || message === undefined) return;
    const { chat } = message;
    const asker = chat.type === 'private' ? OWNER : ({ kind: 'member', chat: chat.id, user: from.id } as const);
    if (!(await mayChangeSettings(asker, api, signal))) return;
    const where = [message.chat.id, message.message_id] as const;
    await api.editMessageReplyMarkup(...where, {}, grammySignal(signal)).catch(() => undefined);
  }

  async function tell(asked: Asked, text: string): Promise<void> {
    if (asked.press !== null) {
      rest(asked.press.id, text);
      return;
    }
    await showAnswer({ asked, answer: { blocks: [{ kind: 'paragraph', spans: [text] }] } }, parts, signal);
  }
}
