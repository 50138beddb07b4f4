import { setImmediate as nextTurn } from 'node:timers/promises';
import { spokenText, type Article } from './articles/article.ts';
import { toArticle } from './articles/to-article.ts';
import { alertPlanner, type News } from './deliveries/plan.ts';
import type { Subscription } from './deliveries/subscription.ts';
import { leftOut, looksAtWords, NO_KEYS, type StoryKeys } from './deliveries/wanted.ts';
import { readArticle } from './extraction/read-article.ts';
import type { Reading } from './extraction/findings.ts';
import { instant, type Clock } from './shared/clock.ts';
import { stableId } from './shared/ids.ts';
import type { AtKillPoint } from './shared/kill-point.ts';
import type { Log } from './shared/log.ts';
import type { SourceIndex } from './sources/find-source.ts';
import type { RawItem } from './sources/raw-item.ts';
import type { KeptFinding } from './store/articles.ts';
import type { Store } from './store/store.ts';
import { assignEvent } from './stories/assign-event.ts';
import { assignStatement } from './stories/assign-statement.ts';
import { seekFor } from './stories/marks.ts';
import { ECHO_DAYS, speakerKey } from './stories/same-claim.ts';
import type { Change } from './stories/change.ts';
import { tieStages } from './stories/stages.ts';
import type { EventStory, Story } from './stories/story.ts';
import type { Edition, Taking } from './stories/taking.ts';
import { unite } from './stories/twins.ts';
import { publicationDay } from './stories/when.ts';
import { unproven } from './summaries/unproven.ts';

export interface PipelineParts {
  readonly store: Store;
  readonly sources: SourceIndex;
  readonly clock: Clock;
  readonly log: Log;
  readonly killPoint?: AtKillPoint | undefined;
  /** What feeds published up to here counts as told, although the database knows nothing of it: a backup was restored. */
  readonly toldUntil?: string | null;
}

/** What one raw item came to. */
export interface Taken {
  readonly articleId: string;
  /** False where the article was known already. */
  readonly isNew: boolean;
  readonly relevant: boolean;
  /** Stories that are news by it. */
  readonly news: number;
}

/** An article with what it says, before anything of it is remembered. */
export interface Understood {
  readonly article: Article;
  readonly reading: Reading;
}

/** How an item is taken in: as the first reading of its source, or as a new version of a known article. */
export interface TakingOf {
  readonly baseline: boolean;
  readonly edits: string | null;
}

const AS_NEW: TakingOf = { baseline: false, edits: null };

/**
 * The way of one article: normalise → extract → assign → plan, and all that comes of it is committed at once: the article
 * as seen, its findings, its stories, and the messages owed for them. Collecting stands before this, sending behind it.
 */
export async function takeItem(item: RawItem, parts: PipelineParts): Promise<Taken> {
  const article = await withOwnId(toArticle(item, parts.sources), parts.store);
  if (await parts.store.articles.has(article.id)) return alreadyKnown(article);
  const understood = { article, reading: read(article) };
  parts.killPoint?.('before-commit');
  const taken = await parts.store.transaction((tx) => takeUnderstood(understood, AS_NEW, { ...parts, store: tx }));
  parts.killPoint?.('after-commit');
  return taken;
}

/** The pure half of the way: what an item says. */
export function understand(item: RawItem, sources: SourceIndex): Understood {
  const article = toArticle(item, sources);
  return { article, reading: read(article) };
}

/** The other half: what it means to those who are told. `parts.store` is a transaction, so that all of it is there or nothing. */
export async function takeUnderstood(
  { article: read, reading }: Understood,
  taking: TakingOf,
  { store, clock, log, killPoint, toldUntil = null }: PipelineParts,
): Promise<Taken> {
  const article = await withOwnId(read, store);
  // Another process may have taken the article while this one read it.
  if (await store.articles.has(article.id)) return alreadyKnown(article);
  // What is committed later has a later time, so that no digest's window closes before it.
  const now = clock.now();
  await store.articles.add(article, instant(now));
  const circumstances = {
    baseline: taking.baseline || wasTold(article, toldUntil),
    edition: await editionOf(taking.edits, store),
  };
  const { kept, news } = await assign({ article, reading }, circumstances, store, instant(now), log);
  await store.articles.addFindings(article.id, kept);
  await owe(news, store, now);
  if (news.length > 0) killPoint?.('in-transaction');
  log.info('article-taken', { article: article.id, lang: article.lang, relevant: reading.relevant, news: news.length });
  return { articleId: article.id, isNew: true, relevant: reading.relevant, news: news.length };
}

function read(article: Article): Reading {
  return readArticle({ ...article, outletSide: article.outlet.side });
}

function wasTold({ origin, published }: Article, until: string | null): boolean {
  return until !== null && origin === 'feed' && published !== null && Date.parse(published) <= Date.parse(until);
}

function alreadyKnown(article: Article): Taken {
  return { articleId: article.id, isNew: false, relevant: false, news: 0 };
}

async function editionOf(edits: string | null, store: Store): Promise<Edition | null> {
  if (edits === null) return null;
  const told = await store.stories.byIds(await store.articles.storiesOf(edits));
  return {
    of: edits,
    events: told.filter((story) => story.kind === 'event'),
    statements: told.filter((story) => story.kind === 'statement'),
  };
}

/** Two outlets may both number from 1, and an article may be rewritten: another text under a known id is another article. */
async function withOwnId(article: Article, store: Store): Promise<Article> {
  const known = await store.articles.find(article.id);
  if (known === null || spokenText(known) === spokenText(article)) return article;
  return { ...article, id: `${article.id}~${stableId(spokenText(article), 6)}` };
}

async function assign(
  { article, reading }: Understood,
  taking: Taking,
  tx: Store,
  now: string,
  log: Log,
): Promise<{ readonly kept: readonly KeptFinding[]; readonly news: readonly News[] }> {
  const kept: KeptFinding[] = [];
  const news: News[] = [];
  const reached = new Map<string, EventStory>();
  const day = publicationDay(article) ?? now.slice(0, 10);

  for (const [ordinal, finding] of reading.events.entries()) {
    const near = await tx.stories.eventsLike(seekFor(finding, article, now.slice(0, 10)));
    const candidates = near.filter((story) => !reached.has(story.id));
    const assigned = assignEvent(finding, ordinal, article, reading, candidates, now, taking);
    const story = assigned.story && (await keep(assigned.story, assigned.twin ?? null, tx));
    const change = story ? provenOnly(story, assigned.change, log) : assigned.change;
    kept.push({ finding, kind: 'event', storyId: story?.id ?? null, change });
    if (!story) continue;
    reached.set(story.id, story);
    if (change.told) news.push({ story, reason: change.reason });
  }
  for (const stage of tieStages([...reached.values()], day)) await tx.stories.save(stage);
  for (const [ordinal, finding] of reading.statements.entries()) {
    const near = await tx.stories.statementsNear(speakerKey(finding), finding.date ?? day, ECHO_DAYS);
    const { story, change: meant } = assignStatement(finding, ordinal, article, near, now, taking);
    const change = provenOnly(story, meant, log);
    kept.push({ finding, kind: 'statement', storyId: story.id, change });
    await tx.stories.save(story);
    if (change.told) news.push({ story, reason: change.reason });
  }
  return { kept, news };
}

/** Writes an event down, and with it the story that proved to be the same one, unless readers know both. */
async function keep(story: EventStory, twin: EventStory | null, tx: Store): Promise<EventStory> {
  const united = twin && unite(story, twin);
  if (united && (await tx.stories.absorb(united, twin.id))) return united;
  await tx.stories.save(story);
  return story;
}

/** A message that says more than its evidence is never sent: it is kept, counted and shown to the operator. */
function provenOnly(story: Story, change: Change, log: Log): Change {
  if (!change.told) return change;
  const without = unproven(story, change);
  if (without.length === 0) return change;
  log.warn('message-withheld', { story: story.id, unproven: without.length });
  return { told: false, reason: 'withheld' };
}

/** So many readers are planned for between two turns of others. */
const READERS_AT_ONCE = 250;

async function owe(news: readonly News[], tx: Store, now: Date): Promise<void> {
  if (news.length === 0) return;
  for (const { story, reason } of news) await tx.stories.addRevision(story, reason);
  const stories = news.map(({ story }) => story.id);
  const [muted, told] = [await tx.subscriptions.mutedBy(stories), await tx.telling.toldTo(stories)];
  let keys: ReadonlyMap<string, StoryKeys> | null = null;
  const isWanted = ({ story, reason }: News, { id, choices }: Subscription): boolean => {
    if (muted.get(story.id)?.has(id)) return false;
    // Who was told of a story hears what becomes of it, whatever they choose meanwhile: a denial, a corrected figure.
    if (reason !== 'new-story' && told.get(story.id)?.has(id)) return true;
    return choices.atOnce && leftOut(choices, story, keys?.get(story.id) ?? NO_KEYS) === null;
  };
  const planAlerts = alertPlanner(now);
  for (let after: string | undefined = ''; after !== undefined;) {
    const readers: readonly Subscription[] = await tx.subscriptions.active({ after, most: READERS_AT_ONCE });
    if (readers.some(({ choices }) => looksAtWords(choices))) keys ??= await keysOf(news, tx);
    const drafts = readers.flatMap((reader) =>
      planAlerts(
        news.filter((each) => isWanted(each, reader)),
        reader,
      ),
    );
    await tx.outbox.add(drafts, now);
    // Ten thousand chats are a second's work: whoever presses a button meanwhile is heard.
    await nextTurn();
    after = readers.at(-1)?.id;
  }
}

/** The words of the stories. */
async function keysOf(news: readonly News[], tx: Store): Promise<ReadonlyMap<string, StoryKeys>> {
  const keys = new Map<string, StoryKeys>();
  for (const { story } of news) keys.set(story.id, await tx.search.keys(story));
  return keys;
}
