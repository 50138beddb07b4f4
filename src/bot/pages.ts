/** So many stories stand on one page of a list. */
export const PAGE_SIZE = 10;

export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly pages: number;
}

/** The page with that number; past the end there is nothing on it. */
export function pageOf<T>(items: readonly T[], number: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return { items: items.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE), number, pages };
}
