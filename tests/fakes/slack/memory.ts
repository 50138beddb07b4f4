import type { AdapterMemory } from '../../../src/deliveries/port.ts';
import { fakeTaskBook, type FakeTaskBook } from '../task-book.ts';

/** What a core would remember, in memory; `down` is a database that can't be used, `stalled` one that does not answer. */
export interface FakeMemory extends AdapterMemory {
  state: 'up' | 'down' | 'stalled';
  readonly secrets: Map<string, string>;
  readonly book: FakeTaskBook;
}

export function fakeMemory(): FakeMemory {
  const keys = new Set<string>();
  const secrets = new Map<string, string>();
  const book = fakeTaskBook();
  const memory: FakeMemory = {
    state: 'up',
    secrets,
    first: async (key) => {
      await reach();
      if (keys.has(key)) return false;
      keys.add(key);
      return true;
    },
    seen: async (key) => {
      await reach();
      return keys.has(key);
    },
    secret: async (name) => {
      await reach();
      return secrets.get(name) ?? null;
    },
    keepSecret: async (name, value) => {
      await reach();
      secrets.set(name, value);
    },
    forgetSecret: async (name) => {
      await reach();
      secrets.delete(name);
    },
    secretNames: async () => [...secrets.keys()],
    book,
    tasks: () => ({
      note: async (name, task) => {
        await reach();
        await book.note(name, task);
      },
      done: async (name) => {
        await reach();
        await book.done(name);
      },
      left: async () => {
        await reach();
        return book.left();
      },
    }),
  };

  function reach(): Promise<void> {
    if (memory.state === 'down') return Promise.reject(new Error('the database can’t be used'));
    return memory.state === 'up' ? Promise.resolve() : new Promise(() => undefined);
  }
  return memory;
}
