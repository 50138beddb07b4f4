import type { Client } from 'undici';
import { guardedConnector } from './connect.ts';
import { createConnections } from './connections.ts';
import { fetchFollowing, type Ways } from './fetch-following.ts';
import type { GuardedClient } from './guarded-client.ts';
import { createHostQueue } from './host-queue.ts';
import { FETCH_LIMITS, type FetchLimits } from './limits.ts';
import { openFilesLimit, withinOpenFiles } from './open-files.ts';
import { privateHosts } from './private-hosts.ts';
import { createDnsResolver, resolveByMachine, type Resolve } from './resolve.ts';

export interface GuardedClientOptions {
  /** The User-Agent header, see `product.ts`. */
  readonly userAgent: string;
  /** `ALLOW_PRIVATE_HOSTS`: exact `host:port`, the only private addresses and odd ports that are reached. */
  readonly allowPrivateHosts?: readonly string[];
  /** In place of DNS, for tests. */
  readonly resolve?: Resolve;
  /** In place of the certificates that the machine trusts (PEM), for tests. */
  readonly trustedCertificates?: string;
  readonly limits?: Partial<FetchLimits>;
}

/**
 * The one way out of the process: only to the open web, only to addresses that were checked, within `FETCH_LIMITS`,
 * one request at a time to a host. The proxies of the environment are not used: they would look up the name again.
 */
export function createGuardedClient(options: GuardedClientOptions): GuardedClient {
  const limits = withinOpenFiles<FetchLimits>({ ...FETCH_LIMITS, ...options.limits }, openFilesLimit());
  const allowed = privateHosts(options.allowPrivateHosts ?? []);
  const settings: Client.Options = {
    connect: guardedConnector({
      limits,
      allowed,
      resolve: options.resolve ?? createDnsResolver(),
      resolveAllowed: options.resolve ?? resolveByMachine,
      trustedCertificates: options.trustedCertificates ?? null,
    }),
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    // The time for everything together covers the body: a timer that starts again with each byte would not.
    bodyTimeout: 0,
    keepAliveTimeout: limits.idleMs,
    keepAliveMaxTimeout: limits.idleMs,
  };
  const connections = createConnections(settings, limits.idleConnections);
  const ways: Ways = {
    limits,
    allowed,
    userAgent: options.userAgent,
    queue: createHostQueue(limits),
    connections,
  };
  const underWay = new Set<AbortController>();
  let closed = false;

  return {
    fetch: async (request) => {
      const stop = new AbortController();
      const callOff = (): void => stop.abort();
      if (closed || request.signal?.aborted) stop.abort();
      request.signal?.addEventListener('abort', callOff, { once: true });
      underWay.add(stop);
      try {
        return await fetchFollowing(request, ways, stop.signal);
      } finally {
        underWay.delete(stop);
        request.signal?.removeEventListener('abort', callOff);
      }
    },
    close: async () => {
      closed = true;
      for (const stop of underWay) stop.abort();
      await connections.close();
    },
  };
}
