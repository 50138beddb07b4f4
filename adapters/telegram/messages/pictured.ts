import { InputFile } from 'grammy';
import type { Block, Message } from '../../../src/deliveries/port.ts';
import { renderMessage, type RenderedMessage } from './render.ts';
import type { MarkedText } from './marked-text.ts';
import { cleanText } from './clean-text.ts';
import { plain } from './marked-text.ts';

/** Code points of a caption (sendPhoto). */
const MAX_CAPTION = 1_024;

/** A message that begins with its picture, and what is written under that. */
export interface PicturedMessage {
  readonly photo: InputFile;
  readonly caption: MarkedText;
  /** What follows as texts of its own, where it is too long to stand under the picture. */
  readonly rest: RenderedMessage;
}

type Image = Extract<Block, { readonly kind: 'image' }>;

/**
 * A message with its first picture as a photograph; null where it has none. What the picture shows is said in words as
 * well, for who can't see it: with the whole text under it where that fits, else alone, and the text follows.
 */
export function withPicture(message: Message): PicturedMessage | null {
  const image = message.blocks.find((block): block is Image => block.kind === 'image');
  if (image === undefined) return null;
  const photo = new InputFile(image.png, 'picture.png');
  const whole = renderMessage(message);
  const [text, ...more] = whole.texts;
  if (text !== undefined && more.length === 0 && [...text.text].length <= MAX_CAPTION)
    return { photo, caption: text, rest: { texts: [], keyboard: whole.keyboard } };
  const caption = plain([...cleanText(image.alt)].slice(0, MAX_CAPTION).join(''));
  return { photo, caption, rest: renderMessage({ blocks: message.blocks.filter((block) => block !== image) }) };
}
