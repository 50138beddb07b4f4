import type { Span } from '../findings.ts';
import type { Scene } from './scene.ts';

/** A stretch of tokens, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Adds stretches to others; those that touch or overlap the last one become one with it. */
export function withRanges(ranges: readonly Range[], more: readonly Range[]): Range[] {
  const joined = [...ranges];
  for (const { first, last } of more) {
    const before = joined.at(-1);
    if (joined.some((range) => range.first <= first && last <= range.last)) continue;
    if (before !== undefined && first >= before.first && first <= before.last) {
      joined[joined.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else joined.push({ first, last });
  }
  return joined;
}

/** The stretches as spans of the article, in the order of the text. */
export function spansOf(scene: Scene, ranges: readonly Range[]): Span[] {
  const { tokens, source } = scene.doc;
  const ordered = [...ranges].sort((a, b) => a.first - b.first);
  return withRanges([], ordered).map(({ first, last }) => {
    const start = tokens[first]!.start;
    const { end } = tokens[last - 1]!;
    return { text: source.slice(start, end), start, end };
  });
}
