import { MAX_FIELD_LENGTH, type FeedField } from '../feed-fields.ts';
import type { FieldName } from '../field-names.ts';
import type { Scope } from './scope.ts';

type Piece = { readonly kind: 'text' | 'markup'; readonly content: string };

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A field while the parser is inside it. */
export class FieldCapture {
  readonly name: FieldName;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #scope: Scope;
  readonly #pieces: Piece[] = [];
  #length = 0;
  #isMarkup = false;

  constructor(name: FieldName, attributes: Readonly<Record<string, string>>, scope: Scope) {
    this.name = name;
    this.#attributes = attributes;
    this.#scope = scope;
  }

  /** Character data, already decoded. */
  addText(text: string): void {
    this.#add({ kind: 'text', content: text });
  }

  openTag(local: string, attributes: Readonly<Record<string, string>>): void {
    this.#isMarkup = true;
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
    this.#add({ kind: 'markup', content: `<${local}${written.join('')}>` });
  }

  closeTag(local: string): void {
    this.#add({ kind: 'markup', content: `</${local}>` });
  }

  end(): FeedField {
    const isMarkup = this.#isMarkup;
    const text = this.#pieces
      .map(({ kind, content }) => (isMarkup && kind === 'text' ? escapeHtml(content) : content))
      .join('');
    return { text, isMarkup, attributes: this.#attributes, base: this.#scope.base, language: this.#scope.language };
  }

  #add(piece: Piece): void {
    const room = MAX_FIELD_LENGTH - this.#length;
    if (room <= 0) return;
    this.#length += piece.content.length;
    // A tag is left whole, half a one would swallow what is shown; text is cut.
    this.#pieces.push(piece.kind === 'text' ? { ...piece, content: piece.content.slice(0, room) } : piece);
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
