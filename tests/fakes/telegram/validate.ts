import { z } from 'zod';
import { badRequest, type ApiError } from './api-error.ts';

const entity = z.object({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  url: z.string().optional(),
});
const button = z.object({ text: z.string(), callback_data: z.string().optional() });

/** The fields of sendMessage and editMessageText that we read. */
export const messagePayload = z.object({
  chat_id: z.union([z.number(), z.string()]),
  message_id: z.number().optional(),
  message_thread_id: z.number().optional(),
  text: z.string().default(''),
  entities: z.array(entity).default([]),
  parse_mode: z.string().optional(),
  link_preview_options: z.object({ is_disabled: z.boolean().optional() }).optional(),
  reply_parameters: z
    .object({ message_id: z.number(), allow_sending_without_reply: z.boolean().optional() })
    .optional(),
  reply_markup: z
    .object({
      inline_keyboard: z.array(z.array(button)).default([]),
      force_reply: z.boolean().optional(),
      selective: z.boolean().optional(),
      input_field_placeholder: z.string().min(1).max(64).optional(),
    })
    .optional(),
  disable_notification: z.boolean().optional(),
  /** The bytes of a picture. */
  photo: z.number().optional(),
  caption: z.string().optional(),
  caption_entities: z.array(entity).optional(),
  /** Read by `readRich`; its words are then the text. */
  rich_message: z.unknown().optional(),
});

export type MessagePayload = z.output<typeof messagePayload>;

/** What Telegram refuses of a message before it counts it: its length, its entities, its buttons. */
export function refusalOf({ text, entities, reply_markup, photo, rich_message }: MessagePayload): ApiError | null {
  if (photo !== undefined && [...text].length > 1_024) return badRequest('message caption is too long');
  if (photo === undefined && text.trim() === '') return badRequest('message text is empty');
  if (rich_message === undefined && [...text].length > 4_096) return badRequest('message is too long');
  for (const { offset, length } of entities) {
    if (offset < 0 || length < 1 || offset + length > text.length)
      return badRequest(`can't parse entities: entity beyond the text at ${String(offset)}`);
    if (isInPair(text, offset) || isInPair(text, offset + length))
      return badRequest("can't parse entities: entity begins in the middle of a UTF-16 symbol");
  }
  for (const each of reply_markup?.inline_keyboard.flat() ?? []) {
    const bytes = Buffer.byteLength(each.callback_data ?? '');
    if (each.text === '' || bytes < 1 || bytes > 64) return badRequest('BUTTON_DATA_INVALID');
  }
  return null;
}

function isInPair(text: string, index: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(index)) && /[\uD800-\uDBFF]$/.test(text.slice(0, index));
}
