import { bareHost, namesOnly } from '../../shared/named-host.ts';
import type { Link } from '../../../src/deliveries/port.ts';
import { oneLine, plainText } from '../../shared/plain-text.ts';

/** What is shown of a link: words before it, the words that lead somewhere, words behind it. `url` is null for words alone. */
export interface ShownLink {
  readonly before: string;
  readonly label: string;
  readonly url: string | null;
  readonly after: string;
}

/** Slack refuses longer ones. */
const LONGEST_ADDRESS = 2_048;

/**
 * A link as a reader may trust it. What is no web address stays as its label alone; a label that names another host than
 * the one that it leads to is not the link, the host is: `reuters.com (example.org)`.
 */
export function shownLink({ label, url }: Link): ShownLink {
  const words = oneLine(label);
  const target = safeTarget(url);
  if (target === null) return { before: '', label: words, url: null, after: '' };
  const host = bareHost(target.hostname);
  if (words === '') return { before: '', label: host, url: target.href, after: '' };
  if (namesOnly(words, host)) return { before: '', label: words, url: target.href, after: '' };
  return { before: `${words} (`, label: host, url: target.href, after: ')' };
}

function safeTarget(url: string): URL | null {
  if (url.length > LONGEST_ADDRESS || plainText(url) !== url || /[\s"<>\\|]/.test(url)) return null;
  if (!URL.canParse(url)) return null;
  const target = new URL(url);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return null;
  return target.username === '' && target.password === '' ? target : null;
}
