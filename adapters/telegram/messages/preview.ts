import type { Message } from '../../../src/deliveries/port.ts';
import type { Mark, MarkedText } from './marked-text.ts';
import { renderMessage } from './render.ts';

/** How each mark is written around the words that it covers. */
const AROUND: Readonly<Record<Mark['type'], readonly [string, string]>> = {
  bold: ['**', '**'],
  blockquote: ['> ', ''],
  code: ['`', '`'],
  text_link: ['[', ']'],
};

/** A message as Telegram will show it, as plain text: marks around what they cover, buttons in brackets, parts with a line between them. */
export function previewMessage(message: Message): string {
  const { texts, keyboard } = renderMessage(message);
  const picture = message.blocks.some(({ kind }) => kind === 'image') ? ['(picture)'] : [];
  const rows = keyboard.map((row) => row.map(({ text }) => `[ ${text} ]`).join(' ')).join('\n');
  const shown = [...picture, ...texts.map(withMarks)].join('\n----\n');
  return rows === '' ? `${shown}\n` : `${shown}\n\n${rows}\n`;
}

function withMarks({ text, marks }: MarkedText): string {
  return [...marks]
    .sort((a, b) => b.offset - a.offset)
    .reduce((shown, mark) => {
      const [before, after] = AROUND[mark.type];
      const [from, to] = [mark.offset, mark.offset + mark.length];
      const target = mark.type === 'text_link' ? `(${mark.url})` : '';
      const words = shown.slice(from, to);
      const covered = mark.type === 'blockquote' ? words.replaceAll('\n', `\n${before}`) : words;
      return `${shown.slice(0, from)}${before}${covered}${after}${target}${shown.slice(to)}`;
    }, text);
}
