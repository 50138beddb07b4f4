import type { Block, Inline, Message } from '../shared/message.ts';

/** What a message says in words of ours, a line a block; quotations are not ours, and buttons say nothing. */
export function ownWords(message: Message): string {
  return message.blocks.flatMap(blockText).join('\n');
}

/** The quotations of a message, as they stand in it. */
export function quotations(message: Message): readonly string[] {
  return message.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
}

function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inlineText(block.spans)];
    case 'list':
      return block.items.map(inlineText);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'image':
      return [block.alt];
    case 'quote':
    case 'buttons':
    case 'form':
      return [];
  }
}

function inlineText(spans: readonly Inline[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.label)).join('');
}
