import { existsSync, readFileSync } from 'node:fs';
import { readArticle } from '../../src/extraction/read-article.ts';
import type { ReadableArticle } from '../../src/extraction/readable-article.ts';
import { packagePath } from '../../src/shared/package-root.ts';

const MILLION = 1_000_000;
const FILES = ['dev.jsonl', 'unlabelled.jsonl'].map((name) => packagePath('..', 'shared', 'articles', name));

/** How fast texts are read on one core; null where ../shared is not there. */
export interface ReadingSpeed {
  readonly texts: number;
  readonly textsPerSecond: readonly number[];
  readonly megabyteMs: readonly number[];
}

/** Reads all the texts of ../shared/articles so many times, and a text of a million letters made of the English ones. */
export function measureReading(rounds: number): ReadingSpeed | null {
  if (!FILES.every((file) => existsSync(file))) return null;
  const texts = FILES.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)).map(asArticle);
  const english = texts
    .filter(({ lang }) => lang === 'en')
    .map(({ text }) => text)
    .join('\n');
  const long = {
    title: '',
    text: english.repeat(Math.ceil(MILLION / english.length)).slice(0, MILLION),
    published: null,
    lang: 'en',
    outletSide: null,
  } as const;
  readAll(texts);
  const times = Array.from({ length: rounds }, () => (texts.length / readAll(texts)) * 1000);
  return {
    texts: texts.length,
    textsPerSecond: times,
    megabyteMs: Array.from({ length: rounds }, () => readAll([long])),
  };
}

function asArticle(line: string): ReadableArticle {
  const { title, text, published, lang } = JSON.parse(line) as Pick<
    ReadableArticle,
    'title' | 'text' | 'published' | 'lang'
  >;
  return { title, text, published, lang, outletSide: null };
}

function readAll(articles: readonly ReadableArticle[]): number {
  const begin = performance.now();
  for (const article of articles) readArticle(article);
  return performance.now() - begin;
}
