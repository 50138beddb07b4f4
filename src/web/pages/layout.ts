import { html, raw } from 'hono/html';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import type { Html, View } from './view.ts';

/** What a page is called and what is on it. */
export interface Page {
  readonly title: string;
  readonly body: Html;
}

/** Each language by its own name, which its readers know. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська', ru: 'Русский' };

/** The whole document around a page: no script, one stylesheet, nothing from anywhere else. */
export function layout({ title, body }: Page, view: View): Html {
  const { lang, t, asset } = view;
  const name = t('web-title');
  return html`${raw('<!doctype html>')}
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${t('web-lead')}" />
        <title>${title === name ? `${name} · Obmin` : `${title} · Obmin`}</title>
        <link rel="stylesheet" href="${asset(view.stylesheet)}" />
        <link rel="icon" type="image/svg+xml" href="${asset('/icon.svg')}" />
        <link rel="alternate" type="application/rss+xml" title="Obmin" href="${asset(`/feed.xml?lang=${lang}`)}" />
        <link rel="alternate" type="application/feed+json" title="Obmin" href="${asset(`/feed.json?lang=${lang}`)}" />
        ${LANGUAGES.map((other) => html`<link rel="alternate" hreflang="${other}" href="${inLanguage(other, view)}" />`)}
      </head>
      <body>
        <a class="skip" href="#content">${t('web-skip')}</a>
        ${masthead(view)}
        <main id="content" tabindex="-1">${body}</main>
        ${footer(view)}
      </body>
    </html>`;
}

function masthead(view: View): Html {
  const { t, href, lang, path } = view;
  const pages = [
    ['/', t('web-exchanges')],
    ['/statements', t('web-statements')],
    ['/api', t('web-data')],
  ] as const;
  return html`<header class="masthead">
    <a class="wordmark" href="${href('/')}">Obmin</a>
    <nav aria-label="${t('web-pages')}">
      <ul>
        ${pages.map(([to, label]) => html`<li><a href="${href(to)}" ${current(to === path, 'page')}>${label}</a></li>`)}
      </ul>
    </nav>
    <nav class="languages" aria-label="${t('web-languages')}">
      <ul>
        ${LANGUAGES.map(
          (other) =>
            html`<li>
              <a href="${inLanguage(other, view)}" lang="${other}" hreflang="${other}" ${current(other === lang, 'true')}
                >${OWN_NAMES[other]}</a
              >
            </li>`,
        )}
      </ul>
    </nav>
  </header>`;
}

function footer({ t, asset, href, lang }: View): Html {
  return html`<footer class="foot">
    <p>${t('web-about')}</p>
    <ul>
      <li><a href="${asset(`/feed.xml?lang=${lang}`)}">${t('web-feed')}</a></li>
      <li><a href="${asset('/exchanges.csv')}">${t('web-csv')}</a></li>
      <li><a href="${href('/api')}">${t('web-api')}</a></li>
    </ul>
  </footer>`;
}

function current(is: boolean, value: 'page' | 'true'): Html | '' {
  return is ? html`aria-current="${value}"` : '';
}

/** This same page in another language. */
function inLanguage(lang: Language, { path, query, href }: View): string {
  return href(path, { ...query, lang });
}
