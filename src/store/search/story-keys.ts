import type { Kysely } from 'kysely';
import type { StoryKeys } from '../../deliveries/wanted.ts';
import type { Story } from '../../stories/story.ts';
import type { Tables } from '../tables.ts';
import { documentsOf } from './story-documents.ts';
import { keysOf, wordsOf } from './word-keys.ts';

/** The keys under which a story is found: the same that the index of full text holds. */
export async function storyKeys(db: Kysely<Tables>, story: Story): Promise<StoryKeys> {
  const all = new Set<string>();
  for (const { part, keys } of documentsOf(story, new Set())) {
    const article = await db.selectFrom('articles').select(['title', 'text']).where('id', '=', part).executeTakeFirst();
    for (const key of keys(article ?? null)) all.add(key);
  }
  const named = story.kind === 'statement' ? [story.speaker, story.role].filter((name) => name !== null) : [];
  // Names stand in the findings in English, whatever the text’s language.
  return { all, speaker: new Set(wordsOf(named.join(' ')).flatMap((word) => keysOf(word, 'en'))) };
}
