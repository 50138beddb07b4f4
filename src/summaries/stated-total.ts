import type { Count } from '../extraction/findings.ts';

/** How many a count says in all: its total, or the sum of the parts that it states. Null where it states none. */
export function statedTotal(count: Count | null): number | null {
  if (count === null) return null;
  if (count.total !== null) return count.total;
  if (count.military === null && count.civilians === null) return null;
  return (count.military ?? 0) + (count.civilians ?? 0);
}
