import { describe } from 'vitest';
import { feedStoreContract } from '../contracts/feed-store-contract.ts';
import { searchContract } from '../contracts/search-contract.ts';
import { storeContract } from '../contracts/store-contract.ts';
import { storeForAll } from '../fakes/postgres/database.ts';
import { postgresServer } from '../fakes/postgres/server.ts';

const server = await postgresServer();

describe.skipIf(server === null)('on a real server', () => {
  const open = storeForAll(server ?? '');
  storeContract('PostgreSQL', open);
  feedStoreContract('PostgreSQL', open);
  searchContract('PostgreSQL', open);
});
