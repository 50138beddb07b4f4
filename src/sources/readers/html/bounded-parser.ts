import { Parser, type Handler } from 'htmlparser2';

/** Browsers nest no deeper than 512 elements; what people write stays far below this. */
export const MAX_DEPTH = 256;

/** An element's attributes by their names; one without a value has an empty one. */
export type Attributes = Readonly<Partial<Record<string, string>>>;

/** What is told of an HTML text, in its order. Each `open` has its `close`; names of tags and attributes are lower-case. */
export interface HtmlEvents {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  /** Entities are decoded. A text comes in as many pieces as the parser likes. */
  readonly text: (text: string) => void;
}

/**
 * Reads HTML as a browser's parser does, near enough: missing end tags are added, entities are decoded, comments left
 * out. Total and linear, whatever the nesting: an element below `MAX_DEPTH` is told as an empty one, and what it holds
 * as the content of the element around it.
 */
export function readHtml(html: string, events: HtmlEvents): void {
  const nesting = { depth: 0 };
  const handler: Partial<Handler> = {
    onopentagname: () => void (nesting.depth += 1),
    onopentag: events.open,
    // A reference to a character that there is none of (`&#0;`, `&#xD800;`) comes as this mark and says nothing.
    ontext: (text) => {
      if (text !== '\uFFFD') events.text(text);
    },
    onclosetag: (name) => {
      nesting.depth -= 1;
      events.close(name);
    },
  };
  new BoundedParser(handler, nesting).end(html);
}

/**
 * htmlparser2 keeps the open elements in an array that it fills from the front and searches through at each end tag:
 * 200,000 nested tags take it four seconds, 200,000 stray end tags under 50,000 open ones nine. Its one door for
 * subclasses, `isVoidElement`, lets us keep that array short.
 */
class BoundedParser extends Parser {
  readonly #nesting: { readonly depth: number };
  /** The elements told as empty whose end tags are still to come, by name. */
  readonly #flattened = new Map<string, number>();
  #isEndTag = false;
  /** The parser asks twice about each start tag; the answer has to be the same. */
  #isFlat: boolean | null = null;

  constructor(handler: Partial<Handler>, nesting: { readonly depth: number }) {
    super(handler);
    this.#nesting = nesting;
  }

  override onopentagname(start: number, end: number): void {
    this.#isFlat = null;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.#isEndTag = true;
    super.onclosetag(start, end);
    this.#isEndTag = false;
    // Their end tags would have come before that of the element which held them.
    if (this.#nesting.depth < MAX_DEPTH) this.#flattened.clear();
  }

  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    if (this.#isEndTag) return this.#endsFlattened(name);
    this.#isFlat ??= this.#flattens(name);
    return this.#isFlat;
  }

  #flattens(name: string): boolean {
    if (this.#nesting.depth < MAX_DEPTH) return false;
    this.#flattened.set(name, (this.#flattened.get(name) ?? 0) + 1);
    return true;
  }

  #endsFlattened(name: string): boolean {
    const open = this.#flattened.get(name) ?? 0;
    if (open > 0) this.#flattened.set(name, open - 1);
    return open > 0;
  }
}
