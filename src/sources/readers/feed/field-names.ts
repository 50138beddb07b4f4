/**
 * The elements that are read, in lower case, under the prefix that their namespace usually has. Those of the feed's own
 * vocabulary (RSS, Atom, CDF) have none; an Atom element inside RSS is `atom:…`.
 */
export const FIELD_NAMES = [
  ...['title', 'link', 'guid', 'id', 'language', 'ttl'],
  ...['description', 'summary', 'content', 'abstract', 'body', 'fullitem', 'fulltext', 'full-text'],
  ...['pubdate', 'published', 'issued', 'created', 'updated', 'modified'],
  ...['atom:title', 'atom:link', 'atom:id', 'atom:summary', 'atom:content', 'atom:published', 'atom:updated'],
  ...['content:encoded', 'xhtml:body', 'itunes:summary', 'media:title', 'media:description'],
  ...['yandex:full-text', 'turbo:content'],
  ...['dc:title', 'dc:description', 'dc:identifier', 'dc:language', 'dc:date'],
  ...['dcterms:issued', 'dcterms:created', 'dcterms:modified', 'dcterms:abstract'],
  ...['sy:updateperiod', 'sy:updatefrequency'],
  // These are attributes of the item or channel itself.
  ...['rdf:about', 'href', 'lastmod', 'xml:lang'],
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

const KNOWN: ReadonlySet<string> = new Set(FIELD_NAMES);

/** Whether a canonical name is one that is read. */
export function isFieldName(name: string): name is FieldName {
  return KNOWN.has(name);
}

/** Attributes of an item, a channel or a feed that are fields of it (RDF Site Summary 1.0; CDF; XML 1.0). */
const ATTRIBUTE_FIELDS: ReadonlySet<string> = new Set<FieldName>(['rdf:about', 'href', 'lastmod', 'xml:lang']);

/** Whether an attribute of an item, a channel or a feed is a field of it. */
export function isAttributeField(name: string): name is FieldName {
  return ATTRIBUTE_FIELDS.has(name);
}
