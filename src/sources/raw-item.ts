/** How an article came to us: an operator's folder is told whatever its age, a feed only while it is fresh. */
export type Origin = 'seeds' | 'feed' | 'ingest';

/** One text as a reader found it, decoded but not yet cleaned. What the source does not give is null. */
export interface RawItem {
  readonly origin: Origin;
  /** What names the item at its source: a file's path below the folder, a line's id, a link. */
  readonly key: string;
  /** The id that an ingested line brings with it. */
  readonly id: string | null;
  /** Null where headline and text are one piece, as in a text file. */
  readonly title: string | null;
  readonly text: string;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  /** True where only the document of another site says that it stands at `url`: that tells whom it names, and no more. */
  readonly linkedOnly?: true;
  /** The listed source whose feed it came by; null where only its address or text can tell. */
  readonly sourceId: string | null;
}

/** Why an item could not be read. */
export type ProblemReason = 'unreadable' | 'empty' | 'too-large' | 'binary' | 'not-utf8' | 'not-an-article';

/** An item that could not be read: the others go through, this one is named. */
export interface ItemProblem {
  readonly key: string;
  readonly reason: ProblemReason;
  /** What is wrong and the mend, in words for the operator. */
  readonly detail: string;
}

export type ReadResult =
  { readonly ok: true; readonly item: RawItem } | { readonly ok: false; readonly problem: ItemProblem };
