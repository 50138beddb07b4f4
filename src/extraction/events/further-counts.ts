import type { Count } from '../findings.ts';
import type { CountsTold } from './counts-told.ts';
import type { Mention } from './mention.ts';

/** How far back those may be told whom the further ones follow, in sentences. */
const REACH = 2;

/**
 * "The next lot, another 1,000 bodies, …": where no side is named for further ones, they go where those told before
 * them went; of two sides, where the bodies were many and not a few.
 */
export function followingBefore(counts: CountsTold, index: number, before: Mention | undefined): CountsTold {
  if (!counts.onTop || counts.unattributed === null || before === undefined || index - before.sentence > REACH)
    return counts;
  const { ukraine, russia } = before.counts;
  const { total, qualifier } = counts.unattributed;
  const count: Count = { total, military: null, civilians: null, qualifier };
  const side = ukraine === null || russia === null ? sideOf(ukraine, russia) : larger(before, ukraine, russia);
  return side === null ? counts : { ...counts, unattributed: null, [side]: count };
}

function sideOf(ukraine: Count | null, russia: Count | null): 'ukraine' | 'russia' | null {
  if (ukraine !== null) return 'ukraine';
  return russia === null ? null : 'russia';
}

function larger(before: Mention, ukraine: Count, russia: Count): 'ukraine' | 'russia' | null {
  if (before.type !== 'bodies_repatriation' || ukraine.total === russia.total) return null;
  return (ukraine.total ?? 0) > (russia.total ?? 0) ? 'ukraine' : 'russia';
}
