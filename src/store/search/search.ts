import { sql, type Kysely } from 'kysely';
import type { Article } from '../../articles/article.ts';
import type { Story } from '../../stories/story.ts';
import { inTransaction } from '../transaction.ts';
import type { Tables } from '../tables.ts';
import { documentsOf } from './story-documents.ts';
import { keysInAnyLanguage, wordsOf } from './word-keys.ts';

/** More words than this narrow nothing down any further. */
const MOST_WORDS = 12;

/** Other spellings of a word and words for the same in other languages; each is looked for beside the word itself. */
export type Spellings = (word: string) => readonly string[];

export interface SearchStore {
  /** Makes what a story's articles say findable; articles that are findable already cost next to nothing. */
  index(story: Story): Promise<void>;
  /**
   * Stories that hold every word in one of their articles, newest first. Words are taken as they are, in any of the three
   * languages and in any of their forms: nothing in them is an operator.
   */
  find(words: string, limit: number, spellings?: Spellings): Promise<readonly Story[]>;
}

/** The search over SQLite’s FTS5. */
export function createSearchStore(db: Kysely<Tables>): SearchStore {
  return {
    index: (story) => inTransaction(db, (tx) => indexStory(tx, story)),
    find: async (words, limit, spellings = () => []) => {
      const query = matchQuery(words, spellings);
      if (query === null) return [];
      const { rows } = await sql<{ readonly data: string }>`
        select data from stories where id in (
          select story_id from search_documents where seq in (select rowid from search_index where search_index match ${query})
        ) order by anchor_day desc, id limit ${limit}`.execute(db);
      // The column is written by the stories’ own store: what comes out is what went in.
      return rows.map(({ data }) => JSON.parse(data) as Story);
    },
  };
}

/** A query for FTS5 out of keys of letters and digits, each in quotation marks; null where nothing can be looked for. */
function matchQuery(words: string, spellings: Spellings): string | null {
  const asked = [...new Set(wordsOf(words))].slice(0, MOST_WORDS);
  if (asked.length === 0) return null;
  return asked
    .map((word) => {
      const keys = new Set([word, ...spellings(word).flatMap(wordsOf)].flatMap(keysInAnyLanguage));
      return `(${[...keys].map((key) => `"${key}"`).join(' OR ')})`;
    })
    .join(' AND ');
}

async function indexStory(tx: Kysely<Tables>, story: Story): Promise<void> {
  const known = await tx.selectFrom('search_documents').select('part').where('story_id', '=', story.id).execute();
  const parts = new Set(known.map(({ part }) => part));
  const added = documentsOf(story, parts);
  if (added.length === 0) return;
  const texts = await articlesOf(
    tx,
    added.map(({ part }) => part),
  );
  for (const document of added) {
    const { seq } = await tx
      .insertInto('search_documents')
      .values({ story_id: story.id, part: document.part })
      .returning('seq')
      .executeTakeFirstOrThrow();
    const keys = document.keys(texts.get(document.part) ?? null).join(' ');
    await sql`insert into search_index (rowid, keys) values (${seq}, ${keys})`.execute(tx);
  }
}

async function articlesOf(
  tx: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Article, 'title' | 'text'>>> {
  const rows = await tx.selectFrom('articles').select(['id', 'title', 'text']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}
