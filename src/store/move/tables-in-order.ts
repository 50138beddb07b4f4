import type { Tables } from '../tables.ts';

/**
 * Every table with its primary key, those that others refer to first. `search_documents` is not among them: what is found
 * is made anew from the stories, for the words in SQLite's index can't be read out of it.
 */
export const TABLES_IN_ORDER = {
  facts: ['name'],
  articles: ['id'],
  stories: ['id'],
  story_revisions: ['story_id', 'revision'],
  findings: ['article_id', 'ordinal'],
  event_marks: ['type', 'number', 'day', 'story_id'],
  subscriptions: ['id'],
  subscription_digests: ['subscription_id', 'rhythm'],
  muted_stories: ['subscription_id', 'story_id'],
  deliveries: ['id'],
  delivery_items: ['subscription_id', 'story_id', 'revision'],
  source_state: ['id'],
  feeds: ['id'],
  known_items: ['source_id', 'key'],
  switched_sources: ['source_id'],
  notices: ['seq'],
  seen_keys: ['platform', 'key'],
  platform_secrets: ['platform', 'name'],
} as const satisfies {
  readonly [Table in Exclude<keyof Tables, 'search_documents'>]: readonly (keyof Tables[Table])[];
};

export type MovedTable = keyof typeof TABLES_IN_ORDER;

/** Columns that count up by themselves; they go on after the highest number that came. */
export const COUNTERS = [
  ['deliveries', 'seq'],
  ['notices', 'seq'],
] as const;
