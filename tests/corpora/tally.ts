/** How many of a group's files were read as expected. */
export class Tally {
  readonly #groups = new Map<string, { right: number; all: number }>();

  add(group: string, isRight: boolean): void {
    const counts = this.#groups.get(group) ?? { right: 0, all: 0 };
    counts.all += 1;
    if (isRight) counts.right += 1;
    this.#groups.set(group, counts);
  }

  /** Between 0 and 1; 0 for a group without files, so that a floor under it is missed. */
  share(group: string): number {
    const { right, all } = this.#groups.get(group) ?? { right: 0, all: 0 };
    return all === 0 ? 0 : right / all;
  }

  /** A line a group, such as `entities 256/256 (100.0 %)`. */
  report(): string {
    return [...this.#groups]
      .map(([group, { right, all }]) => `${group} ${right}/${all} (${((100 * right) / all).toFixed(1)} %)`)
      .join('\n');
  }
}

/** What keeps a list of known failures honest: failures that it lacks, and entries of it that are read as expected. */
export function listFaults(failed: ReadonlySet<string>, listed: Readonly<Record<string, string>>): readonly string[] {
  return [
    ...[...failed]
      .filter((file) => !Object.hasOwn(listed, file))
      .map((file) => `${file}: read otherwise than expected`),
    ...Object.keys(listed)
      .filter((file) => !failed.has(file))
      .map((file) => `${file}: read as expected now; remove it from the list`),
  ];
}
