import type { Fault } from '../../tests/fakes/telegram/server.ts';

/** What the run tells the fakes, and what they tell it; each is a process of its own. */
export type ToTelegram =
  | { readonly kind: 'update'; readonly update: Readonly<Record<string, unknown>> }
  /** From now on every request is answered, and at once. */
  | { readonly kind: 'calm' };

/** A message as the platform took it. */
export interface TakenMessage {
  readonly kind: 'taken';
  /** Milliseconds since 1970: the processes are on one machine. */
  readonly at: number;
  readonly how: 'sent' | 'edited';
  readonly chat: number;
  readonly id: number;
  readonly replyTo: number | null;
  readonly text: string;
  /** The articles that it names as its sources. */
  readonly codes: readonly string[];
  /** What its buttons send. */
  readonly buttons: readonly string[];
  /** What became of the answer. */
  readonly answer: Fault['kind'] | 'given';
}

export type FromTelegram = { readonly kind: 'ready'; readonly root: string } | TakenMessage;

export interface Published {
  readonly code: string;
  readonly title: string;
  readonly text: string;
}

export interface ToFeeds {
  readonly kind: 'publish';
  readonly feed: number;
  readonly article: Published;
}

export type FromFeeds =
  | { readonly kind: 'ready'; readonly ports: readonly number[] }
  /** Somebody has asked for the feed since it has this article. */
  | { readonly kind: 'served'; readonly code: string; readonly at: number };
