import type { Language } from '../shared/language.ts';
import type { Side } from '../sources/source.ts';

/** What the reader needs of an article, and no more: who published it matters only for its side. */
export interface ReadableArticle {
  readonly title: string;
  readonly text: string;
  /** The text's own date, an instant or `YYYY-MM-DD`; relative dates resolve against it. */
  readonly published: string | null;
  readonly lang: Language;
  readonly outletSide: Side | null;
}
