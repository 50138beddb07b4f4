import { printable } from '../shared/text.ts';
import type { ItemProblem } from '../sources/raw-item.ts';

/** The line on stderr for an article that was not read: which, and why. */
export function notRead({ key, detail }: Pick<ItemProblem, 'key' | 'detail'>): string {
  return `obmin: ${printable(key)} was not read: ${detail}\n`;
}
