import type { PreparedItem } from './prepare-item.ts';

/** The items in an order of their own, so that nothing depends on that of the document: the last changed first. */
export function newestFirst(items: readonly PreparedItem[]): readonly PreparedItem[] {
  return items.toSorted((a, b) => b.changed - a.changed || order(nameOf(a), nameOf(b)));
}

function nameOf({ keys }: PreparedItem): string {
  return `${keys.content ?? ''} ${keys.guid ?? ''} ${keys.link ?? ''}`;
}

// By code units, so that it is the same on every machine.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
