/** Longer addresses are no addresses. */
const MAX_LENGTH = 4096;

/** An address of a feed as an absolute http(s) one (RFC 3986, section 5); null for any other scheme and for what is no address. */
export function webAddress(address: string, base: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > MAX_LENGTH || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** The base inside an element with this `xml:base` (XML Base 1.0, section 4); a broken or unsafe one changes nothing. */
export function resolveBase(address: string, around: string): string {
  return webAddress(address, around) ?? around;
}
