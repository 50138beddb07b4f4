import { getDomain } from 'tldts';
import { INDEX_FILE, NOISE_PARAMETERS, TELEGRAM_HOSTS, TWIN_HOSTS } from './link-noise.ts';

/**
 * One key for one article, however its address is written: http or https, with or without www., m., amp., a default
 * port, a trailing slash, index.html, a fragment, session ids and what counts visitors, with parameters in any order and
 * percent-encoding in any case (RFC 3986, section 6.2). What names the article stays. The key is an https address of
 * its own and its own key; it need not lead anywhere, so it is for comparing, never for showing.
 * Null for what is no http(s) address.
 */
export function linkKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = withoutTwin(hostname.replace(/\.+$/, ''));
  if (TELEGRAM_HOSTS.has(host)) return telegramKey(plainSegments(pathname));
  const segments = withoutForms(plainSegments(pathname));
  const wrapped = behindAmp(hostname, segments);
  if (wrapped !== null) return linkKey(`https://${wrapped}?${searchParams.toString()}`);
  const at = port === '' || port === '80' || port === '443' ? host : `${host}:${port}`;
  const query = articleParameters(searchParams);
  return `https://${at}/${segments.join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The path's parts, each with one spelling; a session id behind a semicolon is no part. */
function plainSegments(pathname: string): readonly string[] {
  return pathname
    .split('/')
    .map((segment) => plainEncoding(segment).replace(/;(?:jsessionid|phpsessid|sid)=.*$/i, ''))
    .filter((segment) => segment !== '');
}

/** Letters that need no encoding have none; what needs it is in upper case (RFC 3986, sections 6.2.2.1 and 6.2.2.2). */
function plainEncoding(segment: string): string {
  return segment.replace(/%([\da-f]{2})/gi, (code, hex: string) => {
    const letter = String.fromCharCode(parseInt(hex, 16));
    return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
  });
}

/** The address, without its scheme, that a page of Google's AMP stands for: `…/c/s/HOST/PATH`, `google.com/amp/s/HOST/PATH`. */
function behindAmp(hostname: string, segments: readonly string[]): string | null {
  const [first = '', ...others] = segments;
  const isCache = hostname.endsWith('.cdn.ampproject.org') && /^[cv]$/.test(first);
  const isViewer = /^www\.google\.[a-z.]+$/.test(hostname) && first === 's';
  if (!isCache && !isViewer) return null;
  const rest = others[0] === 's' ? others.slice(1) : others;
  return rest[0]?.includes('.') === true ? rest.join('/') : null;
}

/** The host without www., m., amp. and their like, as far as something is left that one can register. */
function withoutTwin(host: string): string {
  const domain = getDomain(host);
  if (domain === null) return host;
  let rest = host;
  for (;;) {
    const dot = rest.indexOf('.');
    if (rest === domain || !TWIN_HOSTS.has(rest.slice(0, dot))) return rest;
    rest = rest.slice(dot + 1);
  }
}

/** The path without what only says in which form the page is shown. */
function withoutForms(segments: readonly string[]): readonly string[] {
  const rest = segments
    .map((segment) => segment.replace(/(?:\.amp)+(?=(?:\.html?)?$)/i, ''))
    .filter((one) => one !== '');
  while (rest[0]?.toLowerCase() === 'amp') rest.shift();
  for (;;) {
    const last = rest.at(-1);
    if (last === undefined || (last.toLowerCase() !== 'amp' && !INDEX_FILE.test(last))) return rest;
    rest.pop();
  }
}

/** A post is its channel, whose name knows no case, and its number; `/s/` is the same in the web preview. */
function telegramKey(segments: readonly string[]): string {
  const name = segments.findIndex((segment) => segment.toLowerCase() !== 's');
  return `https://t.me/${name === -1 ? '' : segments.slice(name).join('/').toLowerCase()}`;
}

function articleParameters(parameters: URLSearchParams): string {
  const own = [...parameters].filter(([name, value]) => !isNoise(name.toLowerCase(), value));
  own.sort(([nameA, valueA], [nameB, valueB]) => order(nameA, nameB) || order(valueA, valueB));
  return new URLSearchParams(own).toString();
}

function isNoise(name: string, value: string): boolean {
  return NOISE_PARAMETERS.some((noise) => noise.name.test(name) && (noise.value?.test(value) ?? true));
}

// By code units: the order of a locale would change the key from machine to machine.
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
