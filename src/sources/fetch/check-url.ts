import { isIP } from 'node:net';
import { failed, type Failed } from './failure.ts';
import { hostPortOf, portOf } from './private-hosts.ts';
import { isPublicAddress } from './public-address.ts';

/** A URL that may be asked for as far as its text tells; where its name leads is looked at when it is resolved. */
export type CheckedUrl = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly failure: Failed };

const WEB_PORTS: readonly string[] = ['80', '443', '8080', '8443'];

/**
 * Reads an address and refuses what leads out of the open web: other schemes, credentials, private addresses in any
 * spelling that URLs know (WHATWG URL folds `0x7f.1` and its like), ports that are no web ports. `allowed` holds the
 * private hosts that the operator lets through, as `privateHosts` spells them. A relative address needs a `base`.
 */
export function checkUrl(text: string, allowed: ReadonlySet<string>, base?: URL): CheckedUrl {
  if (!URL.canParse(text, base?.href)) return refused('scheme', 'That is no web address.');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused('scheme', `Only http and https are fetched, not ${url.protocol.slice(0, -1)}.`);
  }
  if (url.username !== '' || url.password !== '') {
    return refused('credentials', `The address on ${url.hostname} has a user name or password in it.`);
  }
  // A name with a dot at its end is the same host to DNS and another one to certificates and to our lists.
  url.hostname = url.hostname.replace(/\.+$/, '');
  url.hash = '';
  if (allowed.has(hostPortOf(url))) return { ok: true, url };
  if (isPrivateHost(url.hostname)) {
    return refused('private-address', `${url.hostname} is an address inside a network, not on the open internet.`);
  }
  if (!WEB_PORTS.includes(portOf(url))) {
    return refused('port', `Port ${portOf(url)} of ${url.hostname} is no web port (${WEB_PORTS.join(', ')}).`);
  }
  return { ok: true, url };
}

/** A literal address that is not public, or `localhost` and the names below it, which never leave the machine (RFC 6761). */
function isPrivateHost(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) return !isPublicAddress(literal);
  return hostname === 'localhost' || hostname.endsWith('.localhost');
}

function refused(reason: Failed['reason'], detail: string): CheckedUrl {
  return { ok: false, failure: failed(reason, detail, { unsent: true }) };
}
