import { domainOf } from '../same-site.ts';
import { checkUrl } from './check-url.ts';
import { failed, type Failed } from './failure.ts';
import { shownUrl } from './shown-url.ts';

/** Where a redirect leads, once every rule has passed it; `permanent` where the old address is given up for good. */
export type RedirectStep =
  | { readonly ok: true; readonly url: URL; readonly permanent: boolean }
  | { readonly ok: false; readonly failure: Failed };

/** The redirects of RFC 9110, 15.4, and the methods that each may repeat: a POST is never turned into a GET. */
const REDIRECTS: Readonly<Record<number, { readonly permanent: boolean; readonly methods: readonly string[] }>> = {
  301: { permanent: true, methods: ['GET'] },
  302: { permanent: false, methods: ['GET'] },
  303: { permanent: false, methods: ['GET'] },
  307: { permanent: false, methods: ['GET', 'POST'] },
  308: { permanent: true, methods: ['GET', 'POST'] },
};

/** The headers that another host may see as well; what else a request carries is meant for the host it names. */
const FOR_EVERY_HOST: readonly string[] = [
  ...['accept', 'accept-encoding', 'accept-language', 'content-type'],
  ...['if-modified-since', 'if-none-match', 'user-agent'],
];

/** Where an answer sends the asker; null where it stands as it is, as to a POST that may not be repeated elsewhere. */
export function redirectLocation(
  status: number,
  method: string,
  headers: Readonly<Record<string, string>>,
): string | null {
  return REDIRECTS[status]?.methods.includes(method) ? (headers['location'] ?? null) : null;
}

/**
 * Reads a redirect. Refused are addresses that `checkUrl` refuses, the step from https to http, and a move for good to
 * another registrable domain (`other-domain`): whoever gets hold of an expired server must not become a source by it.
 * A passing redirect may lead to another domain, as to the hosts that deliver feeds for many outlets: the address asked
 * stays the one listed and speaks anew at each poll, and who controls its answers could as well send the text himself.
 */
export function followRedirect(
  from: URL,
  status: number,
  location: string,
  allowed: ReadonlySet<string>,
): RedirectStep {
  const checked = checkUrl(utf8(location), allowed, from);
  if (!checked.ok) {
    const { reason, detail } = checked.failure;
    return refused(reason, `${from.hostname} sends us elsewhere. ${detail}`);
  }
  const { url } = checked;
  const permanent = REDIRECTS[status]?.permanent ?? false;
  if (from.protocol === 'https:' && url.protocol === 'http:') {
    return refused('downgrade', `${from.hostname} sends us from https to http, where anybody can change the answer.`);
  }
  if (permanent && domainOf(from) !== domainOf(url)) {
    const says = `${from.hostname} has moved for good to another domain, ${shownUrl(url)}. Confirm it before it is read.`;
    return { ok: false, failure: { ...failed('other-domain', says, { unsent: false }), movedTo: url.href } };
  }
  return { ok: true, url, permanent };
}

/** The headers of a request as they are sent on to the address of a redirect. */
export function headersFor(
  to: URL,
  from: URL,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (to.origin === from.origin) return headers;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => FOR_EVERY_HOST.includes(name)));
}

/** Headers come as Latin-1, but servers that write a bare Cyrillic path mean UTF-8. */
function utf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

function refused(reason: Failed['reason'], detail: string): RedirectStep {
  return { ok: false, failure: failed(reason, detail, { unsent: false }) };
}
