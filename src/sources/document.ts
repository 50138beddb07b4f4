/** What a reader makes of the bytes of a feed, a channel's preview or an article page: one shape for all of them. */
export interface SourceDocument {
  readonly form: DocumentForm;
  /** The source's own name for itself; shown to the operator, never believed. */
  readonly title: string | null;
  /** As stated, such as `uk` or `ru-RU`. */
  readonly language: string | null;
  /** In the document's order; at most `MAX_ITEMS`. */
  readonly items: readonly DocumentItem[];
  /** How long the source asks to be left alone (RSS `ttl`, `sy:updatePeriod`). */
  readonly ttlMinutes: number | null;
  /** WebSub: the hub that pushes this feed, and the feed's own address as the hub knows it. */
  readonly hub: string | null;
  readonly self: string | null;
}

export type DocumentForm = 'rss' | 'rdf' | 'atom' | 'json' | 'cdf' | 'channel' | 'page';

/** One article as the document has it. Texts are plain, visible text, paragraphs apart by a newline; links are absolute http(s). */
export interface DocumentItem {
  /** The source's own key for it: guid, id, a post's number. Publishers change and repeat these. */
  readonly guid: string | null;
  readonly link: string | null;
  /** Null where the form has none, as a channel's post. */
  readonly title: string | null;
  readonly text: string;
  /** An instant (`…Z`) or a calendar day; null where absent or no date. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  /** Of a channel's post that was passed on, whose it was, as shown: its words carry none of the channel's standing. */
  readonly forwardedFrom?: string;
}

export type DocumentResult =
  | { readonly ok: true; readonly document: SourceDocument }
  | { readonly ok: false; readonly reason: DocumentRefusal; readonly detail: string };

/**
 * `charset`: its letters can't be told. `slow`: reading was stopped at the time limit. `broken`: the reader failed.
 * `not-an-article`: a page that shows something else, such as a check for robots, a log-in, the front page.
 */
export type DocumentRefusal = 'empty' | 'not-a-feed' | 'not-an-article' | 'charset' | 'too-large' | 'slow' | 'broken';

/** What is to be read: bytes as they came, decompressed, with what the server said of them. */
export interface DocumentInput {
  readonly kind: 'feed' | 'channel' | 'page';
  readonly bytes: Uint8Array;
  /** The header as sent, such as `text/xml; charset=windows-1251`; null where there was none. */
  readonly contentType: string | null;
  /** The address that the bytes came from, after redirects: relative links are resolved against it. */
  readonly url: string;
}

/** More items than this are cut off. */
export const MAX_ITEMS = 500;
