import type { Count } from '../findings.ts';
import type { PeopleNumber } from './counts-told.ts';

/**
 * The count of one side. A stated total stands; soldiers and civilians without one are added up. Further numbers of one
 * kind are details, and so is a total that comes after the parts without being their sum.
 */
export function sumOf(told: readonly PeopleNumber[]): Count | null {
  const parts = told.filter((one) => !one.part);
  const first = parts[0];
  if (first === undefined) return null;
  const military = parts.find((part) => part.kind === 'military');
  const civilians = parts.find((part) => part.kind === 'civilian');
  const sum = valueOf(military) + valueOf(civilians);
  const total = parts.find((part) => part.kind === 'any');
  const whole =
    total !== undefined && (sum === 0 || (total.span.value >= sum && isOf(first, total, sum))) ? total : null;
  const stated = (whole ?? total ?? first).span.value;
  const base = whole !== null || sum === 0 ? stated : sum;
  const included = told.find((one) => one.part && one.span.value < base);
  return {
    total: base,
    military: military?.span.value ?? null,
    civilians: (civilians ?? included)?.span.value ?? null,
    qualifier: (whole ?? military ?? civilians ?? first).qualifier,
  };
}

/** A total stands before its parts; behind them it must be their sum, or stand in their clause. */
function isOf(first: PeopleNumber, total: PeopleNumber, sum: number): boolean {
  return first === total || total.span.value === sum || total.clause === first.clause;
}

function valueOf(part: PeopleNumber | undefined): number {
  return part?.span.value ?? 0;
}
