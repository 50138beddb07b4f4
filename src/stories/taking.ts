import type { EventStory, StatementStory } from './story.ts';

/** How an article is taken in, where that bears on what is news. */
export interface Taking {
  /** The first reading of a new source: what it says is remembered and told to nobody. */
  readonly baseline: boolean;
  /** The earlier version of the article, where its publisher has edited it. */
  readonly edition: Edition | null;
}

export interface Edition {
  readonly of: string;
  /** What the earlier version told of. */
  readonly events: readonly EventStory[];
  readonly statements: readonly StatementStory[];
}

/** An article that came while we listened, in its first version. */
export const LIVE: Taking = { baseline: false, edition: null };
