import { stableId } from '../../shared/ids.ts';
import type { ItemWords } from './item-words.ts';

/**
 * A key of what an item says: the same for the same headline and text under other case, spacing, punctuation, invisible
 * characters and look-alike letters, and wherever the headline ends. The same key from two sources is a syndicated
 * copy. Null where there are no words.
 */
export function contentKey({ all }: ItemWords): string | null {
  return all === '' ? null : stableId(all, 20);
}
