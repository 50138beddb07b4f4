/** Our name towards servers, the one that a robots.txt may speak to (RFC 9309, 2.2.1). */
export const PRODUCT_TOKEN = 'Obmin';

/**
 * The User-Agent header: `Obmin/1.2.0 (+https://obmin.example.org)`. `contact` is a page or address at which an
 * outlet reaches the operator; null where there is none. Nothing in it tells of the machine or of a reader.
 */
export function userAgent(version: string, contact: string | null): string {
  const product = `${PRODUCT_TOKEN}/${version}`;
  return contact === null ? product : `${product} (+${contact})`;
}
