/** The marks that we make, each as the Bot API takes it (MessageEntity). */
export type Mark = { readonly offset: number; readonly length: number } & (
  { readonly type: 'bold' | 'blockquote' | 'code' } | { readonly type: 'text_link'; readonly url: string }
);

/** A text with its marks. Offsets and lengths count UTF-16 units, as the Bot API does, and marks do not overlap. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text without marks. */
export function plain(text: string): MarkedText {
  return { text, marks: [] };
}

/** A whole text in one mark; an empty one has none, as Telegram refuses it. */
export function marked(text: string, type: 'bold' | 'blockquote' | 'code'): MarkedText {
  return { text, marks: text === '' ? [] : [{ type, offset: 0, length: text.length }] };
}

/** A text that leads to `url`. */
export function linked(text: string, url: string): MarkedText {
  return { text, marks: text === '' ? [] : [{ type: 'text_link', offset: 0, length: text.length, url }] };
}

/** Puts texts one after the other, with `between` between them; the empty ones are left out. */
export function joinMarked(parts: readonly MarkedText[], between = ''): MarkedText {
  let text = '';
  const marks: Mark[] = [];
  for (const part of parts) {
    if (part.text === '') continue;
    if (text !== '') text += between;
    const start = text.length;
    marks.push(...part.marks.map((mark) => ({ ...mark, offset: mark.offset + start })));
    text += part.text;
  }
  return { text, marks };
}

/** A piece of a text without the white space at its ends; a mark that reaches over an end stops there. */
export function sliceMarked({ text, marks }: MarkedText, from: number, to: number): MarkedText {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = start + piece.trim().length;
  return {
    text: text.slice(start, end),
    marks: marks.flatMap((mark) => {
      const offset = Math.max(mark.offset, start);
      const length = Math.min(mark.offset + mark.length, end) - offset;
      return length > 0 ? [{ ...mark, offset: offset - start, length }] : [];
    }),
  };
}
