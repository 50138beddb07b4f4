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
  readonly memory: Pick<AdapterMemory, 'first' | 'seen'>;
}

/**
 * An update whose like was worked on before, also before a restart, is passed over; where that can't be known it is not
 * confirmed. It is noted when it has been worked on: after a crash a person gets a second answer rather than none, and
 * every command says what is to be, so that it does nothing twice.
 */
export function updateDesk({ work, failed, memory }: DeskParts): UpdateDesk {
  /** Of this life, those under way among them. */
  const begunHere = shortMemory();
  const lines = new Map<string, Promise<void>>();

  function begin(update: Update): Promise<void> {
    const chat = chatOf(update);
    const done = (lines.get(chat) ?? Promise.resolve())
      .then(() => work(update))
      .catch(failed)
      // What can't be noted comes again after a restart.
      .then(() => memory.first(keyOf(update)).catch(() => false))
      .then(() => undefined)
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
          const key = keyOf(update);
          if (!(await memory.seen(key)) && (await begunHere.first(key))) begun.push(begin(update));
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
export function shortMemory(): Pick<AdapterMemory, 'first' | 'seen'> {
  const shown = new Set<string>();
  return {
    seen: (key) => Promise.resolve(shown.has(key)),
    first: (key) => {
      const isFirst = !shown.has(key);
      shown.add(key);
      const [oldest] = shown;
      if (shown.size > REMEMBERED && oldest !== undefined) shown.delete(oldest);
      return Promise.resolve(isFirst);
    },
  };
}

const inChat = z.object({ chat: z.object({ id: z.number() }) });

/** What is in no chat that we know of waits in one line, which is a short one; queries from inside other chats wait in none. */
function chatOf({ message, channel_post, callback_query, my_chat_member, inline_query }: Update): string {
  if (inline_query) return `query ${inline_query.id}`;
  const place = message ?? channel_post ?? callback_query?.message ?? my_chat_member;
  return String(inChat.safeParse(place).data?.chat.id ?? '');
}
