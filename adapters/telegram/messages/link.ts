import { bareHost, namesOnly } from '../../shared/named-host.ts';
import type { Link } from '../../../src/deliveries/port.ts';
import { cleanText } from './clean-text.ts';
import { joinMarked, linked, plain, type MarkedText } from './marked-text.ts';

/** Longer addresses are made to hide something, or are cut by Telegram. */
const LONGEST_ADDRESS = 2_048;
// A public post or channel. Other paths of these hosts do something in the reader's app: share, join, log in, set a proxy.
const POST =
  /^\/(?:s\/)?(?!(?:share|proxy|socks|login|iv|joinchat|addstickers|addemoji|addlist|setlanguage|bg|confirmphone|invoice|giftcode|boost|contact|msg)(?:\/|$))\w+(?:\/\d+)*\/?$/i;
const APP_HOSTS: ReadonlySet<string> = new Set(['t.me', 'telegram.me', 'telegram.dog']);

/**
 * A link as a text. What is no web address stays as its label alone; a label that names another host than the one that it
 * leads to is not the link, the host is: `reuters.com (example.org)`.
 */
export function renderLink({ label, url }: Link): MarkedText {
  const shown = cleanText(label).replaceAll('\n', ' ');
  const target = safeTarget(url);
  if (target === null) return plain(shown);
  const host = bareHost(target.hostname);
  if (shown.trim() === '') return linked(host, target.href);
  if (namesOnly(shown, host)) return linked(shown, target.href);
  return joinMarked([plain(`${shown} (`), linked(host, target.href), plain(')')]);
}

function safeTarget(url: string): URL | null {
  if (url.length > LONGEST_ADDRESS || cleanText(url) !== url.toWellFormed() || /[\s"<>\\]/.test(url)) return null;
  if (!URL.canParse(url)) return null;
  const target = new URL(url);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return null;
  if (target.username !== '' || target.password !== '') return null;
  return APP_HOSTS.has(bareHost(target.hostname)) && !isPost(target) ? null : target;
}

function isPost({ pathname, search }: URL): boolean {
  return POST.test(pathname) && (search === '' || search === '?single');
}
