import { isSameSite } from '../../same-site.ts';

/**
 * The address under which a page wants to be known, where it may say so: on the same registrable domain as the address
 * that it was read from (Public Suffix List), for anything else would let a page pass for another's. The front page is
 * no article's address. Otherwise the address that it was read from, without its fragment; null where that is no
 * address.
 */
export function canonicalLink(stated: string | null, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const own = new URL(url);
  own.hash = '';
  if (stated === null || !URL.canParse(stated, url)) return own.href;
  const canonical = new URL(stated, url);
  canonical.hash = '';
  const isWeb = canonical.protocol === 'https:' || canonical.protocol === 'http:';
  const hasUser = canonical.username !== '' || canonical.password !== '';
  const isFrontPage = canonical.pathname === '/' && canonical.search === '' && own.pathname !== '/';
  return isWeb && !hasUser && !isFrontPage && isSameSite(canonical, own) ? canonical.href : own.href;
}
