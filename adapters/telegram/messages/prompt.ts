import type { Message as TelegramMessage } from 'grammy/types';
import type { Field, Message } from '../../../src/deliveries/port.ts';
import { cleanText, typedText } from './clean-text.ts';
import { joinMarked, marked, plain, type MarkedText } from './marked-text.ts';

/** Stands after a command whose value is written as a reply. */
const TO_BE_WRITTEN = ' …';
const PROMPTED = /^(\/\w+(?: [\w-]+){1,2}) …$/;

/** The field of an answer that is set by writing, where the answer shows that field because it was asked for: else null. */
export function writtenField({ blocks }: Message, asked: string): Field | null {
  const forms = blocks.flatMap((block) => (block.kind === 'form' ? [block.fields] : []));
  const [field, ...more] = forms.flat();
  if (field === undefined || more.length > 0 || field.command !== asked) return null;
  return field.control.kind === 'words' || field.control.kind === 'zone' ? field : null;
}

/**
 * The message whose reply sets a field. The command stands in it in a mark that no text from outside ever gets, so that
 * nothing has to be remembered between the two, nor by whom it was asked.
 */
export function promptFor({ label, value, command }: Field): MarkedText {
  return joinMarked([plain(cleanText(`${label}: ${value}`)), marked(command + TO_BE_WRITTEN, 'code')], '\n\n');
}

/** The command that a reply to such a message completes; null where it is no reply to one of ours. `username` is the bot's own. */
export function promptedCommand({ reply_to_message: prompt }: TelegramMessage, username: string): string | null {
  if (prompt?.from?.is_bot !== true || prompt.from.username !== username) return null;
  const code = prompt.entities?.find(({ type }) => type === 'code');
  if (code === undefined || prompt.text === undefined) return null;
  return PROMPTED.exec(prompt.text.slice(code.offset, code.offset + code.length))?.[1] ?? null;
}

/** What somebody wrote as the value of a field. */
export function promptedValue(text: string): string {
  return typedText(text).replace(/\s+/g, ' ');
}
