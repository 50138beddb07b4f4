import type { Block } from '../../articles/blocks.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { Token } from './tokenise.ts';

/** A sentence of one block. `first` and `last` are token indexes, `last` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Index of its block. */
  readonly block: number;
  /** Its own index in the document. */
  readonly index: number;
}

/** A run without an end mark is cut after so many tokens: no sentence is as long, and all later work stays linear. */
const LONGEST = 250;

const ENDERS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '»', '”', '“', '’', "'", ')', ']', '.', '!', '?', '…', '*', '_']);
const OPENING = /^[\p{Lu}\p{Nd}«„“"'‘(—–\-•*[#\p{So}]/u;

/** Cuts the tokens of one block (`first` to `last`) into sentences, numbered on from `index`. */
export function sentencesOf(
  source: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  block: { readonly index: number; readonly kind: Block['kind'] },
  index: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  for (let at = first; at < last; at += 1) {
    const boundary = at + 1 === last || at + 1 - from >= LONGEST || endsSentence(source, tokens, at, last);
    if (!boundary) continue;
    sentences.push({
      start: tokens[from]!.start,
      end: tokens[at]!.end,
      first: from,
      last: at + 1,
      block: block.index,
      index: index + sentences.length,
    });
    from = at + 1;
  }
  return sentences;
}

function endsSentence(source: string, tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  const gap = source.slice(token.end, next.start);
  if (!CLOSERS.has(token.text) || gap === '') return false;
  const ender = lastEnder(tokens, at);
  if (ender === null) return false;
  if (!OPENING.test(next.text)) return false;
  // A closing quote followed by a dash goes on with its speaker: «Так.» — сказав він.
  if (isDash(next) && (token.text !== '.' || !/\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))) return false;
  return tokens[ender]!.text !== '.' || !isAbbreviation(tokens, ender, last);
}

function isDash(token: Token): boolean {
  return token.text === '—' || token.text === '–' || token.text === '-';
}

/** The full stop or mark behind which only closing quotes and brackets stand up to `at`, or null. */
function lastEnder(tokens: readonly Token[], at: number): number | null {
  for (let k = at; k >= 0 && k > at - 4; k -= 1) {
    const text = tokens[k]!.text;
    if (ENDERS.has(text)) return k;
    if (!CLOSERS.has(text)) return null;
  }
  return null;
}

function isAbbreviation(tokens: readonly Token[], dot: number, last: number): boolean {
  const before = tokens[dot - 1];
  if (before === undefined || before.end !== tokens[dot]!.start) return false;
  if (before.kind === 'word' && before.text.length === 1 && /\p{Lu}/u.test(before.text)) return true;
  if (!ABBREVIATIONS.has(before.norm)) return false;
  return dot + 1 < last;
}
