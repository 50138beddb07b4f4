import type { EventCue } from '../languages/event-language.ts';
import type { Quote } from '../text/find-quotes.ts';
import type { Hit } from '../text/phrases.ts';
import type { Scene } from './scene.ts';
import type { TaggedSentence } from './tag-sentences.ts';

/** How many tokens may part a placard from the quote that stands on it. */
const QUOTE_REACH = 8;
/** How many may part it from "reading" or its colon. */
const WORDING_REACH = 4;

/** "One banner read: all are home": words that stand on a placard are a hope or a slogan, and nobody's report. */
export function isOnPlacard(scene: Scene, tagged: TaggedSentence, deed: Hit<EventCue>): boolean {
  const placards = tagged.hits.filter(({ cue }) => cue === 'placard');
  if (placards.length === 0) return false;
  const quotes = scene.quotes(tagged);
  const around = quotes.find((quote) => deed.first >= quote.first && deed.last <= quote.last);
  return placards.some((placard) =>
    around === undefined ? isItsWording(tagged, quotes, placard, deed) : isItsQuote(tagged, placard, around),
  );
}

function isItsQuote(tagged: TaggedSentence, placard: Hit<EventCue>, quote: Quote): boolean {
  const [from, to] = placard.last <= quote.first ? [placard.last, quote.first] : [quote.last, placard.first];
  return to >= from && to - from <= QUOTE_REACH && !stands(tagged, 'officialVoice', from, to);
}

/** Without quotation marks, all that follows "reading" stands on it; with them, what they hold. */
function isItsWording(
  tagged: TaggedSentence,
  quotes: readonly Quote[],
  placard: Hit<EventCue>,
  deed: Hit<EventCue>,
): boolean {
  return tagged.hits.some(
    ({ cue, first, last }) =>
      cue === 'wording' &&
      first >= placard.first &&
      first - placard.last <= WORDING_REACH &&
      last <= deed.first &&
      !quotes.some((quote) => quote.first >= last && quote.first <= deed.first),
  );
}

function stands(tagged: TaggedSentence, cue: EventCue, from: number, to: number): boolean {
  return tagged.hits.some((hit) => hit.cue === cue && hit.first >= from && hit.last <= to);
}
