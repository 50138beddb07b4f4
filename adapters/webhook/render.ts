import type { Block, Inline, Message } from '../../src/deliveries/port.ts';
import { plainText } from '../shared/plain-text.ts';

/**
 * The body of a request: `type` (what the message is for), `timestamp` (when it was written), and in `data` the stories as
 * the API has them, the same as plain words, and the blocks that the words were made of, pictures in base64.
 */
export function renderBody(message: Message, now: Date): string {
  const { about, blocks } = message;
  const data = {
    language: about?.language ?? null,
    text: plainWords(blocks),
    stories: about?.stories ?? [],
    blocks: blocks.map(asJson),
  };
  return JSON.stringify(cleaned({ type: about?.kind ?? 'message', timestamp: now.toISOString(), data }));
}

/** A message as lines; what can only be pressed has no words of its own here. */
export function plainWords(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [inline(block.spans)];
    case 'facts':
      return [block.facts.map(({ label, value }) => `${label}: ${value}`).join('\n')];
    case 'quote':
      return [block.by === null ? `“${block.text}”` : `“${block.text}”\n— ${block.by}`];
    case 'list':
      return [block.items.map((item) => `• ${inline(item)}`).join('\n')];
    case 'image':
      return [block.alt];
    case 'form':
      return [block.fields.map(({ label, value }) => `${label}: ${value}`).join('\n')];
    case 'buttons':
      return [];
  }
}

function inline(spans: readonly Inline[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : `${span.label} <${span.url}>`)).join('');
}

function asJson(block: Block): object {
  return block.kind === 'image' ? { ...block, png: Buffer.from(block.png).toString('base64') } : block;
}

/** Every text in it without what moves or hides: whoever shows it may trust it that far. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)]));
}
