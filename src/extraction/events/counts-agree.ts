import type { Count } from '../findings.ts';
import type { CountsTold } from './counts-told.ts';

/** A number is told, of either side or of none. */
export function hasCounts(counts: CountsTold): boolean {
  return counts.ukraine !== null || counts.russia !== null || counts.unattributed !== null;
}

/** Both tell the same numbers of the same sides. */
export function sameCounts(a: CountsTold, b: CountsTold): boolean {
  if ((a.ukraine ?? a.russia) === null || (b.ukraine ?? b.russia) === null) return false;
  return a.ukraine?.total === b.ukraine?.total && a.russia?.total === b.russia?.total;
}

/** Some total is told by both, whosoever's it is. */
export function sameTotals(a: CountsTold, b: CountsTold): boolean {
  const told = totalsOf(a);
  return totalsOf(b).some((total) => total !== null && told.includes(total));
}

/** Nothing that one tells contradicts the other. */
export function countsAgree(a: CountsTold, b: CountsTold): boolean {
  if (a.unattributed !== null && b.ukraine !== null && !isSumOf(a.unattributed.total, b)) return false;
  return totalsAgree(a.ukraine, b.ukraine) && totalsAgree(a.russia, b.russia);
}

/** A total that no side is named for may be one side's or both together, roughly told; of a swap, twice one side's. */
function isSumOf(total: number, counts: CountsTold): boolean {
  const [ukraine, russia] = [counts.ukraine?.total ?? 0, counts.russia?.total ?? 0];
  return [ukraine, russia, ukraine + russia, 2 * ukraine, 2 * russia].some(
    (sum) => Math.abs(sum - total) <= total * 0.1,
  );
}

function totalsAgree(a: Count | null, b: Count | null): boolean {
  return a === null || b === null || a.total === b.total;
}

/** All totals that are told; one null where none is. */
export function totalsOf(counts: CountsTold): (number | null)[] {
  const told = [counts.ukraine, counts.russia, counts.unattributed].filter((count) => count !== null);
  return told.length === 0 ? [null] : told.map((count) => count.total);
}
