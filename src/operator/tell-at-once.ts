import { statfs } from 'node:fs/promises';
import type { Adapter, Address } from '../deliveries/port.ts';
import type { NoticeDraft } from '../store/notices.ts';
import type { Store } from '../store/store.ts';
import { composeNotice } from './compose-notice.ts';
import type { Look } from './troubles.ts';

const PATIENCE_MS = 30_000;

/** Tells the operator without the database, which can take nothing now. False where it certainly did not arrive. */
export async function tellAtOnce(
  notice: NoticeDraft,
  operator: Address | null,
  adapters: readonly Adapter[],
  { subscriptions }: Pick<Store, 'subscriptions'>,
): Promise<boolean> {
  const adapter = adapters.find(({ name }) => name === operator?.platform);
  if (operator === null || adapter === undefined) return true;
  const known = await subscriptions.at(operator).catch(() => null);
  const options = { key: `notice ${notice.cause}`, signal: AbortSignal.timeout(PATIENCE_MS) };
  const outcome = await adapter.deliver(operator, composeNotice(notice, known?.language ?? 'en'), options);
  return outcome.kind === 'delivered' || outcome.kind === 'unknown';
}

/** Room on the disk of a folder; null where the system does not tell. */
export async function diskOf(folder: string): Promise<Look['disk']> {
  try {
    const { bavail, bsize, blocks } = await statfs(folder);
    return { free: bavail * bsize, size: blocks * bsize };
  } catch {
    return null;
  }
}
