import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { DocumentItem, SourceDocument } from '../../src/sources/document.ts';
import { visibleText } from '../../src/sources/readers/html/visible-text.ts';
import { corpusPath, corpusText, filesIn } from './corpora.ts';

const DATA = ['gofeed', 'testdata'] as const;

const word = z.string().optional();

/** What gofeed's golden files say of an item: RSS's, Atom's and the unified one's words for what we use. */
const ITEM = z.object({
  title: word,
  link: word,
  guid: z.union([z.string(), z.object({ value: word }).transform(({ value }) => value)]).optional(),
  id: word,
  description: word,
  summary: word,
  content: z.union([z.string(), z.object({ value: word }).transform(({ value }) => value)]).optional(),
  publishedParsed: word,
  pubDateParsed: word,
  updatedParsed: word,
});

const GOLDEN = z.object({
  title: word,
  language: word,
  items: z.array(ITEM).optional(),
  entries: z.array(ITEM).optional(),
});

type GoldenItem = z.infer<typeof ITEM>;

/** A file of gofeed's tests, and what our document has to say to agree with its golden one. */
export interface GofeedCase {
  readonly file: string;
  readonly text: string;
  readonly golden: z.infer<typeof GOLDEN>;
}

export function gofeedCases(): readonly GofeedCase[] {
  return filesIn(corpusPath(...DATA), '.xml').flatMap((file) => {
    const golden = corpusPath(...DATA, file.replace(/\.xml$/, '.json'));
    const text = corpusText(corpusPath(...DATA, file), null);
    if (!existsSync(golden) || text === null) return [];
    return [{ file, text, golden: GOLDEN.parse(JSON.parse(readFileSync(golden, 'utf8'))) }];
  });
}

/** Whether gofeed's golden file says anything of a field that we use. */
export function saysSomething({ title, language, items, entries }: GofeedCase['golden']): boolean {
  const used = [title, language, ...(items ?? entries ?? []).flatMap((item) => Object.values(item))];
  return used.some((value) => value !== undefined);
}

/** Whether we read what gofeed read. */
export function agrees(document: SourceDocument, { title, language, items, entries }: GofeedCase['golden']): boolean {
  const expected = items ?? entries ?? [];
  return (
    isSame(document.title, title) &&
    isSame(document.language, language) &&
    document.items.length === expected.length &&
    expected.every((item, index) => itemAgrees(document.items[index]!, item))
  );
}

function itemAgrees(item: DocumentItem, golden: GoldenItem): boolean {
  const texts = [golden.content, golden.description, golden.summary].filter((text) => text !== undefined);
  return (
    isSame(item.title, golden.title) &&
    (golden.link === undefined || item.link === new URL(golden.link).href) &&
    isSame(item.guid, golden.guid ?? golden.id) &&
    (texts.length === 0 || texts.some((text) => isSame(item.text, text))) &&
    isInstant(item.published, golden.publishedParsed ?? golden.pubDateParsed) &&
    isInstant(item.updated ?? item.published, golden.updatedParsed)
  );
}

function isSame(actual: string | null, expected: string | undefined): boolean {
  if (expected === undefined) return true;
  return [expected, visibleText(expected)].some((text) => oneLine(text) === oneLine(actual ?? ''));
}

function isInstant(actual: string | null, expected: string | undefined): boolean {
  return expected === undefined || (actual !== null && Date.parse(actual) === Date.parse(expected));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
