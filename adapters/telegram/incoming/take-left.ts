import type { Update } from 'grammy/types';
import type { AdapterLog, TaskBook } from '../../../src/deliveries/port.ts';
import { parsedUpdate } from './webhook.ts';

/**
 * Begins what was noted before a crash and not done. Where the database can't be asked now, it is begun at the next start;
 * what can't be read as an update any more is forgotten.
 */
export async function takeLeft(
  tasks: Pick<TaskBook, 'left'>,
  take: (updates: readonly Update[]) => Promise<unknown>,
  log: AdapterLog,
): Promise<void> {
  try {
    const updates = (await tasks.left()).map(parsedUpdate).filter((update) => update !== null);
    if (updates.length === 0) return;
    log.info('telegram-updates-left', { updates: updates.length });
    await take(updates);
  } catch {
    log.warn('telegram-updates-wait', { says: 'What was asked before the last stop could not be read; it waits.' });
  }
}
