/** What stands between two pieces of text, the weaker first: where two meet, the stronger one stays. */
const GAPS = ['', ' ', '\t', '\n'] as const;

type Gap = (typeof GAPS)[number];

/** Gathers the text of a page as a browser lays it out: white space runs together, and no line is empty. */
export class TextFlow {
  readonly #pieces: string[] = [];
  #gap: Gap = '';
  #isApart = false;

  /** A piece of running text, as it stands in the HTML. A no-break space counts as a space. */
  add(piece: string): void {
    const text = piece.replace(/[ \t\r\n\f\v\u00A0]+/g, ' ');
    const words = text.slice(text.startsWith(' ') ? 1 : 0, text.length > 1 && text.endsWith(' ') ? -1 : undefined);
    if (text.startsWith(' ')) this.part(' ');
    if (words === '') return;
    if (this.#isApart && this.#gap === '' && /\d$/.test(this.#pieces.at(-1) ?? '') && /^\d/.test(words)) this.part(' ');
    if (this.#pieces.length > 0 && this.#gap !== '') this.#pieces.push(this.#gap);
    this.#pieces.push(words);
    this.#gap = text.endsWith(' ') ? ' ' : '';
    this.#isApart = false;
  }

  /** A gap before the next text: a new line, a table's next cell (a tab), a space. None stands at beginning or end. */
  part(gap: Gap): void {
    if (GAPS.indexOf(gap) > GAPS.indexOf(this.#gap)) this.#gap = gap;
  }

  /** Here two figures that touch are two: a note's number raised behind 146 doesn't make it 1461. */
  partFigures(): void {
    this.#isApart = true;
  }

  /** All that was gathered. */
  text(): string {
    return this.#pieces.join('');
  }
}
