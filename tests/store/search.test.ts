import { searchContract } from '../contracts/search-contract.ts';
import { tempStore } from '../fakes/temp-store.ts';

searchContract('SQLite', () => tempStore());
