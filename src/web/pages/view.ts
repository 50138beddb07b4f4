import type { html } from 'hono/html';
import type { Translate } from '../../locales/translate.ts';
import type { Language } from '../../shared/language.ts';

/** A piece of a page: everything in it that came from outside is escaped. */
export type Html = ReturnType<typeof html>;

/** What every piece of a page needs to know of who reads it. */
export interface View {
  readonly lang: Language;
  readonly t: Translate;
  /** In which times are told (IANA name). */
  readonly zone: string;
  /** The path asked for, without the base, and what was asked with it. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The address of one of our pages for this reader, who keeps a language that was chosen. */
  readonly href: (path: string, query?: Readonly<Record<string, string>>) => string;
  /** The address of a file with a stable name: style, icon, feed. */
  readonly asset: (path: string) => string;
  readonly stylesheet: string;
}

/** A piece of a page as text. */
export function markup(piece: Html): string {
  if (piece instanceof Promise) throw new TypeError('A piece of a page waits for nothing');
  return piece.toString();
}
