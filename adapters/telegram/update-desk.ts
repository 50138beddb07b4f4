import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { AdapterMemory } from '../../src/deliveries/port.ts';

/** What became of updates that were handed over. */
export interface Taken {
  /** So many of them, from the first, need not come again. */
  readonly kept: number;
  /** Resolves when what was new of these is done. Never rejects. */
  readonly done: Promise<void>;
}

/** Where updates are worked on: side by side, but those of one chat one after the other. */
export interface UpdateDesk {
  /** Begins what is new of these, in their order. Never rejects. */
  readonly take: (updates: readonly Update[]) => Promise<Taken>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

/** Where nothing lasting is remembered, so many of the last updates are known again. */
const REMEMBERED = 5_000;

interface DeskParts {
  readonly work: (update: Update) => Promise<void>;
  /** Is told of an update that could not be worked on; the next ones go on. */
  readonly failed: (error: unknown) => void;
  readonly first: AdapterMemory['first'];
}

/** An update whose like was worked on before, also before a restart, is passed over; one that nobody could note is not confirmed. */
export function updateDesk({ work, failed, first }: DeskParts): UpdateDesk {
  const lines = new Map<string, Promise<void>>();

  function begin(update: Update): Promise<void> {
    const chat = chatOf(update);
    const done = (lines.get(chat) ?? Promise.resolve())
      .then(() => work(update))
      .catch(failed)
      .finally(() => {
        if (lines.get(chat) === done) lines.delete(chat);
      });
    lines.set(chat, done);
    return done;
  }

  return {
    take: async (updates) => {
      const begun: Promise<void>[] = [];
      let kept = 0;
      try {
        for (const update of updates) {
          if (await first(keyOf(update))) begun.push(begin(update));
          kept += 1;
        }
      } catch {
        // The database can't be used: what is not noted comes again.
      }
      return { kept, done: Promise.all(begun).then(() => undefined) };
    },
    idle: async () => {
      await Promise.all(lines.values());
    },
  };
}

/** A press that a telephone sends again has another update's number and its own. */
function keyOf({ update_id, callback_query }: Update): string {
  return callback_query === undefined ? `update ${String(update_id)}` : `press ${callback_query.id}`;
}

/** Remembers in this process alone. */
export function shortMemory(): AdapterMemory['first'] {
  const seen = new Set<string>();
  return (key) => {
    const isFirst = !seen.has(key);
    seen.add(key);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return Promise.resolve(isFirst);
  };
}

const inChat = z.object({ chat: z.object({ id: z.number() }) });

/** What is in no chat that we know of waits in one line, which is a short one; queries from inside other chats wait in none. */
function chatOf({ message, channel_post, callback_query, my_chat_member, inline_query }: Update): string {
  if (inline_query) return `query ${inline_query.id}`;
  const place = message ?? channel_post ?? callback_query?.message ?? my_chat_member;
  return String(inChat.safeParse(place).data?.chat.id ?? '');
}
