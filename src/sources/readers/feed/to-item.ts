import { oneLine } from '../../../shared/text.ts';
import type { DocumentItem } from '../../document.ts';
import { cleanText } from '../../text/clean-text.ts';
import { readFeedDate } from './dates/read-feed-date.ts';
import type { FeedField, FieldMap } from './feed-fields.ts';
import type { FieldName } from './field-names.ts';
import { fieldText, type Untyped } from './field-text.ts';
import { pageOf } from './links.ts';

const TITLES: readonly FieldName[] = ['title', 'atom:title', 'dc:title', 'media:title'];

/** Where an article's text may stand; several hold it whole or in part, and which one does differs from feed to feed. */
const TEXTS: readonly FieldName[] = [
  ...([
    'content:encoded',
    'content',
    'atom:content',
    'xhtml:body',
    'body',
    'fullitem',
    'fulltext',
    'full-text',
  ] as const),
  ...(['yandex:full-text', 'turbo:content'] as const),
  ...(['description', 'summary', 'atom:summary', 'abstract'] as const),
  ...(['dc:description', 'dcterms:abstract', 'itunes:summary', 'media:description'] as const),
];

const KEYS: readonly FieldName[] = ['guid', 'id', 'atom:id', 'rdf:about', 'dc:identifier'];

const PUBLISHED: readonly FieldName[] = [
  ...(['pubdate', 'published', 'issued', 'atom:published'] as const),
  ...(['dcterms:issued', 'dc:date', 'created', 'dcterms:created'] as const),
];

const UPDATED: readonly FieldName[] = ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'lastmod'];

/** An item as its fields have it. Fields of one meaning stand in the order in which they are believed. */
export function toItem(fields: FieldMap, untyped: Untyped): DocumentItem {
  const { text, language } = fullestText(fields, untyped);
  return {
    guid: firstText(fields, KEYS),
    link: pageOf(fields),
    title: titleOf(fields, untyped),
    text,
    published: dateOf(fields, PUBLISHED),
    updated: dateOf(fields, UPDATED),
    language: firstText(fields, ['dc:language', 'language']) ?? language ?? fields.get('title')?.[0]?.language ?? null,
  };
}

/** The title of a feed or an item, on one line; null where it has none. */
export function titleOf(fields: FieldMap, untyped: Untyped): string | null {
  for (const field of fieldsOf(fields, TITLES)) {
    const title = oneLine(fieldText(field, untyped));
    if (title !== '') return title;
  }
  return null;
}

/** The text of the first of these fields that isn't blank, as it stands. */
export function firstText(fields: FieldMap, names: readonly FieldName[]): string | null {
  for (const { text } of fieldsOf(fields, names)) {
    const clean = cleanText(text).trim();
    if (clean !== '') return clean;
  }
  return null;
}

function fullestText(fields: FieldMap, untyped: Untyped): { readonly text: string; readonly language: string | null } {
  let fullest: { readonly text: string; readonly language: string | null } = { text: '', language: null };
  for (const name of TEXTS)
    for (const field of fields.get(name) ?? []) {
      const text = fieldText(field, name.startsWith('atom:') ? 'plain' : untyped);
      if (text.length > fullest.text.length) fullest = { text, language: field.language };
    }
  return fullest;
}

function dateOf(fields: FieldMap, names: readonly FieldName[]): string | null {
  for (const { text } of fieldsOf(fields, names)) {
    const date = readFeedDate(text);
    if (date !== null) return date;
  }
  return null;
}

function fieldsOf(fields: FieldMap, names: readonly FieldName[]): readonly FeedField[] {
  return names.flatMap((name) => fields.get(name) ?? []);
}
