import type { Generated, Selectable } from 'kysely';

/**
 * The tables, one interface each, in the words of the design. Instants are ISO 8601 texts in UTC and JSON is text, so
 * that both databases hold and order the same values.
 */
export interface Tables {
  articles: ArticleTable;
  findings: FindingTable;
  stories: StoryTable;
  story_revisions: StoryRevisionTable;
  event_marks: EventMarkTable;
  subscriptions: SubscriptionTable;
  subscription_digests: SubscriptionDigestTable;
  muted_stories: MutedStoryTable;
  deliveries: DeliveryTable;
  delivery_items: DeliveryItemTable;
  source_state: SourceStateTable;
  feeds: FeedTable;
  known_items: KnownItemTable;
  switched_sources: SwitchedSourceTable;
  notices: NoticeTable;
  facts: FactTable;
  search_documents: SearchDocumentTable;
  seen_keys: SeenKeyTable;
  platform_secrets: PlatformSecretTable;
}

export interface ArticleTable {
  id: string;
  origin: string;
  title: string;
  text: string;
  lang: string;
  published: string | null;
  source_id: string | null;
  outlet: string;
  side: string | null;
  standing: string;
  url: string | null;
  first_seen: string;
}

export interface FindingTable {
  article_id: string;
  /** Place in the article: events first, then statements. */
  ordinal: number;
  kind: string;
  /** Null where no story took it: background that nobody knows. */
  story_id: string | null;
  /** Why it was or was not told: a NewsReason or a QuietReason. */
  reason: string;
  data: string;
}

export interface StoryTable {
  id: string;
  kind: string;
  origin: string;
  /** Of events; a statement's kind stands in `data`. */
  type: string | null;
  status: string | null;
  side: string | null;
  /** Of events: who confirms it, and to which side people return (see `returnedTo`). */
  confirmed_by: string | null;
  returned_to: string | null;
  speaker_key: string | null;
  /** The day it is looked for under (see `anchorDay`). */
  anchor_day: string;
  /** The day under which lists have it (see `listedDay`). */
  listed_day: string;
  revision: number;
  first_seen: string;
  updated: string;
  data: string;
}

/** Where an event is found again (see `marksOf`). */
export interface EventMarkTable {
  type: string;
  /** A count or a number of a ratio; -1 where there is none. */
  number: number;
  day: string;
  story_id: string;
}

export interface StoryRevisionTable {
  story_id: string;
  revision: number;
  reason: string;
  at: string;
}

export interface SubscriptionTable {
  id: string;
  platform: string;
  chat: string;
  /** Empty where the chat has no topics: a null would be unequal to itself in the unique key. */
  thread: string;
  language: string;
  zone: string;
  digest_time: string;
  /** JSON: what differs from the default (see `store/choices.ts`). */
  choices: string;
  paused_until: string | null;
  state: string;
  /** Why it is paused, from the platform or the reader. */
  state_reason: string | null;
  created_at: string;
}

/** One digest of a subscription. */
export interface SubscriptionDigestTable {
  subscription_id: string;
  rhythm: string;
  next_at: string;
  /** Up to where this digest has told the reader everything. */
  told_until: string;
}

export interface MutedStoryTable {
  subscription_id: string;
  story_id: string;
}

export interface DeliveryTable {
  /** Order of the outbox: independent of any clock. */
  seq: Generated<number>;
  id: string;
  /** Unique: one message is owed once, whoever plans it a second time. */
  key: string;
  subscription_id: string;
  kind: string;
  /** Of digests: what happened from here (exclusive) to `slot` (inclusive) is in it. */
  since: string | null;
  slot: string | null;
  /** Smaller goes first: alerts overtake digests. */
  priority: number;
  state: string;
  attempts: number;
  /** Grows with each claim; only the holder of the newest one may write the outcome. */
  fence: number;
  /** Times that it was sent again after an unknown outcome. */
  repeats: number;
  due_at: string;
  claimed_at: string | null;
  /** The platform's message ids, JSON, once it was accepted. */
  refs: string | null;
  outcome: string | null;
  created_at: string;
  settled_at: string | null;
}

/** What a message tells: its key is the promise that a subscription hears of a story's revision once. */
export interface DeliveryItemTable {
  subscription_id: string;
  story_id: string;
  revision: number;
  delivery_id: string;
  reason: string;
  /** Order in the message. */
  position: number;
}

export interface SourceStateTable {
  id: string;
  name: string;
  last_poll: string | null;
  last_ok: string | null;
  last_item: string | null;
  items: number;
  error: string | null;
  /** JSON: the items that could not be read, each with its reason. */
  problems: string;
  next_poll: string | null;
}

/** A FeedState, as JSON: it is read and written whole. */
export interface FeedTable {
  id: string;
  data: string;
}

/** An item that a source has given, under one of its keys. It outlives its article, so that a return makes no news of it. */
export interface KnownItemTable {
  source_id: string;
  key: string;
  article_id: string;
  sketch: string;
  published: string | null;
  last_seen: string;
}

/** A source that the operator switched by hand, whatever the list says. */
export interface SwitchedSourceTable {
  source_id: string;
  /** 1 or 0: SQLite has no booleans. */
  is_on: number;
}

/** What the operator is told of, and how far that is. `kept` was told to nobody but the log. */
export interface NoticeTable {
  seq: Generated<number>;
  cause: string;
  feed_id: string | null;
  text: string;
  /** How many, where the cause counts. */
  number: number | null;
  at: string;
  state: string;
  attempts: Generated<number>;
  fence: Generated<number>;
  repeats: Generated<number>;
  due_at: string;
  outcome: string | null;
}

/** Small things the store remembers about itself: the salt of pseudonyms, the ledger's fingerprint. */
export interface FactTable {
  name: string;
  value: string;
}

/** A story's article, as `/search` finds it; the words stand in the index of full text under `seq`. */
export interface SearchDocumentTable {
  seq: number;
  story_id: string;
  part: string;
}

/** What a platform has shown once (an update, a signature): a second time is a repetition. */
export interface SeenKeyTable {
  platform: string;
  key: string;
  at: string;
}

/** Sealed with SECRET_KEY. */
export interface PlatformSecretTable {
  platform: string;
  name: string;
  sealed: string;
}

export type NoticeRow = Selectable<NoticeTable>;
export type DeliveryRow = Selectable<DeliveryTable>;
export type SubscriptionRow = Selectable<SubscriptionTable>;
