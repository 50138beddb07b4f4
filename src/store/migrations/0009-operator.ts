import type { Kysely, Migration } from 'kysely';

/** Notices go to the operator by the same steps as messages go to readers; those of before were logged and are kept. */
export const operator: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const table = (): ReturnType<typeof db.schema.alterTable> => db.schema.alterTable('notices');
    await table()
      .addColumn('state', 'text', (column) => column.notNull().defaultTo('kept'))
      .execute();
    await table().addColumn('number', 'integer').execute();
    for (const name of ['attempts', 'fence', 'repeats'])
      await table()
        .addColumn(name, 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
    await table()
      .addColumn('due_at', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await table().addColumn('outcome', 'text').execute();
    await db.schema.createIndex('notices_due').on('notices').columns(['state', 'seq']).execute();
  },
};
