import { CompiledQuery, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';
import type { QueryResult, SqliteDialectConfig } from 'kysely';

/**
 * SQLite with habits that Kysely leaves out. A transaction takes the right to write when it begins: one that reads
 * first and writes later is thrown out without a wait where another process has written in between. And a migration is a
 * transaction, so that a process that dies in the middle of one leaves nothing half made. Each error of a query is shown to
 * `seen`, which says what is thrown.
 */
export class SafeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #seen: ErrorSeen;

  constructor(config: SqliteDialectConfig, seen: ErrorSeen) {
    super(config);
    this.#config = config;
    this.#seen = seen;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#seen);
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Looks at an error of a query and returns what is thrown in its place. */
type ErrorSeen = (error: unknown) => unknown;

class ImmediateDriver extends SqliteDriver {
  readonly #seen: ErrorSeen;
  readonly #watched = new WeakMap<DatabaseConnection, DatabaseConnection>();

  constructor(config: SqliteDialectConfig, seen: ErrorSeen) {
    super(config);
    this.#seen = seen;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    const watched = this.#watched.get(connection) ?? new WatchedConnection(connection, this.#seen);
    this.#watched.set(connection, watched);
    return watched;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** On a full disk SQLite has rolled back by itself; that there is nothing left to roll back would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('no transaction is active'))) throw error;
    }
  }
}

class WatchedConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;
  readonly #seen: ErrorSeen;

  constructor(connection: DatabaseConnection, seen: ErrorSeen) {
    this.#connection = connection;
    this.#seen = seen;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.#connection.executeQuery<R>(query);
    } catch (error) {
      throw this.#seen(error);
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#connection.streamQuery<R>(query, chunkSize);
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
