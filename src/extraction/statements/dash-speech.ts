import type { Token } from '../text/tokenise.ts';
import type { Quote } from '../text/find-quotes.ts';

const DASHES = new Set(['-', '–', '—']);
const CLOSING = new Set([',', '.', '!', '?', '…', '»', '”', '"']);
const VERB_REACH = 4;

/**
 * Speech set off by dashes alone, as Ukrainian and Russian papers print it: «– Так, – сказав він. – Але не сьогодні».
 * `isVerb` says whether a verb of saying stands at a token. Empty for a paragraph that is no such speech.
 */
export function findDashSpeech(
  tokens: readonly Token[],
  first: number,
  last: number,
  isVerb: (token: number) => boolean,
): Quote[] {
  if (!DASHES.has(tokens[first]?.text ?? '')) return [];
  const quotes: Quote[] = [];
  let open: number | null = first + 1;
  let spoken = false;
  for (let at = first + 1; at < last; at += 1) {
    if (!DASHES.has(tokens[at]!.text) || !CLOSING.has(tokens[at - 1]!.text)) continue;
    if (open !== null && verbNear(at, last, isVerb)) {
      put(quotes, tokens, open, at);
      open = null;
      spoken = true;
    } else if (open === null) open = at + 1;
  }
  if (!spoken) return [];
  if (open !== null) put(quotes, tokens, open, last);
  return quotes;
}

function verbNear(dash: number, last: number, isVerb: (token: number) => boolean): boolean {
  for (let at = dash + 1; at < Math.min(last, dash + 1 + VERB_REACH); at += 1) if (isVerb(at)) return true;
  return false;
}

function put(quotes: Quote[], tokens: readonly Token[], first: number, last: number): void {
  let stop = last;
  while (stop > first && tokens[stop - 1]!.text === ',') stop -= 1;
  if (stop > first) quotes.push({ first, last: stop, start: tokens[first]!.start, end: tokens[stop - 1]!.end });
}
