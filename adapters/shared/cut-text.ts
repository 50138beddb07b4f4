/** A cut at the end of a paragraph or sentence is worth a piece that is so empty, and no more. */
const LEAST_FILL = 0.4;
/** A character that is seen as one may be many units; what stands behind the limit tells where the last one ends. */
const BEYOND = 64;

/** A text in pieces of at most `most` UTF-16 units, cut where it hurts least; nothing but white space is lost. */
export function cutText(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const end = rest.length <= most ? rest.length : endOfPiece(rest, most);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}

/** The beginning of a text, with an ellipsis where that is not all of it. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${cutText(text, most - 1)[0] ?? ''}…`;
}

function endOfPiece(text: string, most: number): number {
  const least = most * LEAST_FILL;
  const ends = [
    () => lastMatch(text, /\n+/g, most),
    () => lastSegment(text, 'sentence', most),
    () => lastMatch(text, /\s+/g, most),
  ];
  for (const [index, find] of ends.entries()) {
    const end = find();
    if (end > (index === ends.length - 1 ? 0 : least)) return end;
  }
  return lastSegment(text, 'grapheme', most) || most;
}

function lastMatch(text: string, pattern: RegExp, most: number): number {
  return [...text.slice(0, most + 1).matchAll(pattern)].findLast(({ index }) => index <= most)?.index ?? 0;
}

function lastSegment(text: string, granularity: 'sentence' | 'grapheme', most: number): number {
  const segments = new Intl.Segmenter('uk', { granularity }).segment(text.slice(0, most + BEYOND));
  return [...segments].map(({ index, segment }) => index + segment.length).findLast((end) => end <= most) ?? 0;
}
