import { resolveBase } from '../feed-address.ts';
import { isPrefix, prefixOf, type Prefix } from './namespaces.ts';

/** What an element passes on to those inside it: XML Base, `xml:lang` and the prefixes of XML Namespaces. */
export interface Scope {
  readonly base: string;
  readonly language: string | null;
  readonly declared: Declarations | null;
}

/** The prefixes that one element declares, and those around it: linked, since copying them would let a document cost squares. */
interface Declarations {
  /** By prefix as written, `` for the default; null for a vocabulary that is not read. */
  readonly own: ReadonlyMap<string, Prefix | null>;
  readonly around: Declarations | null;
}

/** The scope inside an element with these attributes (names in lower case). */
export function scopeInside(around: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const own = new Map<string, Prefix | null>();
  let { base, language } = around;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xml:base') base = resolveBase(value, around.base);
    else if (name === 'xml:lang') language = value.trim().replaceAll('_', '-') || null;
    else if (name === 'xmlns') own.set('', prefixOf(value));
    else if (name.startsWith('xmlns:')) own.set(name.slice('xmlns:'.length), prefixOf(value));
  }
  if (own.size === 0 && base === around.base && language === around.language) return around;
  return { base, language, declared: own.size > 0 ? { own, around: around.declared } : around.declared };
}

/** An element's name with the prefix of its vocabulary, such as `dc:date`; null where that one is not read. */
export function canonicalName(name: string, scope: Scope): { readonly prefix: Prefix; readonly local: string } | null {
  const colon = name.indexOf(':');
  const written = colon < 0 ? '' : name.slice(0, colon);
  const prefix = lookUp(written, scope.declared);
  return prefix === null ? null : { prefix, local: name.slice(colon + 1) };
}

function lookUp(written: string, declared: Declarations | null): Prefix | null {
  for (let at = declared; at !== null; at = at.around) {
    const prefix = at.own.get(written);
    if (prefix !== undefined) return prefix;
  }
  return isPrefix(written) ? written : null;
}
