import type { Update } from 'grammy/types';
import { z } from 'zod';

/** Where updates are worked on: side by side, but those of one chat one after the other. */
export interface UpdateDesk {
  /** Begins what is new of these; resolves when that is done. Never rejects. */
  readonly take: (updates: readonly Update[]) => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

/** An update may be fetched again; so many of the last ones are known again. */
const REMEMBERED = 5_000;

/** `work` does what an update asks for; `failed` is told of one that could not be worked on, and the next ones go on. */
export function updateDesk(work: (update: Update) => Promise<void>, failed: (error: unknown) => void): UpdateDesk {
  const seen = new Set<number>();
  const lines = new Map<string, Promise<void>>();

  function isNew({ update_id }: Update): boolean {
    if (seen.has(update_id)) return false;
    seen.add(update_id);
    const [oldest] = seen;
    if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return true;
  }

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
      await Promise.all(updates.filter(isNew).map(begin));
    },
    idle: async () => {
      await Promise.all(lines.values());
    },
  };
}

const inChat = z.object({ chat: z.object({ id: z.number() }) });

/** What is in no chat that we know of waits in one line, which is a short one. */
function chatOf({ message, channel_post, callback_query }: Update): string {
  return String(inChat.safeParse(message ?? channel_post ?? callback_query?.message).data?.chat.id ?? '');
}
