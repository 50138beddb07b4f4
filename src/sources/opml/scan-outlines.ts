import { Parser } from 'htmlparser2';

/** An `outline` element with its attributes, names in lower case, and the outlines inside it. */
export interface Outline {
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Outline[];
}

export type ScannedOutlines =
  { readonly ok: true; readonly outlines: readonly Outline[] } | { readonly ok: false; readonly problem: string };

/** The largest file that is read, in bytes of UTF-8. */
export const MAX_OPML_BYTES = 5 * 1024 * 1024;
/** The most outlines: more than any list of feeds has, with room for folders. */
const MAX_OUTLINES = 20_000;
/** The deepest nesting: readers' exports have two or three folders in each other. */
const MAX_DEPTH = 32;
/** Read piece by piece, so that a file that is refused is not read to its end. */
const PIECE = 64 * 1024;

interface OpenOutline extends Outline {
  readonly children: Outline[];
}

/**
 * Reads the outlines of an OPML document (opml.org/spec2.opml), its element and attribute names in any case. The first
 * thing that is wrong refuses it. Nothing outside of the text is ever read: entities of the document's own, which could
 * name files or grow without end, refuse it too.
 */
export function scanOutlines(text: string): ScannedOutlines {
  if (Buffer.byteLength(text) > MAX_OPML_BYTES) return refused('is larger than 5 MB; take out what you need least');
  const scan = new OutlineScan(text.replace(/^\uFEFF/, ''));
  return scan.run();
}

class OutlineScan {
  readonly #text: string;
  readonly #root: OpenOutline = { line: 1, attributes: {}, children: [] };
  readonly #open: OpenOutline[] = [this.#root];
  #problem: string | null = null;
  #depth = 0;
  #count = 0;
  #isOpml = false;
  #isClosed = false;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): ScannedOutlines {
    const parser = new Parser(
      {
        onprocessinginstruction: (name, data) => {
          if (name.toLowerCase() === '!entity' || /\[|<!entity/i.test(data))
            this.#refuse('declares entities of its own, which are not read; save it without its DOCTYPE');
        },
        onopentag: (name, attributes) => {
          this.#opened(name, attributes, parser.startIndex);
        },
        onclosetag: (name, implied) => {
          this.#closed(name, implied);
        },
      },
      { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    for (let at = 0; at < this.#text.length && this.#problem === null; at += PIECE)
      parser.write(this.#text.slice(at, at + PIECE));
    if (this.#problem === null) parser.end();
    if (this.#problem === null && !this.#isOpml) this.#refuse('is no OPML: it has no opml element');
    if (this.#problem === null && !this.#isClosed) this.#refuse('is cut short: its opml element does not end');
    return this.#problem === null ? { ok: true, outlines: this.#root.children } : refused(this.#problem);
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>, index: number): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.#refuse('is nested too deeply; take the folders apart');
    if (!this.#isOpml && name !== 'opml') this.#refuse('is no OPML: it begins with another element');
    this.#isOpml = true;
    if (name !== 'outline') return;
    this.#count += 1;
    if (this.#count > MAX_OUTLINES)
      this.#refuse(`has more than ${String(MAX_OUTLINES)} outlines; take out what you need least`);
    const outline: OpenOutline = { line: this.#lineOf(index), attributes: { ...attributes }, children: [] };
    this.#open.at(-1)?.children.push(outline);
    this.#open.push(outline);
  }

  #closed(name: string, implied: boolean): void {
    this.#depth -= 1;
    if (name === 'opml' && !implied) this.#isClosed = true;
    if (name !== 'outline') return;
    const outline = this.#open.pop();
    // An empty one ends by itself. One that holds others would hold all that follows, and lend it what it states.
    if (implied && outline !== undefined && outline.children.length > 0)
      this.#refuse(`is broken: the outline on line ${String(outline.line)} does not end`);
  }

  #lineOf(index: number): number {
    for (; this.#counted < index; this.#counted += 1) if (this.#text[this.#counted] === '\n') this.#line += 1;
    return this.#line;
  }

  #refuse(problem: string): void {
    this.#problem ??= problem;
  }
}

function refused(problem: string): ScannedOutlines {
  return { ok: false, problem };
}
