import type { LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import connectorOf from 'undici/lib/core/connect.js';
import { hostPortOf } from './private-hosts.ts';
import type { FetchLimits } from './limits.ts';
import { isPublicAddress } from './public-address.ts';
import type { Resolve } from './resolve.ts';

/** Why a name was not connected to. It travels through the socket as its error, and ends as a value. */
export class LookupRefusal extends Error {
  override readonly name = 'LookupRefusal';
  readonly reason: 'dns' | 'private-address';

  constructor(reason: 'dns' | 'private-address', message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface ConnectRules {
  readonly limits: FetchLimits;
  /** Host and port of the private hosts that may be reached, as `privateHosts` spells them. */
  readonly allowed: ReadonlySet<string>;
  /** For names that must lead to the open internet. */
  readonly resolve: Resolve;
  /** For the names that the operator allows. */
  readonly resolveAllowed: Resolve;
  /** Certificates (PEM) trusted in place of the machine's; null for those. */
  readonly trustedCertificates: string | null;
}

/**
 * Opens the connections of the guarded client. The look-up happens inside the opening of the socket, once, and the
 * socket gets no address but those that were checked: an answer that changes between look and leap (DNS rebinding)
 * changes nothing. TLS still asks for the name.
 */
export function guardedConnector(rules: ConnectRules): buildConnector.connector {
  const { limits, trustedCertificates, resolve, resolveAllowed, allowed } = rules;
  const connectorWith = (lookup: LookupFunction): buildConnector.connector =>
    connectorOf({
      timeout: limits.connectMs,
      allowH2: false,
      // Set here, so that NODE_TLS_REJECT_UNAUTHORIZED=0 and --tls-min-v1.0 in the environment change nothing.
      rejectUnauthorized: true,
      minVersion: 'TLSv1.2',
      ...(trustedCertificates === null ? {} : { ca: trustedCertificates }),
      lookup,
      // A host whose IPv6 is dead is still reached by IPv4, a second later.
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: 1_000,
    });
  const toTheWorld = connectorWith(checkedLookup(resolve, limits.dnsMs, isPublicAddress));
  const toAllowed = connectorWith(checkedLookup(resolveAllowed, limits.dnsMs, () => true));
  return (options, callback) => {
    const hostPort = hostPortOf(new URL(`${options.protocol}//${options.host ?? options.hostname}`));
    const connect = allowed.has(hostPort) ? toAllowed : toTheWorld;
    connect(options, callback);
  };
}

/** A look-up for `net.connect` whose answers are all fit to be connected to: a single bad one refuses the name. */
function checkedLookup(resolve: Resolve, dnsMs: number, isFit: (address: string) => boolean): LookupFunction {
  return (name, _options, callback) => {
    void resolveWithin(resolve, name, dnsMs).then((addresses) => {
      if (addresses.length === 0) {
        callback(new LookupRefusal('dns', `The name ${name} can't be found.`), []);
      } else if (!addresses.every(isFit)) {
        const says = `The name ${name} leads to an address inside a network, not on the open internet.`;
        callback(new LookupRefusal('private-address', says), []);
      } else {
        callback(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      }
    });
  };
}

/** The addresses of a name, none where it has none or they don't come in time. */
async function resolveWithin(resolve: Resolve, name: string, ms: number): Promise<readonly string[]> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<readonly string[]>((give) => {
    timer = setTimeout(() => {
      stop.abort();
      give([]);
    }, ms);
  });
  try {
    return await Promise.race([resolve(name, stop.signal), tooLate]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}
