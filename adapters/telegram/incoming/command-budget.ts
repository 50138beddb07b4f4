import type { Asked } from '../commands.ts';
import { isShared } from '../place.ts';

/** `warn` is said once, when a budget has just been used up; after it nothing is, until there is some again. */
export type Verdict = 'go' | 'warn' | 'silent';

/** How many commands somebody may send: this many at once, and as many again in a minute. */
const OF_PERSON = 20;
const OF_CHAT = 60;
const MINUTE_MS = 60_000;
/** Who has not asked for longest is forgotten first: their budget is full by then. */
const REMEMBERED = 10_000;

interface Budget {
  left: number;
  at: number;
  isWarned: boolean;
}

/** Keeps one person, or one group, from taking the bot away from the others. Numbers alone are kept, in memory. */
export function commandBudget(now: () => number): (asked: Pick<Asked, 'user' | 'from'>) => Verdict {
  const budgets = new Map<string, Budget>();

  function take(key: string, most: number): Verdict {
    const at = now();
    const before = budgets.get(key) ?? { left: most, at, isWarned: false };
    const left = Math.min(most, before.left + ((at - before.at) * most) / MINUTE_MS);
    const goes = left >= 1;
    budgets.delete(key);
    budgets.set(key, { left: goes ? left - 1 : left, at, isWarned: !goes });
    const [oldest] = budgets.keys();
    if (budgets.size > REMEMBERED && oldest !== undefined) budgets.delete(oldest);
    if (goes) return 'go';
    return before.isWarned ? 'silent' : 'warn';
  }

  return ({ user, from }) => {
    const ofPerson = user === null ? 'go' : take(`person ${String(user)}`, OF_PERSON);
    return ofPerson === 'go' && isShared(from) ? take(`chat ${from.chat}`, OF_CHAT) : ofPerson;
  };
}
