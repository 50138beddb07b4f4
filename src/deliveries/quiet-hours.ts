import { DateTime } from 'luxon';
import type { Choices, QuietSpan } from '../shared/choices.ts';
import { nextTime } from './next-time.ts';
import type { Claim } from './outbox.ts';

/** When the quiet hours that hold now end; null where none do. They begin with their first minute and end with their last. */
export function quietUntil(quiet: QuietSpan | null, zone: string, now: Date): Date | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const local = DateTime.fromJSDate(now, { zone }).toFormat('HH:mm');
  const { from, to } = quiet;
  const isQuiet = from < to ? local >= from && local < to : local >= from || local < to;
  return isQuiet ? nextTime(now, to, zone) : null;
}

/** Until when a delivery waits for its reader's quiet hours to end; null where it may be sent now. */
export function heldUntil({ delivery, choices, zone }: Claim, now: Date): Date | null {
  return holdsBack(choices, delivery.urgent) ? quietUntil(choices.quiet, zone, now) : null;
}

/** True where what is sent now is to make no sound. */
export function isSilent({ choices, zone }: Claim, now: Date): boolean {
  return choices.quietMode === 'silent' && quietUntil(choices.quiet, zone, now) !== null;
}

/** True where quiet hours put off news of that urgency. */
export function holdsBack({ quietMode }: Choices, urgent: boolean): boolean {
  return quietMode === 'hold' || (quietMode === 'urgent' && !urgent);
}
