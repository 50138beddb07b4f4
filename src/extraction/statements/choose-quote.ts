import type { Attribution } from './attribution.ts';
import type { Range } from './evidence.ts';
import type { Quote } from '../text/find-quotes.ts';
import type { Scene } from './scene.ts';
import { isSpoken } from './token-marks.ts';
import type { Unit } from './units.ts';

/** The verbatim words of a claim: the longest quote that says something by itself, or one behind a colon. */
export function ownQuote(scene: Scene, unit: Unit, clause: Range): Range | null {
  const within = unit.quotes.filter((quote) => quote.first >= clause.first && quote.last <= clause.last);
  const quote = tellingQuote(
    scene,
    within.filter((each) => isSpoken(each) && isWhole(scene, unit, each)),
  );
  if (quote === null) return null;
  // «…сообщили, что обмен сорван, и больше ничего: "Ждите"»: the sentence says more than the quote.
  const around = Math.max(scene.topicOf(clause.first, quote.first), scene.topicOf(quote.last, clause.last));
  if (quote.first - unit.first > 2 && around === 2 && scene.topicOf(quote.first, quote.last) === 0) return null;
  return { first: quote.first, last: quote.last };
}

/** Of the parts of a split quote, the first that speaks of an exchange, else the longest. */
function tellingQuote(scene: Scene, quotes: readonly Quote[]): Quote | null {
  return quotes.find((quote) => scene.topicOf(quote.first, quote.last) === 2) ?? longest(quotes);
}

function isWhole(scene: Scene, unit: Unit, quote: Quote): boolean {
  const words = quote.last - quote.first;
  const behindColon = scene.doc.tokens[quote.first - 2]?.text === ':';
  return words >= LONG_QUOTE || behindColon || quote.first - unit.first <= 1;
}

/** Words behind the colon of the one who speaks, with no quotation marks. */
export function wordsBehindColon(scene: Scene, unit: Unit, own: readonly Attribution[]): Range | null {
  const verbs = own.filter((each) => each.verb !== null || scene.doc.tokens[each.cue.first]!.text === ':');
  if (verbs.length === 0) return null;
  const last = Math.max(
    ...verbs.map((each) => (each.verb === null ? each.cue.last : Math.max(each.cue.last, each.mention.last))),
  );
  for (let at = last - 1; at < Math.min(last + 8, unit.last - 3); at += 1) {
    if (/^[,«»“”"]$/u.test(scene.doc.tokens[at]?.text ?? '')) return null;
    if (scene.doc.tokens[at]?.text === ':' && !/^["«“„]$/u.test(scene.doc.tokens[at + 1]!.text))
      return { first: at + 1, last: unit.last };
  }
  return null;
}

/** A quote inside a reporting sentence stands by itself from this many tokens on. */
const LONG_QUOTE = 9;

/** The longest of some stretches; null of none. */
export function longest(quotes: readonly Quote[]): Quote | null {
  return quotes.reduce<Quote | null>(
    (best, quote) => (best === null || lengthOf(quote) > lengthOf(best) ? quote : best),
    null,
  );
}

/** How many tokens a stretch has. */
export function lengthOf(range: Range): number {
  return range.last - range.first;
}
