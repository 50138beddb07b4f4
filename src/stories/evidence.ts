import type { Span } from '../extraction/findings.ts';

interface Proven {
  readonly evidence: readonly Span[];
}

/** True where two findings of one article rest, at least in part, on the same words. */
export function shareEvidence(one: Proven, other: Proven): boolean {
  return one.evidence.some((span) => other.evidence.some((each) => span.start < each.end && each.start < span.end));
}
