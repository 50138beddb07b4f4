import { webAddress } from './feed-address.ts';
import type { FeedField, FieldMap } from './feed-fields.ts';
import type { FieldName } from './field-names.ts';

type Relation = 'alternate' | 'self' | 'hub';

/** A link element without `rel` is the page itself (RFC 4287, section 4.2.7.2). */
const DEFAULT_RELATION = 'alternate';

const LINKS: readonly FieldName[] = ['link', 'atom:link'];

/** The first address of a relation that is an http(s) one; of several pages the one in HTML. */
export function linkOf(fields: FieldMap, relation: Relation): string | null {
  const links = LINKS.flatMap((name) => fields.get(name) ?? []).filter((link) => relationOf(link) === relation);
  const inHtml = links.filter((link) => /html/i.test(link.attributes['type'] ?? ''));
  return firstAddress([...inHtml, ...links]);
}

/**
 * The page of an item: its link, or what stands for one where it has none: a guid that isn't said to be something else
 * (RSS 2.0), the address that an RDF item is about, a CDF item's `HREF`.
 */
export function pageOf(item: FieldMap): string | null {
  const guids = (item.get('guid') ?? []).filter(({ attributes }) => attributes['ispermalink']?.trim() !== 'false');
  return (
    linkOf(item, 'alternate') ??
    firstAddress(guids.filter(({ text }) => /^\s*https?:/i.test(text))) ??
    firstAddress([...(item.get('rdf:about') ?? []), ...(item.get('href') ?? [])])
  );
}

function relationOf(link: FeedField): string {
  const relation = link.attributes['rel']?.trim().toLowerCase() ?? DEFAULT_RELATION;
  return relation.replace('http://www.iana.org/assignments/relation/', '') || DEFAULT_RELATION;
}

function firstAddress(fields: readonly FeedField[]): string | null {
  for (const { attributes, text, base } of fields) {
    const address = webAddress(attributes['href'] ?? text, base);
    if (address !== null) return address;
  }
  return null;
}
