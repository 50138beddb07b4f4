import { toArticle } from '../../src/articles/to-article.ts';
import { readArticle } from '../../src/extraction/read-article.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { Story } from '../../src/stories/story.ts';
import { material } from '../extraction/material.ts';

const NOW = '2026-11-01T00:00:00.000Z';
const SOURCES = indexSources([]);

/** What each text of the shared material says, each finding a story of its own. */
export function materialStories(): readonly Story[] {
  return [...material('dev.jsonl'), ...material('unlabelled.jsonl')].flatMap(({ id, lang, title, text, published }) => {
    const from = { origin: 'ingest', key: id, outlet: 'Outlet', url: null, sourceId: null } as const;
    const article = toArticle({ ...from, id, lang, title, text, published }, SOURCES);
    const reading = readArticle({ ...article, outletSide: article.outlet.side });
    return [
      ...reading.events.flatMap((finding, place) => {
        const { story } = assignEvent(finding, place, article, reading, [], NOW);
        return story === null ? [] : [story];
      }),
      ...reading.statements.map((finding, place) => assignStatement(finding, place, article, [], NOW).story),
    ];
  });
}
