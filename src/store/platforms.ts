import type { Kysely } from 'kysely';
import type { Instant } from '../shared/calendar.ts';
import type { Tables } from './tables.ts';

/** What adapters remember, each under its own name. */
export interface PlatformStore {
  /** True for the first who writes this key down. */
  first(platform: string, key: string, now: Instant): Promise<boolean>;
  /** True for a key that was written down. */
  seen(platform: string, key: string): Promise<boolean>;
  /** Forgets keys that were shown before, at most so many of them; resolves with how many. */
  forgetKeys(before: Instant, most: number): Promise<number>;
  sealed(platform: string, name: string): Promise<string | null>;
  keepSealed(platform: string, name: string, sealed: string): Promise<void>;
  forgetSealed(platform: string, name: string): Promise<void>;
  sealedNames(platform: string): Promise<readonly string[]>;
}

export function createPlatformStore(db: Kysely<Tables>): PlatformStore {
  const sealedOf = (platform: string, name: string) =>
    db.selectFrom('platform_secrets').where('platform', '=', platform).where('name', '=', name);
  return {
    first: async (platform, key, at) => {
      const inserted = await db
        .insertInto('seen_keys')
        .values({ platform, key, at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    seen: async (platform, key) => {
      const keys = db.selectFrom('seen_keys').select('key').where('platform', '=', platform);
      return (await keys.where('key', '=', key).executeTakeFirst()) !== undefined;
    },
    forgetKeys: async (before, most) => {
      const deleted = await db
        .deleteFrom('seen_keys')
        .where(({ eb, refTuple, selectFrom }) => {
          const old = selectFrom('seen_keys as k')
            .select(['k.platform', 'k.key'])
            .where('k.at', '<', before)
            .limit(most);
          return eb(refTuple('platform', 'key'), 'in', old.$asTuple('platform', 'key'));
        })
        .executeTakeFirst();
      return Number(deleted.numDeletedRows);
    },
    sealed: async (platform, name) =>
      (await sealedOf(platform, name).select('sealed').executeTakeFirst())?.sealed ?? null,
    keepSealed: async (platform, name, sealed) => {
      await db
        .insertInto('platform_secrets')
        .values({ platform, name, sealed })
        .onConflict((conflict) => conflict.columns(['platform', 'name']).doUpdateSet({ sealed }))
        .execute();
    },
    forgetSealed: async (platform, name) => {
      await db.deleteFrom('platform_secrets').where('platform', '=', platform).where('name', '=', name).execute();
    },
    sealedNames: async (platform) =>
      (
        await db
          .selectFrom('platform_secrets')
          .select('name')
          .where('platform', '=', platform)
          .orderBy('name')
          .execute()
      ).map(({ name }) => name),
  };
}
