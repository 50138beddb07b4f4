import type { Language } from '../../../shared/language.ts';

/**
 * Words in an element's class or id that say: beside the article, not in it. Whole words: `shareholders` is none of
 * them.
 */
export const ASIDE_NAMES: ReadonlySet<string> = new Set([
  ...['share', 'shares', 'sharing', 'sharedaddy', 'social', 'socials', 'addthis'],
  ...['related', 'relatedposts', 'recommended', 'recommendations', 'readalso', 'readmore', 'similar', 'yarpp'],
  ...['subscribe', 'subscription', 'newsletter', 'donate', 'promo', 'banner', 'advert', 'ads', 'adv'],
  ...[
    'breadcrumb',
    'breadcrumbs',
    'tags',
    'taglist',
    'comments',
    'respond',
    'cookie',
    'cookies',
    'pager',
    'pagination',
  ],
]);

/** How a line or a heading begins that leads to other articles. */
export const READ_ALSO: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['read also', 'also read', 'read more', 'see also', 'more on this', 'more on this topic', 'you may also like'],
    ...['related:', 'related articles', 'related news', 'related stories', 'related posts'],
  ],
  uk: [
    ...['читайте також', 'також читайте', 'читайте ще', 'читайте теж', 'дивіться також', 'більше новин'],
    ...['новини за темою', 'матеріали за темою', 'за темою:', 'вас може зацікавити'],
  ],
  ru: [
    ...['читайте также', 'также читайте', 'читайте ещё', 'читайте еще', 'смотрите также', 'больше новостей'],
    ...['новости по теме', 'материалы по теме', 'по теме:', 'вам может быть интересно'],
  ],
};
