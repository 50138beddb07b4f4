import { webAddress } from '../../src/sources/readers/feed/feed-address.ts';
import { readFeedDate } from '../../src/sources/readers/feed/dates/read-feed-date.ts';
import type { FeedField, FeedFields, FieldMap } from '../../src/sources/readers/feed/feed-fields.ts';
import type { FieldName } from '../../src/sources/readers/feed/field-names.ts';
import { fieldText } from '../../src/sources/readers/feed/field-text.ts';
import { linkOf } from '../../src/sources/readers/feed/links.ts';
import type { DocumentItem, SourceDocument } from '../../src/sources/document.ts';
import { visibleText } from '../../src/sources/readers/html/visible-text.ts';
import type { Clause } from './feedparser-cases.ts';

/** A feed as it was read, before and after it was understood. */
export interface ReadFeed {
  readonly fields: FeedFields;
  readonly document: SourceDocument;
}

/** One item, or the feed itself, as feedparser's paths see it. */
interface Seen {
  readonly fields: FieldMap;
  readonly untyped: 'plain' | 'html';
  readonly item: DocumentItem | null;
  readonly document: SourceDocument;
}

const TITLE: readonly FieldName[] = ['title', 'atom:title', 'dc:title', 'media:title'];
const SUMMARY: readonly FieldName[] = ['description', 'summary', 'abstract', 'dc:description', 'itunes:summary'];
const CONTENT: readonly FieldName[] = [
  ...(['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'media:description', 'summary'] as const),
];
const TEXT = [...SUMMARY, ...CONTENT];

/** What we have where feedparser has a value; of several answers one has to be right. A path that isn't here is of no use to us. */
const ITEM_PATHS: Readonly<Record<string, (seen: Seen, expected: unknown) => readonly unknown[]>> = {
  title: ({ item }) => [item?.title],
  'title_detail.value': ({ item }) => [item?.title],
  'title_detail.base': (seen) => bases(seen, TITLE),
  'title_detail.language': (seen) => languages(seen, TITLE),
  link: ({ item }) => [item?.link],
  'links.href': (seen) => [seen.item?.link, ...addresses(seen)],
  id: ({ item }) => [item?.guid],
  guid: ({ item }) => [item?.guid],
  description: texts,
  summary: texts,
  'summary_detail.value': texts,
  'summary_detail.base': (seen) => bases(seen, SUMMARY),
  'summary_detail.language': (seen) => languages(seen, SUMMARY),
  'content.value': texts,
  'content.base': (seen) => bases(seen, CONTENT),
  'content.language': (seen) => languages(seen, CONTENT),
  published: ({ item }, expected) => [dateMatches(item?.published, expected)],
  published_parsed: ({ item }) => [item?.published],
  updated: ({ item }, expected) => [dateMatches(item?.updated, expected), dateMatches(item?.published, expected)],
  updated_parsed: ({ item }) => [item?.updated, item?.published],
  created_parsed: ({ item }) => [item?.published],
  language: ({ item }) => [item?.language],
};

const FEED_PATHS: typeof ITEM_PATHS = {
  title: ({ document }) => [document.title],
  'title_detail.value': ({ document }) => [document.title],
  'title_detail.base': (seen) => bases(seen, TITLE),
  'title_detail.language': (seen) => languages(seen, TITLE),
  link: ({ fields }) => [linkOf(fields, 'alternate'), ...(fields.get('href') ?? []).map(({ text }) => text)],
  'links.href': addresses,
  language: ({ document }) => [document.language],
  ttl: ({ document }) => [String(document.ttlMinutes)],
};

/** Whether a clause speaks of a field that we use. */
export function isUsed({ path, op }: Clause): boolean {
  return op === '==' && pathOf(path) !== null;
}

/** Whether what we read is what feedparser expects. */
export function isMet({ path, value }: Clause, { fields, document }: ReadFeed): boolean {
  const [index] = path.filter((part) => typeof part === 'number');
  const isItem = path[0] === 'entries';
  const own = isItem ? fields.items[index ?? 0] : fields.feed;
  if (own === undefined) return false;
  const seen: Seen = {
    fields: own,
    untyped: fields.form === 'atom' ? 'plain' : 'html',
    item: isItem ? (document.items[index ?? 0] ?? null) : null,
    document,
  };
  return (pathOf(path)?.(seen, value) ?? []).some((actual) => isSame(actual, value));
}

function pathOf(path: Clause['path']): (typeof ITEM_PATHS)[string] | null {
  const [root, ...rest] = path.filter((part) => typeof part === 'string');
  const table = root === 'entries' ? ITEM_PATHS : root === 'feed' ? FEED_PATHS : {};
  return table[rest.join('.')] ?? null;
}

function isSame(actual: unknown, expected: unknown): boolean {
  if (actual === true) return true;
  if (expected === null) return actual === null || actual === undefined;
  if (Array.isArray(expected)) return actual === instantOf(expected as readonly number[]);
  if (typeof expected !== 'string') return false;
  if (actual === null) return visibleText(expected) === '';
  if (typeof actual !== 'string') return false;
  return [expected, visibleText(expected)].some((text) => oneLine(text) === oneLine(actual));
}

/** The item's text; where several fields have one, feedparser may mean another than the fullest. */
function texts({ item, fields, untyped }: Seen): readonly (string | undefined)[] {
  const each = fieldsNamed(fields, TEXT).map((field) => fieldText(field, untyped));
  return each.length > 1 ? [item?.text, ...each] : [item?.text];
}

function bases({ fields }: Seen, names: readonly FieldName[]): readonly string[] {
  return fieldsNamed(fields, names).map(({ base }) => base);
}

function languages({ fields }: Seen, names: readonly FieldName[]): readonly (string | null)[] {
  return fieldsNamed(fields, names).map(({ language }) => language);
}

function addresses({ fields }: Seen): readonly (string | null)[] {
  return fieldsNamed(fields, ['link', 'atom:link', 'href']).map(({ attributes, text, base }) =>
    webAddress(attributes['href'] ?? text, base),
  );
}

function fieldsNamed(fields: FieldMap, names: readonly FieldName[]): readonly FeedField[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}

function dateMatches(actual: string | null | undefined, expected: unknown): boolean {
  return typeof actual === 'string' && typeof expected === 'string' && actual === readFeedDate(expected);
}

// Python's time tuple.
function instantOf([year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0]: readonly number[]): string {
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString().replace('.000', '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
