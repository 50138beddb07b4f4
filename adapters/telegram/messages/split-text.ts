import { joinMarked, plain, sliceMarked, type Mark, type MarkedText } from './marked-text.ts';

/** Code points of one message, after its entities are taken out (sendMessage). */
const MAX_POINTS = 4_096;
/** Entities of one message that Telegram reads; it drops the others without a word. */
const MAX_MARKS = 100;
/** Kept free for the number of a part: `(10/12)` under an empty line. */
const ROOM_FOR_NUMBER = 16;
/** A cut at a paragraph is worth a part that is so empty, and no more. */
const LEAST_FILL = 0.4;

/** One text as the messages that hold all of it, each within Telegram's limits; several are numbered. */
export function splitText(whole: MarkedText): readonly MarkedText[] {
  if (whole.text === '') return [];
  if (pointsOf(whole.text) <= MAX_POINTS && whole.marks.length <= MAX_MARKS) return [whole];
  const parts: MarkedText[] = [];
  for (let rest = whole; rest.text !== '';) {
    const end = cutAt(rest);
    const part = sliceMarked(rest, 0, end);
    if (part.text !== '') parts.push(part);
    rest = sliceMarked(rest, end, rest.text.length);
  }
  return parts.map((part, index) =>
    joinMarked([part, plain(`(${String(index + 1)}/${String(parts.length)})`)], '\n\n'),
  );
}

/** Where the next part ends: the last good place that the limits leave. */
function cutAt({ text, marks }: MarkedText): number {
  const furthest = Math.min(lengthOf(text, MAX_POINTS - ROOM_FOR_NUMBER), marks[MAX_MARKS]?.offset ?? Infinity);
  if (furthest >= text.length) return text.length;
  const isWhole = (place: number): boolean => !marks.some((mark) => isInside(mark, place));
  const isWholeLink = (place: number): boolean =>
    !marks.some((mark) => mark.type === 'text_link' && isInside(mark, place));
  const least = furthest * LEAST_FILL;
  for (const [places, allowed, from] of [
    [paragraphEnds, isWhole, least],
    [sentenceEnds, isWholeLink, least],
    [wordEnds, isWholeLink, 0],
    [characterEnds, isWholeLink, 0],
    // Only a link that is longer than a message comes here; it leads to the same place from both parts.
    [characterEnds, () => true, 0],
  ] as const) {
    const found = places(text, furthest).findLast((place) => place > from && place <= furthest && allowed(place));
    if (found !== undefined) return found;
  }
  return furthest;
}

function isInside({ offset, length }: Mark, place: number): boolean {
  return place > offset && place < offset + length;
}

function paragraphEnds(text: string, until: number): readonly number[] {
  return [...text.slice(0, until + 2).matchAll(/\n\n/g)].map(({ index }) => index);
}

function sentenceEnds(text: string, until: number): readonly number[] {
  return segmentEnds(text, until, 'sentence');
}

function wordEnds(text: string, until: number): readonly number[] {
  return [...text.slice(0, until + 1).matchAll(/\s+/g)].map(({ index }) => index);
}

function characterEnds(text: string, until: number): readonly number[] {
  return segmentEnds(text, until, 'grapheme');
}

// A character that is seen as one may be many code points; what stands behind the limit tells where the last one ends.
const BEYOND = 64;

function segmentEnds(text: string, until: number, granularity: 'sentence' | 'grapheme'): readonly number[] {
  const segments = new Intl.Segmenter('uk', { granularity }).segment(text.slice(0, until + BEYOND));
  return [...segments].map(({ index, segment }) => index + segment.length);
}

function pointsOf(text: string): number {
  let points = 0;
  for (const _ of text) points += 1;
  return points;
}

/** The UTF-16 units of the first `points` code points. */
function lengthOf(text: string, points: number): number {
  let length = 0;
  let left = points;
  for (const point of text) {
    if (left === 0) break;
    length += point.length;
    left -= 1;
  }
  return length;
}
