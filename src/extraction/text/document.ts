import type { Block } from '../../articles/blocks.ts';
import { blocks } from '../../articles/blocks.ts';
import type { Language } from '../../shared/language.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';
import type { Token } from './tokenise.ts';
import { tokenise } from './tokenise.ts';

export type { Sentence } from './sentences.ts';
export type { Token } from './tokenise.ts';

/** An article made ready for reading: what is not text (menus, tags, copyright) is in no block and has no tokens. */
export interface Document {
  /** `title + "\n" + text`, untouched: all offsets index it. */
  readonly source: string;
  readonly lang: Language;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** Cuts an article into blocks, sentences and tokens. Linear in its length. */
export function readDocument(article: ReadableArticle): Document {
  const source = `${article.title}\n${article.text}`;
  const parts = blocks(article.title, article.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  parts.forEach((block, index) => {
    const first = tokens.length;
    for (const token of tokenise(source, block.start, block.end)) tokens.push(token);
    const found = sentencesOf(source, tokens, first, tokens.length, { index, kind: block.kind }, sentences.length);
    for (const sentence of found) sentences.push(sentence);
  });
  return { source, lang: article.lang, blocks: parts, sentences, tokens };
}
