import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../shared/calendar.ts';
import { instant } from '../shared/clock.ts';
import { passOverDigests } from '../owe-digests.ts';
import type { Store } from '../store/store.ts';
import { LAST_LOOK } from './watch.ts';

/** Beside the database: when the program was last at work on this folder, whatever database stood in it. */
const FILE = 'obmin.mark';
/** The two are not written in the same moment. */
const MARGIN_MS = 60_000;

/** Writes down that the program is at work now. A folder that takes nothing is told of elsewhere. */
export async function markHighWater(dataDir: string, now: Date): Promise<void> {
  await writeFile(join(dataDir, FILE), `${instant(now)}\n`, { mode: 0o600 }).catch(() => undefined);
}

/**
 * Where the database is older than the work that was done in its folder, a backup was put in its place: what was told since
 * then it does not know of. Returns when that work ended; null where the database knows all of it.
 */
export async function restoredUntil(dataDir: string, { facts }: Pick<Store, 'facts'>): Promise<Instant | null> {
  const known = await facts.get(LAST_LOOK);
  const mark = (await readFile(join(dataDir, FILE), 'utf8').catch(() => '')).trim();
  if (known === null || Number.isNaN(Date.parse(mark))) return null;
  return Date.parse(mark) - Date.parse(known) > MARGIN_MS ? mark : null;
}

/** Remembered until that time is as long past as news is fresh: after that nothing older is news anyway. */
const KNOWN_UNTIL = 'told-until-restore';

/**
 * What the backup owes was sent after it was made: it is held, and digests that came due since are not sent again. From now on what feeds published before `until` counts as told.
 */
export async function takeRestored(store: Store, until: Instant, now: Date): Promise<void> {
  await store.transaction(async (tx) => {
    const held = await tx.outbox.holdOpen(now);
    await passOverDigests(tx, until, now);
    await tx.facts.set(KNOWN_UNTIL, until);
    await tx.facts.set(LAST_LOOK, instant(now));
    await tx.notices.add({ cause: 'restored', text: '', number: held }, instant(now));
  });
}

/** Up to when what feeds published counts as told although the database does not know it; null where it knows all. */
export function toldUntil({ facts }: Pick<Store, 'facts'>): Promise<Instant | null> {
  return facts.get(KNOWN_UNTIL);
}
