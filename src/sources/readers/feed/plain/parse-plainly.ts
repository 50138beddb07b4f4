import RssParser from 'rss-parser';
import { MAX_FIELD_LENGTH, type FeedField, type FeedFields, type FieldMap } from '../feed-fields.ts';
import { FIELD_NAMES, isAttributeField, isFieldName, type FieldName } from '../field-names.ts';

/** What xml2js makes of an element: its text, or an object of its text, its attributes and its children by name. */
type XmlNode = string | Readonly<Record<string, unknown>>;

/** Our name of a field in rss-parser's hands: one that it has no opinion about. */
const HELD = 'field:';

const STRUCTURE: ReadonlySet<string> = new Set(['rss', 'channel', 'item', 'feed', 'entry']);

/** Every element of a field's name, with its attributes, and the attributes of the holder itself. rss-parser's types know no such rows. */
const EVERY_FIELD = [...FIELD_NAMES.map((name) => [HELD + name, name]), ['$', '$']].map(
  ([from, to]) => [from, to, { keepArray: true }] as never,
);

/**
 * The fields of an ordinary RSS or Atom document by rss-parser; null where it can't read it, or where a field holds
 * elements, whose order it doesn't keep. What it would make of the fields itself is not asked for: it takes the
 * markup out of texts with expressions that a hostile text can hold up for seconds, and it drops a whole Atom feed over one bad
 * date. Under names that it doesn't know it leaves them alone.
 */
export async function parsePlainly(text: string, base: string, form: FeedFields['form']): Promise<FeedFields | null> {
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    customFields: { feed: EVERY_FIELD, item: EVERY_FIELD },
    xml2js: { tagNameProcessors: [holdField], attrNameProcessors: [(name: string) => name.toLowerCase()] },
  });
  try {
    const parsed = await parser.parseString(text);
    const feed = fieldsOf(parsed, base);
    const items = parsed.items.map((item) => fieldsOf(item, base));
    if (feed === null || items.includes(null)) return null;
    return { form, feed, items: items.filter((item) => item !== null) };
  } catch {
    return null;
  }
}

function holdField(name: string): string {
  const lower = name.toLowerCase();
  if (lower === 'rdf:rdf') return 'rdf:RDF';
  return STRUCTURE.has(lower) ? lower : HELD + lower;
}

function fieldsOf(holder: Readonly<Record<string, unknown>>, base: string): FieldMap | null {
  const fields = new Map<FieldName, readonly FeedField[]>();
  for (const [name, value] of Object.entries(holder)) {
    if (isFieldName(name)) {
      const same = (value as readonly XmlNode[]).map((node) => fieldOf(node, base));
      if (same.includes(null)) return null;
      fields.set(
        name,
        same.filter((field) => field !== null),
      );
    }
  }
  for (const [name, text] of Object.entries((holder['$'] ?? {}) as Readonly<Record<string, string>>)) {
    if (isAttributeField(name)) fields.set(name, [plainField(text, {}, base)]);
  }
  return fields;
}

/** Null for an element with others inside. */
function fieldOf(node: XmlNode, base: string): FeedField | null {
  if (typeof node === 'string') return plainField(node, {}, base);
  if (Object.keys(node).some((key) => key !== '_' && key !== '$')) return null;
  const attributes = (node['$'] ?? {}) as Readonly<Record<string, string>>;
  return plainField(typeof node['_'] === 'string' ? node['_'] : '', attributes, base);
}

function plainField(text: string, attributes: Readonly<Record<string, string>>, base: string): FeedField {
  return { text: text.slice(0, MAX_FIELD_LENGTH), isMarkup: false, attributes, base, language: null };
}
