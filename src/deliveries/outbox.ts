import type { Instant } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';
import type { Choices } from '../shared/choices.ts';
import type { Delivery, DeliveryItem, DeliveryKind } from './delivery.ts';
import type { Address } from './port.ts';
import type { Settlement } from './settle.ts';

/** A delivery that this sender alone may send now, with where it goes. */
export interface Claim {
  readonly delivery: Delivery;
  readonly address: Address;
  readonly language: Language;
  readonly zone: string;
  readonly choices: Choices;
  /** The message that told of the story before, where this delivery tells of a change of it. */
  readonly living: LivingMessage | null;
}

/** A message that was sent and can be edited, by the platform's ids, with all that it tells. */
export interface LivingMessage {
  readonly kind: DeliveryKind;
  readonly refs: readonly string[];
  readonly items: readonly DeliveryItem[];
}

/** What is left out of a claim, and what is made of it. */
export interface ClaimOptions {
  /** Chats that are to be left alone for now. */
  readonly resting?: readonly string[];
  /** Only chats of this account; null or none where the platform has one. */
  readonly account?: string | null;
  /** False where nothing is to be sent a second time just now; true unless told. */
  readonly repeats?: boolean;
  /** True where alerts that a chat has waited for are gathered into one message. */
  readonly gather?: boolean;
}

/** The outbox as a sender sees it; the store implements it, every step of it durable before it returns. */
export interface Outbox {
  /**
   * Takes deliveries that are due on these platforms, most urgent first: never two of one chat, never one whose chat has
   * another under way, never a later one before an earlier one of the same chat, and none of a chat that rests. Alerts
   * that a chat has waited for are gathered into one message where that is asked for.
   */
  claim(platforms: readonly string[], limit: number, now: Date, options?: ClaimOptions): Promise<readonly Claim[]>;
  /** The accounts of a platform whose chats are named with them, for which something is due. */
  accountsDue(platform: string, now: Date): Promise<readonly string[]>;
  /** Gives a claim back as it was, due at a later time. */
  putOff(delivery: Delivery, until: Instant): Promise<void>;
  /** Writes what became of a claim. False where the claim is not ours any more: somebody took it over, nothing was written. */
  settle(delivery: Delivery, settlement: Settlement, now: Date): Promise<boolean>;
  /** Counts that a claim is about to be sent a second time, before it is; false as in `settle`. */
  markRepeat(delivery: Delivery): Promise<boolean>;
  /**
   * When a platform's lane is taken over: what was claimed and not settled, but for what is `underWay` (by the deliveries'
   * ids), may or may not have arrived. Returns how many there were.
   */
  recover(platform: string, now: Date, underWay?: readonly string[]): Promise<number>;
}
