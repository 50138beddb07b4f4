import type { types } from '@slack/bolt';
import type { Message } from '../../../src/deliveries/port.ts';
import { MOST_BLOCKS, MOST_MESSAGE_TEXT, MOST_VIEW_BLOCKS } from './block-limits.ts';
import type { Piece } from './piece.ts';
import { renderBlock, type Pictures } from './render-block.ts';

/** One message as Slack takes it. `text` is what its blocks say, not escaped, for notifications and screen readers. */
export interface RenderedPart {
  readonly blocks: readonly types.KnownBlock[];
  readonly text: string;
}

const NO_PICTURES: Pictures = new Map();

/**
 * A message as Block Kit: one part, or as many as its length needs. No text from outside is ever read as markup: it stands
 * in plain and in rich text alone, which have none.
 */
export function renderMessage({ blocks }: Message, pictures: Pictures = NO_PICTURES): readonly RenderedPart[] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of blocks.flatMap((block) => renderBlock(block, pictures))) {
    const part = parts.at(-1);
    if (part === undefined || part.length === MOST_BLOCKS || piece.text.length > room) {
      parts.push([piece]);
      room = MOST_MESSAGE_TEXT;
    } else part.push(piece);
    room -= piece.text.length;
  }
  return parts.map((pieces) => ({ blocks: pieces.map(({ block }) => block), text: textOf(pieces) }));
}

/** A message as the content of a dialogue or of the app's home, which can't go on in a second one: its beginning. */
export function renderView(message: Message, most = MOST_VIEW_BLOCKS): types.KnownBlock[] {
  return message.blocks.flatMap((block) => renderBlock(block, NO_PICTURES).map((piece) => piece.block)).slice(0, most);
}

/** Buttons are no words, where there are others: nobody presses them in a notification. */
function textOf(pieces: readonly Piece[]): string {
  const words = pieces.filter(({ block }) => block.type !== 'actions');
  return (words.length > 0 ? words : pieces).map(({ text }) => text).join('\n');
}
