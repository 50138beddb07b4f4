import type { Instant } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';
import type { Choices } from '../shared/choices.ts';
import type { Address } from './port.ts';

/** `ended` is kept so that a chat that has unsubscribed is not subscribed again by itself. */
export type SubscriptionState = 'active' | 'paused' | 'ended';

/** A chat that is told things: where, in which language, what and when. */
export interface Subscription {
  readonly id: string;
  readonly address: Address;
  readonly language: Language;
  /** IANA name. */
  readonly zone: string;
  /** `HH:MM` in `zone`. */
  readonly digestTime: string;
  readonly choices: Choices;
  readonly state: SubscriptionState;
  readonly stateReason: string | null;
  /** When a pause that the reader asked for ends; null where there is none. */
  readonly pausedUntil: Instant | null;
  readonly createdAt: Instant;
}
