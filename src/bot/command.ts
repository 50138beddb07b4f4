import type { Address } from '../deliveries/port.ts';
import type { Subscription } from '../deliveries/subscription.ts';
import type { SubscriptionDefaults } from '../deliveries/subscribe.ts';
import type { MessageId } from '../locales/messages.ts';
import type { Translate } from '../locales/translate.ts';
import type { Clock } from '../shared/clock.ts';
import type { Language } from '../shared/language.ts';
import type { Message } from '../shared/message.ts';
import type { SourceIndex } from '../sources/find-source.ts';
import type { Store } from '../store/store.ts';

/** What a command works with; the same for every platform and for the command line. */
export interface BotParts {
  readonly store: Store;
  readonly sources: SourceIndex;
  readonly clock: Clock;
  readonly defaults: SubscriptionDefaults;
}

/** One asking: the words after the command, and who asks. */
export interface Request {
  readonly args: string;
  readonly lang: Language;
  readonly t: Translate;
  readonly zone: string;
  /** Null where the command line asks: it is no chat and has no subscription. */
  readonly address: Address | null;
  readonly subscription: Subscription | null;
}

/** What a command says, and the same as data: one JSON line each for `--json`. */
export interface Answer {
  readonly message: Message;
  readonly data: readonly unknown[];
  /** True where what was asked for is not there: the command line says so by its exit code. */
  readonly missing?: true;
}

export interface Command {
  readonly name: string;
  /** What may stand after its name, as `/help` shows it; examples rather than grammar. Empty where nothing does. */
  readonly takes: string;
  /** Its line in `/help`. */
  readonly about: Extract<MessageId, `command-${string}`>;
  /** True where it changes what a chat receives: only its administrators may. */
  readonly changesSettings: boolean;
  readonly answer: (request: Request, parts: BotParts) => Promise<Answer>;
}
