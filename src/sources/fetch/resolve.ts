import { lookup, Resolver } from 'node:dns/promises';

/**
 * The addresses of a name, IPv4 and IPv6. An empty list, or a rejection, where it has none or nobody answers. The work
 * ends when `signal` fires.
 */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

/** A name that could not be found is not looked for again at once: twenty channels of one host would each wait in turn. */
const NOT_FOUND_MS = 15_000;
/** A feed full of invented names must not fill the memory with them. */
const MAX_MISSING = 1_000;

/** As the machine sees the name, `/etc/hosts` included. It takes one of Node's four threads for as long as DNS is silent. */
export const resolveByMachine: Resolve = async (name) => {
  const found = await lookup(name, { all: true });
  return found.map(({ address }) => address);
};

/**
 * Asks DNS itself, which takes no thread: fifty names whose servers are silent would otherwise hold up every other
 * look-up. A name that only the machine knows (`/etc/hosts`) is not found; the operator allows it by name instead.
 * `servers` is for tests.
 */
export function createDnsResolver(servers?: readonly string[]): Resolve {
  const missing = new Map<string, number>();
  return async (name, signal) => {
    if ((missing.get(name) ?? 0) > performance.now()) return [];
    const resolver = new Resolver({ timeout: 2_000, tries: 2 });
    if (servers) resolver.setServers(servers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    signal.removeEventListener('abort', cancel);
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (missing.size >= MAX_MISSING) missing.clear();
    if (addresses.length > 0) missing.delete(name);
    else missing.set(name, performance.now() + NOT_FOUND_MS);
    return addresses;
  };
}
