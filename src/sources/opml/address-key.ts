import { getDomain } from 'tldts';
import { SOURCE_HOST } from '../source-list.ts';

/** Hosts at which everybody may publish: an address there says nothing of whose it is. */
const SHARED_DOMAINS: readonly string[] = [
  ...['t.me', 'telegram.me', 'feedburner.com', 'google.com', 'rss.app', 'rsshub.app', 'fetchrss.com', 'politepol.com'],
  ...['youtube.com', 'facebook.com', 'twitter.com', 'x.com', 'reddit.com', 'medium.com', 'nitter.net', 'dzen.ru'],
];

/** Two addresses with the same key are one feed. The names of channels know no case. */
export function urlKey(url: string): string {
  const key = new URL(url).href;
  return key.startsWith('https://t.me/') ? key.toLowerCase() : key;
}

/** The host of an address as a list of sources may name it; null where it is none that belongs to one publisher. */
export function ownHost(url: string): string | null {
  const host = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
  // Null for an intranet's name, for a number, and for a suffix like gov.ua, under which all of a state would be one source.
  const domain = getDomain(host, { allowPrivateDomains: true });
  return domain === null || SHARED_DOMAINS.includes(domain) || !SOURCE_HOST.test(host) ? null : host;
}
