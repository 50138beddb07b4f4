import { html } from 'hono/html';
import type { Page } from './layout.ts';
import type { View } from './view.ts';

/** A page that only says something: what is not there, what can't be asked, what went wrong. */
export function messagePage(title: string, text: string, { href, t }: View): Page {
  const body = html`<div class="intro message">
    <h1>${title}</h1>
    <p class="lead">${text}</p>
    <p><a href="${href('/')}">${t('web-back')}</a></p>
  </div>`;
  return { title, body };
}
