import type { EventStatus } from '../extraction/findings.ts';

/** What has begun to happen. The rest is talk of what may come: on its own it is neither the last exchange nor the next. */
const HAPPENING: readonly EventStatus[] = ['under_way', 'completed'];

/** Later steps of one exchange; what is not here (stalled, refused, cancelled, offered) turns the story aside. */
const PROGRESS: Partial<Record<EventStatus, number>> = {
  negotiating: 1,
  planned: 2,
  announced: 3,
  under_way: 4,
  completed: 5,
};

/** What talk may turn into within a day, with no figure and no date to say that it is the same: else it is other talk. */
const MOVES: Partial<Record<EventStatus, readonly EventStatus[]>> = {
  negotiating: ['planned', 'announced', 'stalled'],
  offered: ['negotiating', 'announced', 'refused'],
  planned: ['announced', 'stalled', 'cancelled'],
  announced: ['stalled', 'cancelled'],
};

/** True of what people have been handed over in, at least in part. */
export function isHappening(status: EventStatus): boolean {
  return HAPPENING.includes(status);
}

/** True where two statuses can be of one exchange for no other reason than that they are told at the same time. */
export function goTogether(one: EventStatus, other: EventStatus): boolean {
  if (one === other || (isHappening(one) && isHappening(other))) return true;
  return (MOVES[one]?.includes(other) ?? false) || (MOVES[other]?.includes(one) ?? false);
}

/** Nothing undoes a completed exchange but its denial; a report that trails behind does not turn it back into a plan. */
export function laterStatus(known: EventStatus, told: EventStatus): EventStatus {
  const before = PROGRESS[known];
  const after = PROGRESS[told];
  if (known === 'completed') return known;
  return before !== undefined && after !== undefined && after < before ? known : told;
}
