import { html } from 'hono/html';
import type { Language } from '../../shared/language.ts';
import type { Overview } from '../overview.ts';
import { returnsFigure } from './returns-figure.ts';
import { totalsHtml } from './totals.ts';
import type { Html, View } from './view.ts';

/** The picture is the same for all who read a language, until a story changes. */
const drawn = new WeakMap<Overview, Map<Language, Html>>();

/** What is reckoned over all events: three sums, and the picture by month. */
export function overviewSection(overview: Overview, view: View): Html {
  const byLanguage = drawn.get(overview) ?? new Map<Language, Html>();
  drawn.set(overview, byLanguage);
  const known = byLanguage.get(view.lang);
  if (known !== undefined) return known;
  const made = html`${totalsHtml(overview.totals, view)} ${returnsFigure(overview.months, view)}`;
  byLanguage.set(view.lang, made);
  return made;
}
