import type { Kysely } from 'kysely';
import type { Article } from '../articles/article.ts';
import type { EventFinding, StatementFinding } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Change } from '../stories/change.ts';
import type { Tables } from './tables.ts';

/** A finding as it is kept: where it went, and why it was or was not told. */
export interface KeptFinding {
  readonly finding: EventFinding | StatementFinding;
  readonly kind: 'event' | 'statement';
  readonly storyId: string | null;
  readonly change: Change;
}

export interface ArticleStore {
  has(id: string): Promise<boolean>;
  /** Headline and text of a known article, or null. */
  find(id: string): Promise<Pick<Article, 'title' | 'text'> | null>;
  add(article: Article, now: Instant): Promise<void>;
  addFindings(articleId: string, findings: readonly KeptFinding[]): Promise<void>;
  /** The stories that an article's findings went to. */
  storiesOf(id: string): Promise<readonly string[]>;
  count(): Promise<number>;
  /** Findings of which the message was withheld. */
  withheld(): Promise<number>;
}

export function createArticleStore(db: Kysely<Tables>): ArticleStore {
  return {
    has: async (id) =>
      (await db.selectFrom('articles').select('id').where('id', '=', id).executeTakeFirst()) !== undefined,
    find: async (id) =>
      (await db.selectFrom('articles').select(['title', 'text']).where('id', '=', id).executeTakeFirst()) ?? null,
    add: async (article, now) => {
      const { id, origin, title, text, lang, published, outlet, url } = article;
      await db
        .insertInto('articles')
        .values({
          ...{ id, origin, title, text, lang, published, url },
          source_id: outlet.sourceId,
          outlet: outlet.name,
          side: outlet.side,
          standing: outlet.standing,
          first_seen: now,
        })
        .execute();
    },
    addFindings: async (articleId, findings) => {
      if (findings.length === 0) return;
      const rows = findings.map(({ finding, kind, storyId, change }, ordinal) => ({
        article_id: articleId,
        ordinal,
        kind,
        story_id: storyId,
        reason: change.reason,
        data: JSON.stringify(finding),
      }));
      await db.insertInto('findings').values(rows).execute();
    },
    storiesOf: async (id) => {
      const rows = await db
        .selectFrom('findings')
        .select('story_id')
        .where('article_id', '=', id)
        .where('story_id', 'is not', null)
        .execute();
      return [...new Set(rows.flatMap(({ story_id }) => story_id ?? []))];
    },
    count: async () => {
      const total = db.selectFrom('articles').select((eb) => eb.fn.countAll<number | string>().as('n'));
      return Number((await total.executeTakeFirstOrThrow()).n);
    },
    withheld: async () => {
      const total = db.selectFrom('findings').select((eb) => eb.fn.countAll<number | string>().as('n'));
      return Number((await total.where('reason', '=', 'withheld').executeTakeFirstOrThrow()).n);
    },
  };
}
