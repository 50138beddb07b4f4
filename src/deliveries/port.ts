import type { Language } from '../shared/language.ts';
import type { Message } from '../shared/message.ts';

export type { About, Block, Button, Control, Fact, Field, Inline, Link, Message, Option } from '../shared/message.ts';

/** Where a message goes: a chat (and a topic or thread in it) on one platform. */
export interface Address {
  /** The adapter's name. */
  readonly platform: string;
  /**
   * The platform's own id of the chat; where one adapter serves several accounts (workspaces), after the account's id and
   * a slash, and each account is sent to at a pace of its own. Never logged: see `shared/log.ts`.
   */
  readonly chat: string;
  readonly thread: string | null;
}

/**
 * What became of one attempt to send. A value, never an exception.
 * - `delivered`: the platform answered yes; `refs` are its message ids, kept so that the message can be edited.
 * - `retry`: it certainly did not arrive and may be sent again, after `afterMs` where the platform said so.
 * - `refused`: it will never arrive like this; `reason` says whether the chat is gone or the message is bad.
 * - `moved`: the chat has another address now.
 * - `unknown`: the request left and no answer came; it may have arrived.
 */
export type Outcome =
  | { readonly kind: 'delivered'; readonly refs: readonly string[] }
  | { readonly kind: 'retry'; readonly reason: string; readonly afterMs: number | null }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly detail: string }
  | { readonly kind: 'moved'; readonly to: Address }
  | { readonly kind: 'unknown'; readonly reason: string };

/** `chat-gone` pauses the subscription; `no-permission` too, with the mend; `bad-message` condemns only the message; `bad-token` stops the account. */
export type RefusalReason = 'chat-gone' | 'no-permission' | 'bad-message' | 'bad-token';

/** So many messages in so many milliseconds, wherever these begin. */
export interface Rate {
  readonly messages: number;
  readonly inMs: number;
}

/** The platform's published limits, for the core's pacing. */
export interface Limits {
  /** Messages a second over the whole account; null where there is no limit. */
  readonly perSecond: number | null;
  /** What one chat may be sent, all of them at once; a group's rates may differ from a person's. */
  readonly perChat: (address: Address) => readonly Rate[];
  /** Requests of one account that may be under way at once. */
  readonly inFlight: number;
  /** Set where one adapter serves several accounts, each with these limits of its own (see `Address.chat`). */
  readonly perAccount?: true;
}

export interface DeliverOptions {
  /** The delivery's id: the same for every attempt of one message, for platforms that can be asked for it later. */
  readonly key: string;
  readonly signal: AbortSignal;
  /** The ids of a message that this one answers; where the platform has no threads it stands by itself. */
  readonly replyTo?: readonly string[];
  /** The reader's quiet hours: it is there when they look, and makes no sound, where the platform can. */
  readonly silent?: true;
  /** The reader's language, for what the adapter has to say by itself. */
  readonly language?: Language;
}

/** What a person asked for on a platform, before the core has looked at it. */
export interface IncomingCommand {
  readonly from: Address;
  /** Without the slash, lower case: `latest`. */
  readonly name: string;
  readonly args: string;
  /** The language of the person's client, where the platform tells it. */
  readonly clientLanguage: Language | null;
  /** The person's own time zone, an IANA name, where the platform tells it: what a new subscription begins with. */
  readonly clientZone?: string | null;
  /**
   * Whether the platform says that this person may change the chat's settings; asked only for a command that does, and then
   * now. A check that failed is a no; it never rejects.
   */
  readonly mayChangeSettings: () => Promise<boolean>;
}

/** The core's answer to a command; it never rejects for a person's mistake. */
export type OnCommand = (command: IncomingCommand) => Promise<Message>;

/** What a platform says of a chat by itself: it is gone, it is there again, or it has another address. */
export type PlaceChange =
  | { readonly kind: 'gone' | 'back'; readonly at: Address }
  | { readonly kind: 'moved'; readonly from: Address; readonly to: Address }
  /** A workspace has put the bot out: all that is known of its chats is deleted. */
  | { readonly kind: 'account-gone'; readonly platform: string; readonly account: string };

/** A story that a person may pick from several, to show it to others. */
export interface Offer {
  /** The story's id; with its revision it is one text for ever. */
  readonly id: string;
  readonly revision: number;
  /** What it is, in a few words, and in a line. */
  readonly title: string;
  readonly line: string;
  readonly message: Message;
}

/** What the core does for an adapter that listens. Nothing of it rejects. */
export interface Listener {
  readonly command: OnCommand;
  readonly place: (change: PlaceChange) => Promise<void>;
  /** Commands do not arrive, for a reason that somebody has to mend (another program fetches them); or they do again. */
  readonly deaf: (platform: string, isDeaf: boolean) => void;
  /** The stories that words point to, best first, at most ten; a longer text is read and what it tells is looked for. None for no match. */
  readonly offer: (words: string, language: Language) => Promise<readonly Offer[]>;
}

/** A route of the web server that belongs to an adapter: requests as the Fetch standard has them. */
export interface HttpRoute {
  readonly method: 'GET' | 'POST';
  /** Such as `/telegram/webhook`. */
  readonly path: string;
  /** Larger bodies are refused with 413 before this is asked. */
  readonly maxBytes: number;
  readonly handle: (request: Request) => Promise<Response>;
}

/**
 * What the core keeps for an adapter between its starts. Rejects where the database can't be used; whoever asks says so by
 * answering nothing, so that the platform asks again.
 */
export interface AdapterMemory {
  /** True for the first who shows this key within a day (an update's id, a signature): a second one is a repetition. */
  readonly first: (key: string) => Promise<boolean>;
  /** True for a key that was shown to `first` within a day. Who works first and shows the key then loses nothing in a crash. */
  readonly seen: (key: string) => Promise<boolean>;
  /** Kept encrypted with SECRET_KEY. Null where there is none, or none that the key opens. */
  readonly secret: (name: string) => Promise<string | null>;
  readonly keepSecret: (name: string, value: string) => Promise<void>;
  readonly forgetSecret: (name: string) => Promise<void>;
  readonly secretNames: () => Promise<readonly string[]>;
  /**
   * What the adapter has taken on and not done yet, sealed with the first of its own `keys`, such as the secret that a request
   * is proved by; those behind it open what was sealed before a change. With none nothing is kept.
   */
  readonly tasks: (keys: readonly string[]) => TaskBook | null;
}

/** Tasks outlive the process: who answers "I have it" notes it first, and after a crash finds it here. */
export interface TaskBook {
  /** Durable when it resolves; the same again changes nothing. */
  readonly note: (name: string, task: string) => Promise<void>;
  readonly done: (name: string) => Promise<void>;
  /** All that is not done, in the order of the names. What another key sealed can't be read any more, and is forgotten. */
  readonly left: () => Promise<readonly string[]>;
}

/**
 * What a platform adapter implements. It owns escaping, splitting, ids and what the platform's errors mean;
 * the core owns dedupe, retry, pacing, timing and the ledger of what was sent.
 */
export interface Adapter {
  readonly name: string;
  readonly limits: Limits;
  /** Connects and listens; resolves when commands can arrive. Called once. */
  start(listener: Listener): Promise<void>;
  /** Stops listening and lets what is under way end. Safe to call twice, and without a start. */
  stop(): Promise<void>;
  /** Sends one message. Never rejects and never retries by itself. */
  deliver(address: Address, message: Message, options: DeliverOptions): Promise<Outcome>;
  /** Replaces a message sent before, where the platform can. */
  readonly revise?: (
    address: Address,
    refs: readonly string[],
    message: Message,
    options: DeliverOptions,
  ) => Promise<Outcome>;
  /** Settles an unknown outcome by looking for `key` in the chat, where the platform can; null means that it can't tell. */
  readonly find?: (address: Address, options: DeliverOptions) => Promise<Outcome | null>;
  /** Readers that the settings name: they are subscribed without anybody asking for it. */
  readonly standing?: readonly StandingReader[];
  /** Where the platform calls us. */
  readonly routes?: readonly HttpRoute[];
}

/** A chat that is subscribed by the settings. */
export interface StandingReader {
  readonly address: Address;
  /** Null where the settings name none. */
  readonly language: Language | null;
}

/** A command as a platform's own menu may show it. */
export interface ListedCommand {
  /** Without the slash, lower case. */
  readonly name: string;
  readonly about: Readonly<Record<Language, string>>;
  /** In a shared chat it is for those alone who may change its settings. */
  readonly changesSettings: boolean;
}

/** What the core hands to an adapter when it makes one. */
export interface AdapterContext {
  /** The settings that the adapter named in the registry, already checked; secrets are plain here and go nowhere else. */
  readonly settings: Readonly<Record<string, string>>;
  readonly log: AdapterLog;
  /** Every command of the bot, in the order of its help; missing where none can be asked. */
  readonly commands?: readonly ListedCommand[];
  /** Missing where nothing is listened to. */
  readonly memory?: AdapterMemory;
  /** The address of our own web server as the outside sees it, without a slash at its end; null where there is none. */
  readonly publicUrl?: string | null;
  /** The time by the program's own clock; missing where nothing is listened to. */
  readonly now?: () => Date;
  /** The way to addresses that an operator has named; missing where nothing is listened to. */
  readonly post?: Post;
}

/**
 * One request to an address that is no platform's own: through the guard that feeds are fetched by, so never to a private host
 * that `ALLOW_PRIVATE_HOSTS` does not name, bounded in time and size. Never rejects.
 */
export type Post = (request: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}) => Promise<Posted>;

/** What came of it; `unsent` is true where nothing of the request was written. */
export type Posted =
  | { readonly kind: 'answer'; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'failed'; readonly reason: string; readonly unsent: boolean };

/** The part of the log that an adapter needs: an event's name and plain fields, no chat ids, names or tokens. */
export interface AdapterLog {
  info(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
  warn(event: string, fields?: Readonly<Record<string, string | number | boolean>>): void;
}

/** What `adapters/NAME/index.ts` exports as `create`. */
export type CreateAdapter = (context: AdapterContext) => Adapter;

/** What it may export as `preview`: how a message will look, as plain text, without an account. */
export type PreviewMessage = (message: Message) => string;
