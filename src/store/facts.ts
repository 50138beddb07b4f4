import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the store remembers about itself, by name. */
export interface FactStore {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

export function createFactStore(db: Kysely<Tables>): FactStore {
  return {
    get: async (name) =>
      (await db.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null,
    set: async (name, value) => {
      await db
        .insertInto('facts')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
