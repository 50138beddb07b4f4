import type { StatementFinding } from '../findings.ts';
import type { ReadableArticle } from '../readable-article.ts';
import type { Document } from '../text/document.ts';

/** What cited speakers say of exchanges, returns and the captives: one finding a claim, with its evidence. */
export function readStatements(_doc: Document, _article: ReadableArticle): StatementFinding[] {
  return [];
}
