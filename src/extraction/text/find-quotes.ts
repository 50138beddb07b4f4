import type { Token } from './tokenise.ts';

/** Quoted words, without their marks. Token indexes (`last` exclusive) and offsets in the source. */
export interface Quote {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The marks that close what a mark opened. In German and Ukrainian print “ closes what „ opened. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '“': ['”', '“'],
  '„': ['“', '”', '‟'],
  '‘': ['’'],
  '"': ['"'],
  "'": ["'"],
};
const OUTER_CLOSERS = new Set(['»', '”']);

/**
 * The outermost quotes between two tokens of one block. Quotes inside quotes belong to the outer one. A quote that is
 * never closed runs to the end of the block: papers open each paragraph of a long quote anew and close the last.
 */
export function findQuotes(tokens: readonly Token[], first: number, last: number, source: string): Quote[] {
  const quotes: Quote[] = [];
  const open: { readonly at: number; readonly mark: string }[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'punct') continue;
    const inner = open.at(-1);
    if (inner !== undefined && closes(inner.mark, token, source)) {
      open.pop();
      if (open.length === 0) put(quotes, tokens, inner.at + 1, at);
    } else if (opens(token, source) && open.length < DEEPEST) {
      open.push({ at, mark: token.text });
    } else if (OUTER_CLOSERS.has(token.text) && open.some(({ mark }) => CLOSERS[mark]!.includes(token.text))) {
      // An inner mark was left open: the outer one closes all the same.
      while (open.length > 0 && !CLOSERS[open.at(-1)!.mark]!.includes(token.text)) open.pop();
      const outer = open.pop();
      if (open.length === 0 && outer !== undefined) put(quotes, tokens, outer.at + 1, at);
    }
  }
  const unclosed = open[0];
  if (unclosed !== undefined && unclosed.mark !== "'" && unclosed.mark !== '‘')
    put(quotes, tokens, unclosed.at + 1, last);
  return quotes;
}

const DEEPEST = 4;

function put(quotes: Quote[], tokens: readonly Token[], first: number, last: number): void {
  let stop = last;
  // The comma before the closing mark belongs to the sentence around it.
  while (stop > first && tokens[stop - 1]!.text === ',') stop -= 1;
  if (stop <= first) return;
  quotes.push({ first, last: stop, start: tokens[first]!.start, end: tokens[stop - 1]!.end });
}

function closes(mark: string, token: Token, source: string): boolean {
  if (!CLOSERS[mark]!.includes(token.text)) return false;
  const before = source[token.start - 1] ?? ' ';
  const after = source[token.end] ?? ' ';
  if (token.text === '"' || token.text === "'") return !(/\s/u.test(before) && /[\p{L}\p{N}]/u.test(after));
  return token.text !== '’' || !/\p{L}/u.test(after);
}

function opens(token: Token, source: string): boolean {
  if (!(token.text in CLOSERS)) return false;
  const before = source[token.start - 1] ?? ' ';
  const after = source[token.end] ?? ' ';
  if (token.text === '«' || token.text === '„' || token.text === '“') return true;
  return !/[\p{L}\p{N}.,!?…]/u.test(before) && /[\p{L}\p{N}«„“(.…[]/u.test(after);
}
