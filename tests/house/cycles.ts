import type { Arrow } from './import-graph.ts';
import type { Violation } from './violation.ts';

/** Rings of imports, types included: each ring once, told at the file in it that sorts first. */
export function cycleViolations(arrows: readonly Arrow[]): readonly Violation[] {
  const next = neighbours(arrows);
  const done = new Set<string>();
  const rings = new Map<string, readonly string[]>();
  const walk = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) {
      const ring = turned(way.slice(seen));
      rings.set(ring.join(' → '), ring);
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) walk(to, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return [...rings].map(([says, [path = '']]) => ({
    rule: 'cycle',
    path,
    line: 0,
    says: `a ring of imports: ${says}`,
  }));
}

function neighbours(arrows: readonly Arrow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of arrows) {
    if (to !== null) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  return next;
}

function turned(ring: readonly string[]): readonly string[] {
  const first = ring.indexOf(ring.toSorted()[0] ?? '');
  return [...ring.slice(first), ...ring.slice(0, first)];
}
