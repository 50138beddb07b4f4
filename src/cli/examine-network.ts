import { listFeeds } from '../collecting/listed-feed.ts';
import type { Config } from '../config.ts';
import { readSources } from '../core.ts';
import { packageVersion } from '../shared/package-root.ts';
import { createGuardedClient } from '../sources/fetch/create-client.ts';
import { userAgent } from '../sources/fetch/product.ts';
import { createDocumentReader } from '../sources/reading/document-reader.ts';
import { openStore } from '../store/open-store.ts';
import type { Terminal } from './terminal.ts';
import { tryFeeds } from './try-feeds.ts';

/** Tries every feed that is on, by the list and by what was switched; resolves to the number of those that can't be read. */
export async function examineNetwork(config: Config, terminal: Terminal): Promise<number> {
  const sources = await readSources(config.sourcesFile);
  const store = await openStore(config);
  const feeds = await listFeeds(sources, store.feeds, config.pollSeconds).finally(() => store.close());
  const { allowPrivateHosts, publicUrl } = config;
  const client = createGuardedClient({ userAgent: userAgent(packageVersion(), publicUrl), allowPrivateHosts });
  const reader = createDocumentReader();
  try {
    return await tryFeeds(feeds, { client, reader }, terminal);
  } finally {
    await Promise.all([client.close(), reader.close()]);
  }
}
