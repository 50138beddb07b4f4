import type { ChangedMessage } from './compose-change.ts';
import type { Claim, LivingMessage } from './outbox.ts';
import type { Adapter, DeliverOptions, Outcome } from './port.ts';

/**
 * Sends a change of a story as an edit of the message that first told of it, with the short answer if there is one. Null
 * where it can't be edited (any more): the change is then told as a message of its own. An edit that is made a second
 * time changes nothing, so an unknown outcome of it needs no mark.
 */
export async function sendChange(
  { address }: Claim,
  living: LivingMessage,
  { whole, note }: ChangedMessage,
  adapter: Adapter,
  options: DeliverOptions,
): Promise<Outcome | null> {
  const edited = await adapter.revise?.(address, living.refs, whole, options);
  if (!edited || (edited.kind === 'refused' && edited.reason === 'bad-message')) return null;
  if (edited.kind !== 'delivered' || note === null) return edited;
  return adapter.deliver(address, note, { ...options, replyTo: living.refs });
}
