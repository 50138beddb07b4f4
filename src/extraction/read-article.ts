import type { Reading } from './findings.ts';
import { readEvents } from './events/read-events.ts';
import { setScene } from './events/scene.ts';
import { withoutSwindles } from './events/swindles.ts';
import type { ReadableArticle } from './readable-article.ts';
import { withoutHearsay } from './hearsay.ts';
import { isRelevant } from './relevance.ts';
import { readStatements } from './statements/read-statements.ts';
import { readDocument } from './text/document.ts';

export type { ReadableArticle } from './readable-article.ts';

/** What an article says of exchanges between Ukraine and Russia: events and statements, each with its evidence. */
export function readArticle(article: ReadableArticle): Reading {
  const doc = readDocument(article);
  const scene = setScene(doc, article);
  const told = readEvents(scene);
  const relevant = told.length > 0 || isRelevant(scene);
  const statements = relevant ? withoutSwindles(scene, readStatements(doc, article)) : [];
  const events = withoutHearsay(told, statements);
  const alert = statements.length > 0 || events.some((event) => event.novelty === 'new');
  return { lang: article.lang, relevant, alert, events, statements };
}
