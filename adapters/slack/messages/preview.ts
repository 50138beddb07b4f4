import type { Message } from '../../../src/deliveries/port.ts';
import { renderMessage } from './render.ts';

/** How a message looks: the JSON of each of its parts, to paste into Slack's Block Kit Builder, and its words as a reader meets them. */
export function previewMessage(message: Message): string {
  const parts = renderMessage(message).map(({ blocks, text }) => {
    const frame = text.split('\n').map((line) => `│ ${line}`.trimEnd());
    return [JSON.stringify({ blocks }, null, 2), '', ...frame].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
