import { sql, type Kysely } from 'kysely';
import type { StoryKeys } from '../../deliveries/wanted.ts';
import type { Story } from '../../stories/story.ts';
import { anchorDay } from '../../stories/when.ts';
import type { Engine, FullText } from '../engine.ts';
import { inTransaction } from '../transaction.ts';
import type { Tables } from '../tables.ts';
import { documentsOf } from './story-documents.ts';
import { storyKeys } from './story-keys.ts';
import { keysInAnyLanguage, wordsOf } from './word-keys.ts';

/** More words than this narrow nothing down any further. */
const MOST_WORDS = 12;
/** So many of the newest documents are looked at for stories: several may be of one. */
const MOST_DOCUMENTS = 1_000;
const DAY_MS = 86_400_000;
const PLACES_A_DAY = 1_000_000;

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
  /** The keys under which a story is found, for who looks for words in many ways. */
  keys(story: Story): Promise<StoryKeys>;
}

/** The search over the database's own index of full text. */
export function createSearchStore(db: Kysely<Tables>, { fullText }: Pick<Engine, 'fullText'>): SearchStore {
  return {
    index: (story) => inTransaction(db, (tx) => indexStory(tx, story, fullText)),
    keys: (story) => storyKeys(db, story),
    find: async (words, limit, spellings = () => []) => {
      const groups = keysLookedFor(words, spellings);
      if (groups.length === 0) return [];
      const { rows } = await sql<{ readonly data: string }>`
        select data from stories where id in (
          select story_id from search_documents where seq in (${fullText.matching(groups, MOST_DOCUMENTS)})
        ) order by anchor_day desc, id limit ${limit}`.execute(db);
      // The column is written by the stories’ own store: what comes out is what went in.
      return rows.map(({ data }) => JSON.parse(data) as Story);
    },
  };
}

/** For each word the keys of which one has to stand in a text; empty where nothing can be looked for. */
function keysLookedFor(words: string, spellings: Spellings): readonly (readonly string[])[] {
  const asked = [...new Set(wordsOf(words))].slice(0, MOST_WORDS);
  return asked.map((word) => [...new Set([word, ...spellings(word).flatMap(wordsOf)].flatMap(keysInAnyLanguage))]);
}

async function indexStory(tx: Kysely<Tables>, story: Story, fullText: FullText): Promise<void> {
  const known = await tx.selectFrom('search_documents').select('part').where('story_id', '=', story.id).execute();
  const added = documentsOf(story, new Set(known.map(({ part }) => part)));
  if (added.length === 0) return;
  const ids = added.map(({ part }) => part);
  const rows = await tx.selectFrom('articles').select(['id', 'title', 'text']).where('id', 'in', ids).execute();
  const articles = new Map(rows.map((row) => [row.id, row]));
  let seq = await nextPlace(tx, anchorDay(story));
  for (const { part, keys } of added) {
    await tx.insertInto('search_documents').values({ seq, story_id: story.id, part }).execute();
    await fullText.add(tx, seq, keys(articles.get(part) ?? null));
    seq += 1;
  }
}

/** The next free number of a day: documents are numbered by day, so that the highest numbers are the newest. */
async function nextPlace(tx: Kysely<Tables>, day: string): Promise<number> {
  const first = Math.max(0, Math.floor(Date.parse(day) / DAY_MS)) * PLACES_A_DAY;
  const last = await tx
    .selectFrom('search_documents')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('seq', '>=', first)
    .where('seq', '<', first + PLACES_A_DAY)
    .executeTakeFirst();
  return (last?.seq ?? first - 1) + 1;
}
