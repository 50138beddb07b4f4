import type { StatementFinding } from '../../../src/extraction/findings.ts';
import type { ReadableArticle } from '../../../src/extraction/readable-article.ts';
import { readStatements } from '../../../src/extraction/statements/read-statements.ts';
import { readDocument } from '../../../src/extraction/text/document.ts';
import type { Language } from '../../../src/shared/language.ts';

/** The statements of a text of the tests. */
export function statementsOf(
  lang: Language,
  text: string,
  more: Partial<Pick<ReadableArticle, 'title' | 'published' | 'outletSide'>> = {},
): StatementFinding[] {
  const article = { title: '', published: '2025-03-20', outletSide: null, ...more, lang, text };
  return readStatements(readDocument(article), article);
}

/** A statement as the case tables write it: who, and a quote (") or a reporting sentence (~) with its first words. */
export function brief({ speaker, role, quote, text }: StatementFinding): string {
  const start = text.replace(/\s+/gu, ' ').split(' ').slice(0, 4).join(' ');
  return `${speaker ?? `[${role}]`} ${quote ? '"' : '~'} ${start}`;
}
