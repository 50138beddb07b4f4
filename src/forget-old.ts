import { setImmediate } from 'node:timers/promises';
import type { PipelineParts } from './pipeline.ts';
import { instant } from './shared/clock.ts';

/** A feed that still holds an item of that age has it seen again at every poll: what is older can come back from nowhere. */
const UNSEEN_DAYS = 180;
/** A platform offers an update again for a day at most; twice that is safe. */
const SEEN_KEY_DAYS = 2;
const EVERY_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;
/** So many rows go in one transaction: nobody waits for it longer than for a message to be written down. */
const ROWS_AT_ONCE = 2_000;
const LAST = 'last-forgotten';

/**
 * Takes away what nobody will ask for again, some rows at a time, where that was not done of late: when it was is kept, so
 * that a program that is started every hour does it, too. Messages that were owed stay: they are the proof of what was told.
 * Resolves with the number of items.
 */
export async function forgetOld({ store, clock, log, killPoint }: PipelineParts): Promise<number> {
  const now = clock.now().getTime();
  const last = await store.facts.get(LAST);
  // A clock that was set back must not keep it from ever being done again.
  if (last !== null && Math.abs(now - Date.parse(last)) < EVERY_MS) return 0;
  const ago = (days: number): string => instant(new Date(now - days * DAY_MS));
  const inTurns = async (forget: (most: number) => Promise<number>): Promise<number> => {
    let gone = 0;
    for (let some = ROWS_AT_ONCE; some === ROWS_AT_ONCE; gone += some) {
      some = await forget(ROWS_AT_ONCE);
      killPoint?.('in-prune');
      // Whoever waits for the one connection of SQLite comes between.
      await setImmediate();
    }
    return gone;
  };
  const items = await inTurns((most) => store.feeds.forgetUnseen(ago(UNSEEN_DAYS), most));
  await inTurns((most) => store.platforms.forgetKeys(ago(SEEN_KEY_DAYS), most));
  await store.facts.set(LAST, instant(new Date(now)));
  log.info('items-forgotten', { items });
  return items;
}
