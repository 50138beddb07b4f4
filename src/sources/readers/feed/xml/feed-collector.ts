import { MAX_ITEMS } from '../../../document.ts';
import type { FeedField, FeedFields, FieldMap } from '../feed-fields.ts';
import { isAttributeField, isFieldName, type FieldName } from '../field-names.ts';
import { FieldCapture } from './field-capture.ts';
import type { Prefix } from './namespaces.ts';
import { canonicalName, scopeInside, type Scope } from './scope.ts';

type Attributes = Readonly<Record<string, string>>;

type Frame = { readonly scope: Scope } & (
  | { readonly kind: 'structure' | 'item' | 'skipped' }
  | { readonly kind: 'field' | 'markup'; readonly local: string; readonly capture: FieldCapture }
);

/** The root elements that are feeds (CDF's is a channel). */
const FORMS: ReadonlyMap<string, FeedFields['form']> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['channel', 'cdf'],
]);

/** Elements that only hold others (`items` is of RSS 1.1; that of 1.0 holds nothing that is read). */
const HOLDERS: ReadonlySet<string> = new Set(['channel', 'items', 'media:group']);
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);

/** Fields that hold no elements. */
const FLAT: ReadonlySet<string> = new Set(['title', 'link', 'guid', 'id', 'pubdate', 'language', 'ttl']);

/** Deeper than any article is laid out. */
const MAX_DEPTH = 500;

/** Why no more of the document is wanted: all the items that are taken are here, or it is no document to go on with. */
export type StopReason = 'enough' | 'not-a-feed' | 'too-deep';

/**
 * Gathers the fields of a feed from the events of an XML parser, one element at a time. It forgives what feeds get
 * wrong: forgotten end tags, prefixes bound to anything, letter case. Names come in lower case.
 */
export class FeedCollector {
  readonly #frames: Frame[] = [];
  readonly #around: Scope;
  readonly #feed = new Map<FieldName, FeedField[]>();
  readonly #items: FieldMap[] = [];
  #item: Map<FieldName, FeedField[]> | null = null;
  #form: FeedFields['form'] | null = null;
  /** The vocabulary of the root, whose elements are the feed's own. */
  #own: Prefix | null = '';
  #stopped: StopReason | null = null;

  constructor(base: string) {
    this.#around = { base, language: null, declared: null };
  }

  get stopped(): StopReason | null {
    return this.#stopped;
  }

  /** What was read; null where no feed began. */
  get fields(): FeedFields | null {
    return this.#form && { form: this.#form, feed: this.#feed, items: this.#items };
  }

  open(name: string, attributes: Attributes): void {
    if (this.#frames.length >= MAX_DEPTH) this.#stopped = 'too-deep';
    if (this.#stopped !== null) return;
    const around = this.#frames.at(-1);
    const scope = scopeInside(around?.scope ?? this.#around, attributes);
    const known = this.#nameOf(name, scope);
    if (around === undefined) {
      this.#openRoot(name, attributes, scope);
    } else if (known !== null && ITEMS.has(known) && around.kind !== 'skipped') {
      this.#endField();
      this.#openItem(attributes, scope);
    } else if (around.kind === 'skipped') {
      this.#frames.push({ kind: 'skipped', scope });
    } else if (isForgotten(around, known)) {
      this.#endField();
      this.#openElement(known, attributes, scope);
    } else if (around.kind === 'field' || around.kind === 'markup') {
      this.#openMarkup(name, attributes, scope, around.capture);
    } else {
      this.#openElement(known, attributes, scope);
    }
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'field' || frame?.kind === 'markup') frame.capture.addText(text);
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame?.kind === 'markup') frame.capture.closeTag(frame.local);
    else if (frame?.kind === 'field') this.#keep(frame.capture.name, frame.capture.end());
    else if (frame?.kind === 'item') this.#endItem();
  }

  /** The text is over. An item that is still open was cut off, and half an item may say what the whole one doesn't. */
  end(): void {
    this.#item = null;
    this.#stopped ??= this.#form === null ? 'not-a-feed' : null;
  }

  #openRoot(name: string, attributes: Attributes, scope: Scope): void {
    const local = name.slice(name.indexOf(':') + 1);
    const form = this.#form === null ? FORMS.get(local) : undefined;
    if (form === undefined) {
      this.#stopped = this.#form === null ? 'not-a-feed' : 'enough';
      return;
    }
    this.#form = form;
    this.#own = form === 'rdf' ? '' : (canonicalName(name, scope)?.prefix ?? null);
    this.#frames.push({ kind: 'structure', scope });
    this.#keepAttributes(attributes, scope);
  }

  #openItem(attributes: Attributes, scope: Scope): void {
    this.#endItem();
    if (this.#items.length >= MAX_ITEMS) {
      this.#stopped = 'enough';
      return;
    }
    this.#item = new Map();
    this.#frames.push({ kind: 'item', scope });
    this.#keepAttributes(attributes, scope);
  }

  #openMarkup(name: string, attributes: Attributes, scope: Scope, capture: FieldCapture): void {
    const local = name.slice(name.indexOf(':') + 1);
    capture.openTag(local, attributes);
    this.#frames.push({ kind: 'markup', local, scope, capture });
  }

  #openElement(known: string | null, attributes: Attributes, scope: Scope): void {
    if (known !== null && isFieldName(known))
      this.#frames.push({ kind: 'field', local: known, scope, capture: new FieldCapture(known, attributes, scope) });
    else if (known !== null && HOLDERS.has(known)) {
      this.#frames.push({ kind: 'structure', scope });
      if (known === 'channel') this.#keepAttributes(attributes, scope);
    } else this.#frames.push({ kind: 'skipped', scope });
  }

  /** The name of a field or of a holder; null for an element of a vocabulary that is not read. */
  #nameOf(name: string, scope: Scope): string | null {
    const known = canonicalName(name, scope);
    // A feed of a vocabulary that nobody knows is read as if it had none.
    if (known === null) return this.#own === null && !name.includes(':') ? name : null;
    const isOwn = known.prefix === '' || known.prefix === this.#own;
    return isOwn ? known.local : `${known.prefix}:${known.local}`;
  }

  /** Ends the field that is open without its end tag: what follows stands beside it. */
  #endField(): void {
    const at = this.#frames.findLastIndex((frame) => frame.kind === 'field');
    const field = this.#frames[at];
    if (field?.kind !== 'field') return;
    this.#keep(field.capture.name, field.capture.end());
    for (let index = at; index < this.#frames.length; index += 1)
      this.#frames[index] = { kind: 'structure', scope: field.scope };
  }

  #endItem(): void {
    if (this.#item !== null) this.#items.push(this.#item);
    this.#item = null;
  }

  #keepAttributes(attributes: Attributes, scope: Scope): void {
    for (const [name, text] of Object.entries(attributes))
      if (isAttributeField(name)) this.#keep(name, { text, isMarkup: false, attributes: {}, ...scope });
  }

  #keep(name: FieldName, field: FeedField): void {
    const fields = this.#item ?? this.#feed;
    const same = fields.get(name);
    if (same) same.push(field);
    else fields.set(name, [field]);
  }
}

/** Whether a field is still open only because its end tag was forgotten: it holds no elements, and here is one of the feed's own. */
function isForgotten(around: Frame, known: string | null): boolean {
  return around.kind === 'field' && FLAT.has(around.capture.name) && known !== null && isFieldName(known);
}
