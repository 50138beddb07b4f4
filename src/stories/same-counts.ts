import type { Category, EventFinding } from '../extraction/findings.ts';
import { figuresOf, isTelling, totalsOf, type Counted, type Figure } from './figures.ts';
import type { EventStory } from './story.ts';

/**
 * How the counts of a finding and a story stand to each other: `telling` and `same` agree, the first in a number that
 * hardly two events share; `close` may be another report of the one or the next stage; `part` counts a group of the
 * people, such as the foreigners among them; `open` has nothing to compare.
 */
export type CountVerdict = 'telling' | 'same' | 'close' | 'part' | 'open' | 'different';

/** Two counts of one event differ by no more than this share: first reports are rounded or count late-comers out. */
const COUNT_TOLERANCE = 0.1;

/** Groups of people of whom a text may tell by themselves. Soldiers are none: nearly all who return are. */
const GROUPS: readonly Category[] = [
  ...(['azov', 'mariupol_defenders', 'border_guards', 'national_guard'] as const),
  ...(['women', 'children', 'wounded', 'foreigners', 'civilians'] as const),
];

type SideVerdict = 'telling' | 'same' | 'close' | 'open' | 'different';

/** Compares side by side; one side's number that agrees and tells outweighs a contradiction on the other. */
export function compareCounts(finding: EventFinding, story: EventStory): CountVerdict {
  const known = countsOf(story);
  const sides = [
    best(known.map((one) => compare(figuresOf(finding.ukraineReturned), figuresOf(one.ukraineReturned)))),
    best(known.map((one) => compare(figuresOf(finding.russiaReturned), figuresOf(one.russiaReturned)))),
    ...((finding.unattributedTotal ?? story.unattributedTotal)
      ? [best(known.map((one) => compare(totalsOf(finding), totalsOf(one))))]
      : []),
  ];
  if (sides.includes('different')) {
    if (sides.includes('telling')) return 'close';
    return countsAGroup(finding, story) || countsAGroup(story, finding) ? 'part' : 'different';
  }
  return (['telling', 'same', 'close'] as const).find((verdict) => sides.includes(verdict)) ?? 'open';
}

/** True where `one` counts only a group of those whom `other` counts. */
export function countsAGroup(one: Counted & Pick<EventFinding, 'categories'>, other: Counted): boolean {
  if (one.categories.length === 0 || !one.categories.every((category) => GROUPS.includes(category))) return false;
  const [most, others] = [highest(totalsOf(one)), highest(totalsOf(other))];
  return most > 0 && most < others;
}

/** True where a number of the one is a number of the other. */
export function agree(counts: CountVerdict): boolean {
  return counts === 'telling' || counts === 'same';
}

/** A story stands by its own figures; what another of its reports says counts where it agrees to the letter. */
function countsOf(story: EventStory): readonly Counted[] {
  return [story, ...story.reports.map(({ finding }) => finding)];
}

function best(verdicts: readonly SideVerdict[]): SideVerdict {
  const agreeing = (['telling', 'same'] as const).find((verdict) => verdicts.includes(verdict));
  return agreeing ?? verdicts[0] ?? 'open';
}

/** Whether one of the figures on each side can be the same number. */
function compare(ones: readonly Figure[], others: readonly Figure[]): SideVerdict {
  const verdicts = ones.flatMap((one) => others.map((other) => compareNumbers(one, other)));
  return (
    (['telling', 'same', 'close', 'open'] as const).find((verdict) => verdicts.includes(verdict)) ??
    verdicts[0] ??
    'open'
  );
}

function compareNumbers(one: Figure, other: Figure): SideVerdict {
  if (one.number === other.number) return isTelling(one.number) ? 'telling' : 'same';
  if (one.isPart === true || other.isPart === true) return 'different';
  if (Math.abs(one.number - other.number) <= COUNT_TOLERANCE * Math.max(one.number, other.number)) return 'close';
  const lower = one.number < other.number ? one : other;
  return lower.isFloor ? 'open' : 'different';
}

function highest(figures: readonly Figure[]): number {
  return figures.reduce((most, { number }) => Math.max(most, number), 0);
}
