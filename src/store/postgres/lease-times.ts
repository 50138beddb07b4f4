/**
 * The clockwork of the leases, in ms. A lane moves within 5 s: the session of a replica that hangs ends after `idle`, another
 * one asks within `beat`, and rests for `valid`, in which the right of whoever had it before has run out on its own clock.
 */
export const LEASE_TIMES = {
  /** Between two signs of life, which are also the questions for what is not ours yet. */
  beat: 400,
  /** So long after the last sign of life was sent a right counts as ours. */
  valid: 1_500,
  /** So long after the last sign of life came in the server ends a session, and with it its locks. */
  idle: 2_500,
} as const;
