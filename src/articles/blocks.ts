import { DATELINE, HEADLINE_TAIL, LONGEST_NOISE, NOISE_LINES, READ_ALSO, READ_ALSO_INSIDE } from './noise.ts';

/** A stretch of real text. Offsets index `title + "\n" + text`; what no block covers is not read. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'paragraph';
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The headline and paragraphs of an article. Menus, counters, legal lines, tags, lists of other articles, datelines,
 * doubled paragraphs and a headline repeated in the text are left out; the input itself is never changed.
 */
export function blocks(title: string, text: string): readonly Block[] {
  const headline = headlineBlock(title);
  const lines = withoutTagList(withoutRepeats(withoutReadAlso(linesOf(text, title.length + 1)), title)).filter(isText);
  return [...headline, ...paragraphs(lines)];
}

function headlineBlock(title: string): Block[] {
  const start = title.length - title.trimStart().length;
  if (title.trim() === '') return [];
  const tail = title.length <= LONGEST_NOISE ? HEADLINE_TAIL.exec(title) : null;
  const end = tail !== null && tail.index - start >= 20 ? tail.index : title.trimEnd().length;
  return [{ start, end, kind: 'headline' }];
}

function linesOf(text: string, offset: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    lines.push({ start: offset + start, end: offset + end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function isText(line: Line): boolean {
  const text = line.text.trim();
  if (text === '' || text.length > LONGEST_NOISE) return text !== '';
  return !NOISE_LINES.some((pattern) => pattern.test(text)) || /^[.,;:!?)»”]+$/u.test(text);
}

/** Drops lists of other articles: the line that opens one, and the short lines under a bare opening. */
function withoutReadAlso(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let inList = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (text.length <= LONGEST_NOISE && READ_ALSO.test(text)) {
      inList = /(?:also|more|news|articles|stories|this|також|теж|также|новин|темою|теме)\s*:?\s*$/iu.test(text);
      kept.push({ ...line, text: '' });
    } else if (inList && (text === '' || isListItem(text))) {
      kept.push({ ...line, text: '' });
    } else {
      inList = false;
      kept.push(cutAtReadAlso(line));
    }
  }
  return kept;
}

function isListItem(text: string): boolean {
  return /^[-–—•*▪·\d]/u.test(text) || (text.length < 140 && !/[.!?…]["»”]?$/u.test(text));
}

function cutAtReadAlso(line: Line): Line {
  if (line.text.length > LONGEST_NOISE * 20) return line;
  const found = READ_ALSO_INSIDE.exec(line.text);
  if (found === null) return line;
  const length = found.index + (/^[.!?]/u.test(found[0]) ? 1 : 0);
  return { start: line.start, end: line.start + length, text: line.text.slice(0, length) };
}

/** Drops a paragraph that was there before, and the headline where the text repeats it. */
function withoutRepeats(lines: readonly Line[], title: string): Line[] {
  const seen = new Set<string>([squeeze(title)]);
  return lines.map((line) => {
    const key = squeeze(line.text);
    if (key.length < 30) return line;
    if (seen.has(key)) return { ...line, text: '' };
    seen.add(key);
    return line;
  });
}

function squeeze(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Drops the tags at the end: three or more short lines without an end mark behind a finished paragraph. */
function withoutTagList(lines: readonly Line[]): Line[] {
  let last = lines.length;
  while (last > 0 && isTagLike(lines[last - 1]!.text.trim())) last -= 1;
  const tags = lines.slice(last).filter((line) => line.text.trim() !== '');
  const before = lines[last - 1]?.text.trim() ?? '';
  if (tags.length < 3 || before === '') return [...lines];
  return lines.map((line, index) => (index < last ? line : { ...line, text: '' }));
}

function isTagLike(text: string): boolean {
  return text.length <= 45 && !/[.!?…:;»”"]$/u.test(text) && !/^[-–—•*«"“]/u.test(text) && !/\d\d/u.test(text);
}

/** Joins lines that one sentence runs over, as posts are often broken, and cuts datelines from the front. */
function paragraphs(lines: readonly Line[]): Block[] {
  const found: { start: number; end: number; kind: 'paragraph' }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const open = found.at(-1);
    const indent = line.text.length - line.text.trimStart().length;
    const end = line.start + line.text.trimEnd().length;
    if (open !== undefined && before !== null && runsOn(before, line)) open.end = end;
    else found.push({ start: line.start + indent + datelineLength(line.text.trim()), end, kind: 'paragraph' });
    before = line;
  }
  return found;
}

function runsOn(before: Line, line: Line): boolean {
  if (line.start !== before.end + 1) return false;
  const first = line.text.trimStart();
  if (/[.!?…:;]["»”*_)]*\s*$/u.test(before.text)) return /^[.,;)»”]/u.test(first);
  return before.text.endsWith(' ') || line.text.startsWith(' ') || /^[\p{Ll},.;)»”]/u.test(first);
}

function datelineLength(text: string): number {
  return DATELINE.exec(text.slice(0, 80))?.[0].length ?? 0;
}
