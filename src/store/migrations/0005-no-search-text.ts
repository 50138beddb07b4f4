import type { Kysely, Migration } from 'kysely';

/** What is searched stands in the index of 0004, and who spoke under `speaker_key`: the text beside them has no reader left. */
export const noSearchText: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('stories').dropColumn('search_text').execute();
  },
};
