import { paragraph, type Block } from '../shared/message.ts';
import type { Answer } from './command.ts';

/** An answer of one sentence. */
export function say(text: string): Answer {
  return { message: { blocks: [paragraph(text)] }, data: [] };
}

/** An answer of blocks, with its data. */
export function show(blocks: readonly Block[], data: readonly unknown[] = []): Answer {
  return { message: { blocks }, data };
}
