/** Bytes that arrive in pieces. */
export interface BoundedBytes {
  /** False where the whole would be longer than allowed; the piece is not kept then. */
  add(piece: Uint8Array): boolean;
  bytes(): Uint8Array;
}

const FIRST_SIZE = 16 * 1024;

/**
 * Gathers at most `most` bytes into one growing buffer. Keeping the pieces themselves would let a body sent in chunks of one byte
 * take a hundred times its size.
 */
export function boundedBytes(most: number): BoundedBytes {
  let held = new Uint8Array(Math.min(FIRST_SIZE, most));
  let length = 0;
  return {
    add: (piece) => {
      const needed = length + piece.length;
      if (needed > most) return false;
      if (needed > held.length) {
        const larger = new Uint8Array(Math.min(most, Math.max(needed, held.length * 2)));
        larger.set(held.subarray(0, length));
        held = larger;
      }
      held.set(piece, length);
      length = needed;
      return true;
    },
    bytes: () => held.subarray(0, length),
  };
}
