import { takeItem, type PipelineParts, type Taken } from '../pipeline.ts';
import { errorFields } from '../shared/log.ts';
import type { ItemProblem, ReadResult } from '../sources/raw-item.ts';

/** What one item of a source came to: taken, or named with the reason why not. */
export type Tried =
  { readonly ok: true; readonly taken: Taken } | { readonly ok: false; readonly problem: ItemProblem };

/** Takes an item that was read; one that our own code trips over is named like one that can't be read, and the others go on. */
export async function tryItem(read: ReadResult, parts: PipelineParts): Promise<Tried> {
  if (!read.ok) return read;
  try {
    return { ok: true, taken: await takeItem(read.item, parts) };
  } catch (error) {
    const fields = errorFields(error);
    parts.log.error('article-not-taken', { key: read.item.key, ...fields });
    const detail = `It could not be taken in (${String(fields['code'] ?? fields['error'])}).`;
    return { ok: false, problem: { key: read.item.key, reason: 'unreadable', detail } };
  }
}
