import type { Block, Inline, Message } from '../../src/shared/message.ts';

/** A message as lines of plain text, the way tests compare it: quotes behind `> `, links as `label <url>`, buttons in brackets. */
export function shown(message: Message): readonly string[] {
  return message.blocks.flatMap(lines);
}

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${block.text}`];
    case 'paragraph':
      return [inline(block.spans)];
    case 'quote':
      return [`> ${block.text}${block.by === null ? '' : ` (${block.by})`}`];
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${value}`);
    case 'image':
      return [block.alt];
    case 'form':
      return block.fields.map(({ label, value, command }) => `${label}: ${value} <${command}>`);
    case 'buttons':
      return [block.buttons.map(({ label, command }) => `[${label}: ${command}]`).join(' ')];
  }
}

function inline(spans: readonly Inline[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : `${span.label} <${span.url}>`)).join('');
}
