import type { Token } from '../text/tokenise.ts';
import type { Quote } from '../text/find-quotes.ts';
import { isHyphen } from './hyphen.ts';

const DASHES = new Set(['-', '–', '—']);
const ENDS = /^[,.!?…]$/u;
/** So near behind its dash the verb of saying stands, and so far away at most the dash that lets the quote go on. */
const VERB_REACH = 4;
const LONGEST_ASIDE = 25;

/**
 * The quotes in a quote that names its own speaker between dashes, as papers print it without closing the marks: «Так, –
 * сказав він. – Але не сьогодні». `isVerb` says whether a verb of saying stands at a token.
 */
export function splitQuote(tokens: readonly Token[], quote: Quote, isVerb: (token: number) => boolean): Quote[] {
  for (let at = quote.first + 1; at < quote.last - 1; at += 1) {
    if (!isDash(tokens, at) || !ENDS.test(tokens[at - 1]!.text)) continue;
    if (!verbNear(at, quote.last, isVerb)) continue;
    const before = part(tokens, quote.first, at);
    const stop = Math.min(quote.last, at + LONGEST_ASIDE);
    let close = at + 1;
    while (close < stop && !(isDash(tokens, close) && ENDS.test(tokens[close - 1]!.text))) close += 1;
    if (close < stop) return [before, ...splitQuote(tokens, part(tokens, close + 1, quote.last), isVerb)];
    return quote.last - at <= LONGEST_ASIDE ? [before] : [quote];
  }
  return [quote];
}

function isDash(tokens: readonly Token[], at: number): boolean {
  return DASHES.has(tokens[at]!.text) && !isHyphen(tokens, at);
}

function verbNear(dash: number, last: number, isVerb: (token: number) => boolean): boolean {
  for (let at = dash + 1; at < Math.min(last, dash + 1 + VERB_REACH); at += 1) if (isVerb(at)) return true;
  return false;
}

function part(tokens: readonly Token[], first: number, last: number): Quote {
  let stop = last;
  while (stop > first + 1 && tokens[stop - 1]!.text === ',') stop -= 1;
  return { first, last: stop, start: tokens[first]!.start, end: tokens[stop - 1]!.end };
}
