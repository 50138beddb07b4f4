import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from './tables.ts';

/** What the databases do each in their own way; everything else of the store is the same for both. */
export interface Engine {
  readonly fullText: FullText;
  /** The end of a query for rows that are about to be claimed: those that somebody else is claiming are passed by. */
  readonly passingByClaimed: RawBuilder<unknown>;
  /**
   * Called as a transaction begins: of those that called it one at a time is under way, so that what is decided by what was
   * read (is this exchange known?) stays true until it is written. Waits for the others.
   */
  alone(tx: Kysely<Tables>): Promise<void>;
  /** Looks through every page of the database; false where one is damaged. */
  isWhole(db: Kysely<Tables>): Promise<boolean>;
  /** Writes a consistent copy to a new file, while others go on writing. */
  backup(db: Kysely<Tables>, file: string): Promise<void>;
}

/** An index of full text: documents, by number, hold keys of letters and digits. */
export interface FullText {
  /** Makes the index; a part of a migration. It forgets a document when its row of `search_documents` goes. */
  create(db: Kysely<unknown>): Promise<void>;
  add(db: Kysely<Tables>, seq: number, keys: readonly string[]): Promise<void>;
  /** A select of the numbers of the documents that hold at least one key of each group, the highest numbers first. */
  matching(groups: readonly (readonly string[])[], limit: number): RawBuilder<unknown>;
}
