import type { Context, MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';
import { translator } from '../locales/translate.ts';
import { isLanguage, LANGUAGES } from '../shared/language.ts';
import type { View } from './pages/view.ts';

/** What the same for every reader. */
export interface Site {
  readonly zone: string;
  /** The path of PUBLIC_URL, which a web server in front takes away. */
  readonly base: string;
  readonly stylesheet: string;
}

/** The variables that the pages' middleware sets. */
export interface PageEnv {
  readonly Variables: { readonly language: string };
}

/** The language that is asked for in the address, else the first of the browser's that we have, else English. */
export function chooseLanguage(): MiddlewareHandler {
  return languageDetector({
    order: ['querystring', 'header'],
    lookupQueryString: 'lang',
    supportedLanguages: [...LANGUAGES],
    fallbackLanguage: 'en',
    caches: false,
  });
}

/** The view of who asks. */
export function viewOf(context: Context<PageEnv>, { zone, base, stylesheet }: Site): View {
  const detected = context.get('language');
  const lang = isLanguage(detected) ? detected : 'en';
  const { lang: asked = '', ...query } = context.req.query();
  const kept = isLanguage(asked) ? { lang: asked } : {};
  return {
    ...{ lang, t: translator(lang), zone, path: context.req.path, query, stylesheet },
    href: (path, more = {}) => `${base}${path}${searchOf({ ...more, lang: more['lang'] ?? kept.lang ?? '' })}`,
    asset: (path) => `${base}${path}`,
  };
}

/** Without what says nothing: empty choices, the first page. */
function searchOf(query: Readonly<Record<string, string>>): string {
  const said = Object.entries(query).filter(([name, value]) => value !== '' && !(name === 'page' && value === '1'));
  const search = new URLSearchParams(said).toString();
  return search === '' ? '' : `?${search}`;
}
