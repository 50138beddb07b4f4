import type { Block, Field, Inline, Message } from '../../../src/deliveries/port.ts';
import { cleanText } from './clean-text.ts';
import { CLOSE, formRows } from './form-keyboard.ts';
import { renderKeyboard, type KeyboardRow } from './keyboard.ts';
import { renderLink } from './link.ts';
import { joinMarked, marked, plain, sliceMarked, type MarkedText } from './marked-text.ts';
import { splitText } from './split-text.ts';

/** A message as Telegram takes it: one text or several, with the buttons under the last. No texts where it says nothing. */
export interface RenderedMessage {
  readonly texts: readonly MarkedText[];
  readonly keyboard: readonly KeyboardRow[];
}

/** A message as texts with entities. No text from outside is ever read as markup, as there is none. */
export function renderMessage({ blocks }: Message): RenderedMessage {
  const fields = blocks.flatMap((block) => (block.kind === 'form' ? block.fields : []));
  const forms = blocks.flatMap((block) => (block.kind === 'form' ? formRows(block.fields) : []));
  const isMenu = blocks.some((block) => block.kind === 'form');
  const buttons = blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const { rows, left } = renderKeyboard(isMenu ? [...buttons, CLOSE] : buttons, forms);
  const commands = plain(left.map(({ label, command }) => cleanText(`${label}: ${command}`)).join('\n'));
  const words = joinMarked([joinBlocks(blocks), commands], '\n\n');
  // Buttons can't stand under nothing.
  const whole = words.text === '' ? plain(fields.map(fieldLine).join('\n')) : words;
  return { texts: splitText(whole), keyboard: rows };
}

// A heading stands on what it heads.
function joinBlocks(blocks: readonly Block[]): MarkedText {
  const shown = blocks
    .map((block) => ({ block, text: trimmed(renderBlock(block)) }))
    .filter(({ text }) => text.text !== '');
  return shown.reduce((above, { text }, index) => {
    const between = shown[index - 1]?.block.kind === 'heading' ? '\n' : '\n\n';
    return joinMarked([above, text], between);
  }, plain(''));
}

function renderBlock(block: Block): MarkedText {
  switch (block.kind) {
    case 'heading':
      return marked(cleanText(block.text).trim(), 'bold');
    case 'paragraph':
      return renderSpans(block.spans);
    case 'facts':
      return plain(block.facts.map(({ label, value }) => cleanText(`${label}: ${value}`)).join('\n'));
    case 'quote':
      return joinMarked(
        [
          marked(cleanText(block.text).trim(), 'blockquote'),
          plain(block.by === null ? '' : cleanText(`— ${block.by}`)),
        ],
        '\n',
      );
    case 'list':
      return joinMarked(
        block.items.map((item) => joinMarked([plain('• '), renderSpans(item)])),
        '\n',
      );
    case 'image':
      return plain(cleanText(block.alt));
    case 'buttons':
      return plain('');
    case 'form':
      // Of several fields the buttons say all.
      return plain(block.fields.length === 1 ? block.fields.map(fieldLine).join('') : '');
  }
}

function fieldLine({ label, value }: Field): string {
  return cleanText(`${label}: ${value}`);
}

/** A line of words and links. */
export function renderSpans(spans: readonly Inline[]): MarkedText {
  return joinMarked(spans.map((span) => (typeof span === 'string' ? plain(cleanText(span)) : renderLink(span))));
}

/** Telegram takes white space at the ends away, and would count our marks from another beginning. */
function trimmed(text: MarkedText): MarkedText {
  return sliceMarked(text, 0, text.text.length);
}
