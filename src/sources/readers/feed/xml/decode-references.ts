import { decodeHTMLStrict } from 'entities/decode';

/**
 * Character and entity references, each decoded once. HTML's names are known beside XML's five, since feeds use them
 * undeclared. References to characters that no text may hold fall away; a bare ampersand and names that a document
 * defines for itself stay as they are: no entity of a document's own is ever expanded.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  const decoded = decodeHTMLStrict(text);
  // The library puts a mark where a reference names no character.
  return text.includes('\uFFFD') ? decoded : decoded.replaceAll('\uFFFD', '');
}
