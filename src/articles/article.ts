import type { Language } from '../shared/language.ts';
import type { Origin } from '../sources/raw-item.ts';
import type { Side, Standing } from '../sources/source.ts';

/** One text from one source. Evidence spans index `title + "\n" + text`, so neither is changed after this point. */
export interface Article {
  readonly id: string;
  readonly origin: Origin;
  readonly title: string;
  readonly text: string;
  readonly lang: Language;
  /** The text's own date: an instant (`…T…Z`) or a calendar day (`YYYY-MM-DD`); null where the source gives none. */
  readonly published: string | null;
  readonly outlet: Outlet;
  readonly url: string | null;
}

/** Who published the article. `side` and `standing` come from our own list, never from the text. */
export interface Outlet {
  /** Key in the list of sources, or null where the outlet is not listed. */
  readonly sourceId: string | null;
  readonly name: string;
  readonly side: Side | null;
  readonly standing: Standing;
}

/** The string that every evidence span of an article indexes, in UTF-16 units. */
export function spokenText(article: Pick<Article, 'title' | 'text'>): string {
  return `${article.title}\n${article.text}`;
}
