import { lookup, Resolver } from 'node:dns/promises';

/**
 * The addresses of a name, IPv4 and IPv6. An empty list, or a rejection, where it has none or nobody answers. The work
 * ends when `signal` fires.
 */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

/** What a DNS server says who knows that there is no such name, or says who is not there at all. */
const NOT_IN_DNS: readonly string[] = ['ENOTFOUND', 'ENODATA', 'ECONNREFUSED'];

/** As the machine sees the name, `/etc/hosts` included. It takes one of Node's four threads for as long as DNS is silent. */
export const resolveByMachine: Resolve = async (name) => {
  const found = await lookup(name, { all: true });
  return found.map(({ address }) => address);
};

/**
 * Asks DNS itself, which takes no thread: fifty names whose servers are silent would otherwise hold up every other
 * look-up. The machine's own way is tried only for a name that DNS answers not to have. `servers` is for tests.
 */
export function createDnsResolver(servers?: readonly string[]): Resolve {
  return async (name, signal) => {
    const resolver = new Resolver({ timeout: 2_000, tries: 2 });
    if (servers) resolver.setServers(servers);
    const cancel = (): void => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
      const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
      if (addresses.length > 0 || !answers.every(saysNo)) return addresses;
    } finally {
      signal.removeEventListener('abort', cancel);
    }
    return resolveByMachine(name, signal);
  };
}

function saysNo(answer: PromiseSettledResult<unknown>): boolean {
  return answer.status === 'fulfilled' || NOT_IN_DNS.includes(String((answer.reason as { code?: unknown }).code));
}
