import type { Block, Control, Field, Inline, Message } from '../../src/deliveries/port.ts';

const INDENT = '  ';
const BETWEEN_BUTTONS = '   ';
/** No terminal is narrower; below this words would stand alone on their lines. */
const NARROWEST = 20;

/** A message as lines for a terminal of `width` columns. Buttons become the commands that can be typed for them. */
export function renderLines(message: Message, width: number): readonly string[] {
  const paragraphs = message.blocks.map((block) => renderBlock(block, width)).filter((lines) => lines.length > 0);
  return paragraphs.flatMap((lines, index) =>
    index === 0 || continues(message.blocks, index) ? lines : ['', ...lines],
  );
}

// A heading stands on what it heads.
function continues(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.kind === 'heading';
}

function renderBlock(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(visible(block.text), width);
    case 'paragraph':
      return wrap(inline(block.spans), width);
    case 'facts':
      return block.facts.flatMap(({ label, value }) => wrap(visible(`${label}: ${value}`), width));
    case 'quote':
      return [
        ...quoted(block.text, width),
        ...(block.by === null ? [] : wrap(visible(`— ${block.by}`), width - 2).map((line) => INDENT + line)),
      ];
    case 'list':
      return block.items.flatMap((item) =>
        wrap(inline(item), width - 2).map((line, index) => (index === 0 ? `• ${line}` : INDENT + line)),
      );
    case 'image':
      return wrap(visible(block.alt), width);
    case 'buttons':
      return fill(
        block.buttons.map(({ label, command }) => visible(`[${label}] ${command}`)),
        BETWEEN_BUTTONS,
        width,
      );
    case 'form':
      return block.fields.flatMap((field) => renderField(field, width));
  }
}

/** A field as what can be typed for it. */
function renderField({ command, label, value, control }: Field, width: number): readonly string[] {
  const takes = `${command} ${takenBy(control)}`;
  return [
    ...wrap(visible(`• ${label}: ${value}`), width),
    ...wrap(visible(takes), width - 2).map((line) => INDENT + line),
  ];
}

function takenBy(control: Control): string {
  switch (control.kind) {
    case 'one':
      return control.options.map(({ value }) => value).join('|');
    case 'several':
      return control.options.map(({ value }) => value).join(',');
    case 'time':
      return '09:00';
    case 'span':
      return '22:00-07:00|off';
    case 'zone':
      return control.suggestions.join('|');
    case 'words':
      return '…|none';
  }
}

function quoted(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrap(visible(line), width - 2).map((part) => `│ ${part}`));
}

function inline(spans: readonly Inline[]): string {
  return spans
    .map((span) => (typeof span === 'string' ? visible(span) : `${visible(span.label)} <${visible(span.url)}>`))
    .join('');
}

/** Text from outside must not move the cursor or colour the terminal: controls become a visible mark. */
function visible(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that are made visible
  return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}

function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => fill(line.split(' '), ' ', Math.max(NARROWEST, width)));
}

/** Puts as many parts on a line as fit; a part that is longer than a line has one of its own. */
function fill(parts: readonly string[], between: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${between}${part}`;
    if (last === undefined || [...longer].length > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
