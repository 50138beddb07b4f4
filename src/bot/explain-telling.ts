import type { DeliveryState } from '../deliveries/delivery.ts';
import type { LeftOut } from '../deliveries/wanted.ts';
import type { Subscription } from '../deliveries/subscription.ts';
import type { MessageId } from '../locales/messages.ts';
import type { Translate } from '../locales/translate.ts';
import type { Instant } from '../shared/calendar.ts';
import type { DeliveryReason } from '../store/telling.ts';

/** What is known of one story and one chat. */
export interface Telling {
  readonly subscription: Subscription | null;
  readonly isMuted: boolean;
  /** What in the chat's settings leaves it out of what is sent at once; null where nothing does. */
  readonly leftOut: LeftOut | 'not-at-once' | null;
  /** When the story was news, oldest first; empty where it never was. */
  readonly newsTimes: readonly Instant[];
  readonly deliveries: readonly DeliveryReason[];
}

/** Why a message that is not sent is not; `sent` and `cancelled` have more to say. */
const WAITS = {
  pending: 'why-due',
  claimed: 'why-due',
  ambiguous: 'why-unknown',
  held: 'why-held',
  dead: 'why-refused',
} as const satisfies Readonly<Record<Exclude<DeliveryState, 'sent' | 'cancelled'>, MessageId>>;

/** Why a chat was, or was not, told of a story: a sentence for each message, or one that says why there is none. */
export function explainTelling(
  { subscription, isMuted, leftOut, newsTimes, deliveries }: Telling,
  writtenTime: (at: Instant) => string,
  t: Translate,
): readonly string[] {
  const told = deliveries.map((delivery) => explainDelivery(delivery, isMuted, writtenTime, t));
  const muted = isMuted ? [t('why-muted')] : [];
  if (told.length > 0) return [...new Set([...told, ...muted])];
  const last = newsTimes.at(-1);
  if (last === undefined) return [t('why-never-news'), ...muted];
  if (subscription === null || subscription.createdAt > last || subscription.state !== 'active')
    return [t('why-not-subscribed'), ...muted];
  if (isMuted) return muted;
  return [leftOut === null ? t('why-not-subscribed') : t('why-left-out', { reason: leftOut })];
}

function explainDelivery(
  { kind, state, reason, settledAt }: DeliveryReason,
  isMuted: boolean,
  writtenTime: (at: Instant) => string,
  t: Translate,
): string {
  if (state === 'cancelled') return t(isMuted ? 'why-muted' : 'why-cancelled');
  if (state !== 'sent') return t(WAITS[state]);
  const when = settledAt === null ? '' : writtenTime(settledAt);
  const sent = t(kind === 'digest' ? 'why-sent-in-digest' : 'why-sent', { when });
  return reason === null ? sent : `${sent} ${t(`why-${reason}`)}`;
}
