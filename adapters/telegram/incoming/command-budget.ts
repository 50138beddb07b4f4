import type { Asked } from '../commands.ts';
import { isShared } from '../place.ts';

/** A warning is said once, when a budget has just been used up; after it nothing is, until there is some again. */
export type Verdict = 'go' | 'warn' | 'warn-groups' | 'silent';

interface Allowance {
  /** This many at once, and as many again in a while. */
  readonly most: number;
  readonly inMs: number;
}

const OF_PERSON: Allowance = { most: 20, inMs: 60_000 };
const OF_CHAT: Allowance = { most: 60, inMs: 60_000 };
/** Groups that one person subscribes: who adds the bot to hundreds does not do it for their readers. */
const OF_SUBSCRIBER: Allowance = { most: 30, inMs: 86_400_000 };
/** Who has not asked for longest is forgotten first: their budget is full by then. */
const REMEMBERED = 10_000;

interface Budget {
  left: number;
  at: number;
  isWarned: boolean;
}

/** Keeps one person, or one group, from taking the bot away from the others. Numbers alone are kept, in memory. */
export function commandBudget(
  now: () => number,
): (asked: Pick<Asked, 'user' | 'from'> & { readonly name?: string }) => Verdict {
  const budgets = new Map<string, Budget>();

  function take(key: string, { most, inMs }: Allowance): 'go' | 'warn' | 'silent' {
    const at = now();
    const before = budgets.get(key) ?? { left: most, at, isWarned: false };
    const left = Math.min(most, before.left + ((at - before.at) * most) / inMs);
    const goes = left >= 1;
    budgets.delete(key);
    budgets.set(key, { left: goes ? left - 1 : left, at, isWarned: !goes });
    const [oldest] = budgets.keys();
    if (budgets.size > REMEMBERED && oldest !== undefined) budgets.delete(oldest);
    if (goes) return 'go';
    return before.isWarned ? 'silent' : 'warn';
  }

  return ({ user, from, name }) => {
    const ofPerson = user === null ? 'go' : take(`person ${String(user)}`, OF_PERSON);
    if (ofPerson !== 'go' || !isShared(from)) return ofPerson;
    const ofChat = take(`chat ${from.chat}`, OF_CHAT);
    if (ofChat !== 'go' || name !== 'subscribe' || user === null) return ofChat;
    const ofGroups = take(`groups ${String(user)}`, OF_SUBSCRIBER);
    return ofGroups === 'warn' ? 'warn-groups' : ofGroups;
  };
}
