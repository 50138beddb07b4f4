import type { SourceDocument } from '../document.ts';
import type { NamedHub } from './hub-state.ts';

/**
 * The hub that an answer names and its own address there (WebSub, section 4): what its Link header says goes before what
 * the document says, and where neither names a self the answer's own address stands for it, unless it has a query, which
 * may hold a key that is no hub's business. Null where there is no hub.
 * `url` is where the answer came from; relative links are resolved against it.
 */
export function hubFrom(
  document: Pick<SourceDocument, 'hub' | 'self'>,
  linkHeader: string | null,
  url: string,
): NamedHub | null {
  const links = linkHeader === null ? [] : readLinkHeader(linkHeader, url);
  const linked = (relation: string): string | null => links.find(({ rel }) => rel.includes(relation))?.url ?? null;
  const hub = linked('hub') ?? webAddress(document.hub, url);
  // Our secret goes to the hub: of a feed that comes safely it has to come safely as well.
  if (hub === null || (url.startsWith('https:') && !hub.startsWith('https:'))) return null;
  const topic = linked('self') ?? webAddress(document.self, url) ?? (new URL(url).search === '' ? url : null);
  return topic === null ? null : { hub, topic };
}

/** A link of a Link header: an absolute http(s) address and what it is to the document, in lower case. */
export interface HeaderLink {
  readonly url: string;
  readonly rel: readonly string[];
}

/**
 * The links of a Link header (RFC 8288, section 3). What is no link, leads to no http(s) address, or speaks of another
 * document (`anchor`) is left out.
 */
export function readLinkHeader(header: string, base: string): readonly HeaderLink[] {
  return splitOutside(header, ',').flatMap((link) => {
    const target = /^\s*<([^<>]*)>/.exec(link);
    const url = webAddress(target?.[1] ?? null, base);
    if (target === null || url === null) return [];
    const parameters = splitOutside(link.slice(target[0].length), ';').map(readParameter);
    if (parameters.some(({ name }) => name === 'anchor')) return [];
    // Only the first rel counts (RFC 8288, section 3.3).
    const rel = parameters.find(({ name }) => name === 'rel')?.value ?? '';
    return [{ url, rel: rel.toLowerCase().split(/\s+/).filter(Boolean) }];
  });
}

function readParameter(text: string): { readonly name: string; readonly value: string } {
  const equals = text.indexOf('=');
  const name = equals === -1 ? text : text.slice(0, equals);
  const value = equals === -1 ? '' : text.slice(equals + 1).trim();
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return {
    name: name.trim().toLowerCase(),
    value: quoted ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value,
  };
}

/** Parts at a separator that stands neither in quotes nor between angle brackets. Linear, whatever comes. */
function splitOutside(text: string, separator: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let inside: '"' | '>' | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (inside === '"' && letter === '\\') at += 1;
    else if (letter === inside) inside = null;
    else if (inside === null && letter === '"') inside = '"';
    else if (inside === null && letter === '<') inside = '>';
    else if (inside === null && letter === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function webAddress(reference: string | null, base: string): string | null {
  if (reference === null || !URL.canParse(reference, base)) return null;
  const { protocol, href } = new URL(reference, base);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
