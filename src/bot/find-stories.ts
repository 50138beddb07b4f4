import { spokenText } from '../articles/article.ts';
import { toArticle } from '../articles/to-article.ts';
import { readArticle } from '../extraction/read-article.ts';
import { instant } from '../shared/clock.ts';
import { textKey } from '../shared/text.ts';
import { seekFor } from '../stories/marks.ts';
import { likeness } from '../stories/same-event.ts';
import type { Story } from '../stories/story.ts';
import type { BotParts } from './command.ts';
import { otherSpellings } from './search-spellings.ts';

const MOST_STORIES = 10;
/** Who types looks for words; who hands over more than this has a text that tells something. */
const MOST_SEARCH_WORDS = 8;

/** The stories that words point to, best first: those that a text tells of, or those in which all of a few words stand. */
export async function findStories(words: string, parts: BotParts): Promise<readonly Story[]> {
  if (words.trim() === '') return parts.store.stories.latest(MOST_STORIES);
  if (textKey(words).split(' ').length > MOST_SEARCH_WORDS) {
    const told = await storiesToldIn(words, parts);
    return told.length > 0 ? told : storiesWithNumbersOf(words, parts);
  }
  return parts.store.search.find(words, MOST_STORIES, otherSpellings);
}

/** Reads a text as an article of today and looks for the stories of its events; nothing of it is kept. */
async function storiesToldIn(text: string, { store, sources, clock }: BotParts): Promise<readonly Story[]> {
  const now = instant(clock.now());
  const raw = { key: 'message', origin: 'feed', id: null, title: null, text, published: now } as const;
  const article = toArticle({ ...raw, outlet: null, url: null, lang: null, sourceId: null }, sources);
  if (spokenText(article).trim() === '') return [];
  const { events } = readArticle({ ...article, outletSide: null });
  const found = new Map<string, { readonly story: Story; readonly likeness: number }>();
  for (const event of events) {
    for (const story of await store.stories.eventsLike(seekFor(event, article, now.slice(0, 10)))) {
      const alike = likeness(event, article, story);
      if (alike > (found.get(story.id)?.likeness ?? 0)) found.set(story.id, { story, likeness: alike });
    }
  }
  return [...found.values()]
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MOST_STORIES)
    .map(({ story }) => story);
}

/** Who asks whether something is true asserts nothing, but names the figure that everybody speaks of. */
async function storiesWithNumbersOf(text: string, { store }: BotParts): Promise<readonly Story[]> {
  const numbers = (text.match(/\d+/g) ?? []).filter(
    (digits) => Number(digits) >= 10 && !/^(?:19|20)\d\d$/.test(digits),
  );
  return numbers.length === 0 ? [] : store.search.find(numbers.join(' '), MOST_STORIES);
}
