/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Uint8Array, other: Uint8Array, random: () => number) => Uint8Array;

const MUTATIONS: readonly Mutation[] = [flipBits, cutOff, splice, repeatPart, dropPart];

/** The bytes with one to three accidents, of those that storage, networks and publishers have. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  let mutated = bytes;
  for (let times = 1 + below(3, random); times > 0; times -= 1) {
    mutated = MUTATIONS[below(MUTATIONS.length, random)]!(mutated, other, random);
  }
  return mutated;
}

function flipBits(bytes: Uint8Array, _: Uint8Array, random: () => number): Uint8Array {
  const flipped = bytes.slice();
  for (let times = 1 + below(16, random); times > 0 && flipped.length > 0; times -= 1) {
    flipped[below(flipped.length, random)]! ^= 1 << below(8, random);
  }
  return flipped;
}

function cutOff(bytes: Uint8Array, _: Uint8Array, random: () => number): Uint8Array {
  return bytes.slice(0, below(bytes.length, random));
}

function splice(bytes: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  return join(bytes.slice(0, below(bytes.length, random)), other.slice(below(other.length, random)));
}

function repeatPart(bytes: Uint8Array, _: Uint8Array, random: () => number): Uint8Array {
  const [start, end] = part(bytes, random);
  const repeated = Array.from({ length: 1 + below(20, random) }, () => bytes.slice(start, end));
  return join(bytes.slice(0, start), ...repeated, bytes.slice(end));
}

function dropPart(bytes: Uint8Array, _: Uint8Array, random: () => number): Uint8Array {
  const [start, end] = part(bytes, random);
  return join(bytes.slice(0, start), bytes.slice(end));
}

function part(bytes: Uint8Array, random: () => number): readonly [number, number] {
  const start = below(bytes.length, random);
  return [start, start + below(Math.min(2000, bytes.length - start), random)];
}

function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
