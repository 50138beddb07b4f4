import { getDomain } from 'tldts';

// Whoever may register names under a domain (blogspot.com, github.io) is a site of his own.
const SUFFIXES = { allowPrivateDomains: true } as const;

/** True where two addresses belong to whoever registered one domain (Public Suffix List), or are of one host and port. */
export function isSameSite(one: URL, other: URL): boolean {
  if (one.host === other.host) return true;
  const domain = getDomain(one.hostname, SUFFIXES);
  return domain !== null && domain === getDomain(other.hostname, SUFFIXES);
}

/** The part of a host that somebody has registered (`example.co.uk`); the host itself where it has none. */
export function domainOf(url: URL): string {
  return getDomain(url.hostname, SUFFIXES) ?? url.hostname;
}
