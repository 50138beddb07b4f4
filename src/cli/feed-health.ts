import type { ListedFeed } from '../collecting/listed-feed.ts';
import { formatInstant } from '../summaries/format-date.ts';
import { printable } from '../shared/text.ts';
import { shownUrl } from '../sources/fetch/shown-url.ts';
import type { FeedMode } from '../sources/polling/feed-state.ts';

/** How a feed stands, in a word. */
export type FeedWord = 'well' | 'not read yet' | 'failing' | 'gone' | 'held' | 'moved' | 'off';

/** Every word, in the order in which they are counted. */
export const FEED_WORDS: readonly FeedWord[] = ['well', 'not read yet', 'failing', 'gone', 'held', 'moved', 'off'];

const MODE_WORDS: Readonly<Record<FeedMode, FeedWord>> = {
  new: 'not read yet',
  active: 'well',
  gone: 'gone',
  quarantined: 'held',
  'needs-confirmation': 'moved',
};

/** What mends a feed that waits for the operator; the others mend themselves or say so in their error. */
const MENDS: Readonly<Partial<Record<FeedWord, string>>> = {
  gone: 'tries it anew',
  held: 'reads it again, when you have looked at what it holds',
  moved: 'reads it at its new address',
};

/** How a listed feed stands. */
export function feedWord({ on, state }: ListedFeed): FeedWord {
  if (!on) return 'off';
  const word = MODE_WORDS[state.mode];
  return state.failures > 0 && (word === 'well' || word === 'not read yet') ? 'failing' : word;
}

/** True where somebody should look at it. */
export function isTrouble(feed: ListedFeed): boolean {
  return !['well', 'not read yet', 'off'].includes(feedWord(feed));
}

/** A feed's lines: its state, address, items and times, and under it what is wrong and the mend. */
export function feedLines(feed: ListedFeed, zone: string): readonly string[] {
  const { source, state } = feed;
  const word = feedWord(feed);
  const at = (time: string): string => formatInstant(time, 'en', zone);
  const facts = [
    state.items === 1 ? '1 item' : `${String(state.items)} items`,
    ...(state.lastItem === null ? [] : [`the last of ${at(state.lastItem)}`]),
    ...(state.nextPoll === null ? [] : [`read next ${at(state.nextPoll)}`]),
  ];
  const mend = MENDS[word];
  return [
    `${word.padEnd(12)} ${shownUrl(new URL(state.url))}`,
    ...(word === 'not read yet' ? [] : [indented(facts.join(' · '))]),
    ...(state.movedTo === null ? [] : [indented(`It asks to be read at ${shownUrl(new URL(state.movedTo))}.`)]),
    ...(state.error === null ? [] : [indented(printable(state.error))]),
    ...(mend === undefined ? [] : [indented(`obmin sources release ${source.id} ${mend}.`)]),
  ];
}

/** A feed as programs read it, its address without what may be a key in it. */
export function feedJson(feed: ListedFeed): Readonly<Record<string, unknown>> {
  const { state, on } = feed;
  const { kind, failures, items, lastPoll, lastOk, lastItem, nextPoll, error, movedTo } = state;
  return {
    ...{ id: state.id, url: shownUrl(new URL(state.url)), kind, on, state: feedWord(feed), items, failures },
    ...{ lastPoll, lastOk, lastItem, nextPoll, error, movedTo: movedTo && shownUrl(new URL(movedTo)) },
  };
}

function indented(text: string): string {
  return `${' '.repeat(13)}${text}`;
}
