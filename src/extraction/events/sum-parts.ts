import type { Count } from '../findings.ts';
import type { PeopleNumber } from './counts-told.ts';

/**
 * The count of one side. A stated total stands; soldiers and civilians without one are added up, and so are the items of a
 * list and what comes on top. Further numbers of one kind are details, and so is a total that comes after the parts
 * without being their sum.
 */
export function sumOf(told: readonly PeopleNumber[]): Count | null {
  const whole = told.filter((one) => !one.part);
  const [first, ...rest] = whole;
  if (first === undefined) return null;
  const more = rest.filter((one) => one.onTop);
  const base = sumOfParts([first, ...rest.filter((one) => !one.onTop)], told);
  return more.reduce(added, base);
}

/** The sum of what is told at once, `all` with its parts ("8 of them civilians"). */
function sumOfParts(parts: readonly PeopleNumber[], all: readonly PeopleNumber[]): Count {
  const first = parts[0]!;
  const military = valueOf(parts, 'military');
  const civilians = valueOf(parts, 'civilian');
  const sum = military + civilians;
  const total = parts.find((part) => part.kind === 'any');
  if (total !== undefined && sum > 0 && isListed(parts, total)) return withAny(parts, military, civilians);
  const whole =
    total !== undefined && (sum === 0 || (total.span.value >= sum && isOf(first, total, sum))) ? total : null;
  const stated = whole !== null && sum === 0 ? valueOf(parts, 'any') : (whole ?? total ?? first).span.value;
  const base = whole !== null || sum === 0 ? stated : sum;
  const included = all.find((one) => one.part && one.kind === 'civilian' && one.span.value < base);
  const soldiers = all.find((one) => one.part && one.kind === 'military');
  const leader = whole ?? parts.find((part) => part.kind !== 'any') ?? first;
  return {
    total: base,
    military: military === 0 ? soldiersBeside(soldiers, included, base) : military,
    civilians: civilians === 0 ? (included?.span.value ?? null) : civilians,
    qualifier: leader.qualifier,
  };
}

/** "75 people, of them 71 soldiers and four civilians": told where both parts make up the whole. */
function soldiersBeside(
  soldiers: PeopleNumber | undefined,
  civilians: PeopleNumber | undefined,
  whole: number,
): number | null {
  if (soldiers === undefined || civilians === undefined) return null;
  return soldiers.span.value + civilians.span.value === whole ? soldiers.span.value : null;
}

/** "64 soldiers and one citizen of another country", "185 of our boys and 20 civilians": people of no kind are more people. */
function isListed(parts: readonly PeopleNumber[], any: PeopleNumber): boolean {
  const [first, second] = parts;
  return (
    parts.length === 2 &&
    second!.joined &&
    (first === any || second === any) &&
    second!.span.value < first!.span.value &&
    second!.span.first - first!.last <= JOINED_GAP
  );
}

const JOINED_GAP = 2;

function withAny(parts: readonly PeopleNumber[], military: number, civilians: number): Count {
  return {
    total: parts.reduce((sum, part) => sum + part.span.value, 0),
    military: military === 0 ? null : military,
    civilians: civilians === 0 ? null : civilians,
    qualifier: parts[0]!.qualifier,
  };
}

/** A total stands before its parts; behind them it must be their sum, or stand in their clause. */
function isOf(first: PeopleNumber, total: PeopleNumber, sum: number): boolean {
  return first === total || total.span.value === sum || total.clause === first.clause;
}

/** The number of one kind: the first told, with those that follow it in one list. */
function valueOf(parts: readonly PeopleNumber[], kind: PeopleNumber['kind']): number {
  const list = listOf(parts.filter((part) => part.kind === kind));
  const [first, ...rest] = list.map((part) => part.span.value);
  if (first === undefined) return 0;
  const further = rest.reduce((sum, value) => sum + value, 0);
  // "103 soldiers, 20 officers and 83 privates": the list spells out the first.
  return further === first ? first : first + further;
}

/** How far apart the items of a list stand: a comma or "and". */
const LIST_GAP = 1;

function listOf(parts: readonly PeopleNumber[]): readonly PeopleNumber[] {
  const end = parts.findIndex((part, k) => k > 0 && part.span.first - parts[k - 1]!.last > LIST_GAP);
  return end === -1 ? parts : parts.slice(0, end);
}

function added(count: Count, one: PeopleNumber): Count {
  const { value } = one.span;
  return {
    total: count.total === null ? null : count.total + value,
    military: one.kind === 'military' && count.military !== null ? count.military + value : count.military,
    civilians: one.kind === 'civilian' ? (count.civilians ?? 0) + value : count.civilians,
    qualifier: count.qualifier,
  };
}
