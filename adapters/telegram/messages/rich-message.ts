import type { InputRichBlock, InputRichMessage, RichText } from 'grammy/types';
import type { Block, Inline, Message } from '../../../src/deliveries/port.ts';
import { cleanText } from './clean-text.ts';
import { renderKeyboard } from './keyboard.ts';
import type { MarkedText } from './marked-text.ts';
import { renderSpans } from './render.ts';
import { fitsRichLimits } from './rich-limits.ts';

/**
 * A list under its headings as one rich message (InputRichMessage, Bot API 10.1), made of blocks, so that no text from outside
 * is ever read as markup; null for a message without a list, with a picture or a menu, and for one beyond the limits.
 */
export function richMessageOf({ blocks }: Message): InputRichMessage | null {
  if (!blocks.some(({ kind }) => kind === 'list')) return null;
  if (blocks.some(({ kind }) => kind === 'image' || kind === 'form')) return null;
  // A button that can't be shown stands in the text as its command, which the texts have room for.
  if (renderKeyboard(blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))).left.length > 0)
    return null;
  const rich = blocks.flatMap(richBlocks);
  if (!fitsRichLimits(rich)) return null;
  // A name in a text calls nobody, and what looks like an address is none.
  return { blocks: rich, skip_entity_detection: true };
}

function richBlocks(block: Block): readonly InputRichBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', size: 3, text: cleanText(block.text).trim() }];
    case 'paragraph':
      return [paragraphOf(block.spans)];
    case 'facts':
      return [listOf(block.facts.map(({ label, value }) => [`${label}: ${value}`]))];
    case 'quote':
      return [
        {
          type: 'blockquote',
          blocks: [paragraphOf([block.text])],
          ...(block.by !== null && { credit: cleanText(block.by) }),
        },
      ];
    case 'list':
      return [listOf(block.items)];
    case 'image':
    case 'form':
    case 'buttons':
      return [];
  }
}

function listOf(items: readonly (readonly Inline[])[]): InputRichBlock {
  return { type: 'list', items: items.map((item) => ({ blocks: [paragraphOf(item)] })) };
}

function paragraphOf(spans: readonly Inline[]): InputRichBlock {
  return { type: 'paragraph', text: richText(renderSpans(spans)) };
}

/** The words between the marks as they are, and those in a mark in it. */
function richText({ text, marks }: MarkedText): RichText {
  const parts: RichText[] = [];
  let end = 0;
  for (const mark of marks) {
    const words = text.slice(mark.offset, mark.offset + mark.length);
    if (mark.offset > end) parts.push(text.slice(end, mark.offset));
    parts.push(mark.type === 'text_link' ? { type: 'url', text: words, url: mark.url } : words);
    end = mark.offset + mark.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
