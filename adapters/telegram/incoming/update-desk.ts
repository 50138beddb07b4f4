import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { AdapterMemory, TaskBook } from '../../../src/deliveries/port.ts';

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

/** So many of the last updates of this life are known without asking the database. */
const REMEMBERED = 5_000;

interface DeskParts {
  readonly work: (update: Update) => Promise<void>;
  /** Is told of an update that could not be worked on; the next ones go on. */
  readonly failed: (error: unknown) => void;
  readonly memory: Pick<AdapterMemory, 'first' | 'seen'>;
  /** Where what is taken is noted before it is begun; null where whoever brings it keeps it until it is done. */
  readonly tasks: Pick<TaskBook, 'note' | 'done'> | null;
}

/**
 * An update whose like was worked on before, also before a restart, is passed over; where that can't be known it is not
 * confirmed. It is noted as done when it has been worked on: after a crash a person gets a second answer rather than none,
 * and every command says what is to be, so that it does nothing twice.
 */
export function updateDesk({ work, failed, memory, tasks }: DeskParts): UpdateDesk {
  /** Of this life, those under way among them; a second one of a kind waits until the first is noted. */
  const begunHere = new Map<string, Promise<void>>();
  const lines = new Map<string, Promise<void>>();

  function begin(update: Update): Promise<void> {
    const chat = chatOf(update);
    const done = (lines.get(chat) ?? Promise.resolve())
      .then(() => work(update))
      .catch(failed)
      // What can't be noted comes again after a restart.
      .then(() => end(update).catch(() => undefined))
      .finally(() => {
        if (lines.get(chat) === done) lines.delete(chat);
      });
    lines.set(chat, done);
    return done;
  }

  async function end(update: Update): Promise<void> {
    await memory.first(keyOf(update));
    await tasks?.done(taskName(update));
  }

  /** True where it is to be begun. Rejects where that can't be noted. */
  async function isNew(update: Update): Promise<boolean> {
    const key = keyOf(update);
    if (await memory.seen(key)) {
      await tasks?.done(taskName(update));
      return false;
    }
    const before = begunHere.get(key);
    if (before !== undefined) {
      await before;
      return false;
    }
    const noted = tasks === null ? Promise.resolve() : tasks.note(taskName(update), JSON.stringify(update));
    begunHere.set(key, noted);
    try {
      await noted;
    } catch (error) {
      begunHere.delete(key);
      throw error;
    }
    const [oldest] = begunHere.keys();
    if (begunHere.size > REMEMBERED && oldest !== undefined) begunHere.delete(oldest);
    return true;
  }

  return {
    take: async (updates) => {
      const begun: Promise<void>[] = [];
      let kept = 0;
      try {
        for (const update of updates) {
          if (await isNew(update)) begun.push(begin(update));
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

/** In the order in which Telegram numbers updates. */
function taskName({ update_id }: Update): string {
  return String(update_id).padStart(12, '0');
}

/** A press that a telephone sends again has another update's number and its own. */
function keyOf({ update_id, callback_query }: Update): string {
  return callback_query === undefined ? `update ${String(update_id)}` : `press ${callback_query.id}`;
}

const inChat = z.object({ chat: z.object({ id: z.number() }) });

/** What is in no chat that we know of waits in one line, which is a short one; queries from inside other chats wait in none. */
function chatOf({ message, channel_post, callback_query, my_chat_member, inline_query }: Update): string {
  if (inline_query) return `query ${inline_query.id}`;
  const place = message ?? channel_post ?? callback_query?.message ?? my_chat_member;
  return String(inChat.safeParse(place).data?.chat.id ?? '');
}
