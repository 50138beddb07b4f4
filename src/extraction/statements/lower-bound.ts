/** Index of the first of some hits, in the order of the text, that starts at a token or behind it. */
export function lowerBound(hits: readonly { readonly first: number }[], first: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
