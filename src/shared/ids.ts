import { createHash, createHmac, randomBytes } from 'node:crypto';

// Crockford's base 32: no letters that are taken for digits when an id is read out or typed.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A stable id of `length` characters for a text: the same text always has the same id. */
export function stableId(text: string, length = 10): string {
  return encode(createHash('sha256').update(text, 'utf8').digest(), length);
}

/** An id that nobody can guess, 80 bits. */
export function randomId(): string {
  return encode(randomBytes(10), 16);
}

/** A name for something private (a chat) that may stand in a log: it can't be turned back without the salt. */
export function pseudonym(text: string, salt: string): string {
  return encode(createHmac('sha256', salt).update(text, 'utf8').digest(), 8);
}

function encode(bytes: Uint8Array, length: number): string {
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && id.length < length) {
      bits -= 5;
      id += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return id;
}
