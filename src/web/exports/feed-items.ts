import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';
import type { Told } from '../../store/ledger.ts';
import { summarise } from '../../summaries/summarise.ts';
import { blocksHtml } from '../pages/blocks.ts';
import { markup } from '../pages/view.ts';

/** A piece of news as every form of feed tells it. */
export interface FeedEntry {
  /** The same for one revision of a story, and another one for the next: readers of feeds show a change as news. */
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly at: string;
  readonly tags: readonly string[];
}

/** What the feeds say of themselves. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
  readonly home: string;
  readonly self: string;
}

/** So many pieces of news stand in a feed. */
export const FEED_LENGTH = 50;

/** A story as it stands now, in the words of an alert; `at` is when it was last news. */
export function feedEntry({ story, at }: Told, origin: string, lang: Language, t: Translate): FeedEntry {
  const [heading, ...blocks] = summarise(story, null, lang, t).blocks;
  return {
    guid: `urn:obmin:${story.id}:${String(story.revision)}`,
    url: `${origin}/stories/${story.id}?lang=${lang}`,
    title: heading?.kind === 'heading' ? heading.text : '',
    html: blocksHtml(blocks, story.kind === 'statement' ? story.lang : null)
      .map(markup)
      .join('\n'),
    at,
    tags:
      story.kind === 'event' ? [story.type, story.status] : ['statement', ...(story.side === null ? [] : [story.side])],
  };
}
