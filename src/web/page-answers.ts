import type { Context } from 'hono';
import { layout, type Page } from './pages/layout.ts';
import { messagePage } from './pages/message-page.ts';
import type { View } from './pages/view.ts';
import { SHORT_CACHING } from './public-headers.ts';
import type { WrongQuery } from './queries.ts';

/** A page that is there. The same address is another page in another language. */
export function sendPage(context: Context, page: Page, view: View): Response | Promise<Response> {
  context.header('Cache-Control', SHORT_CACHING);
  return write(context, page, view, 200);
}

export function sendMissing(context: Context, view: View): Response | Promise<Response> {
  return write(context, messagePage(view.t('web-missing-title'), view.t('web-missing'), view), view, 404);
}

/** What can't be asked, with what can. */
export function sendWrong(context: Context, { value, choices }: WrongQuery, view: View): Response | Promise<Response> {
  const words = view.t('answer-setting-unknown', { value, choices });
  return write(context, messagePage(view.t('web-wrong-title'), words, view), view, 400);
}

export function sendFailed(context: Context, view: View): Response | Promise<Response> {
  return write(context, messagePage(view.t('web-failed-title'), view.t('web-failed'), view), view, 500);
}

function write(context: Context, page: Page, view: View, status: 200 | 400 | 404 | 500): Response | Promise<Response> {
  context.header('Vary', 'Accept-Language', { append: true });
  context.header('Content-Language', view.lang);
  return context.html(layout(page, view), status);
}
