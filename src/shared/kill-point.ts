/**
 * Named places at which a test may end the process, to prove that nothing is lost or doubled there: on the way of an
 * article into the store, of a delivery out of it, in the clearing of what is old and in the making of tables.
 */
export const KILL_POINTS = [
  ...(['before-commit', 'in-transaction', 'after-commit'] as const),
  ...(['after-claim', 'after-send', 'after-settle'] as const),
  ...(['in-prune', 'in-migration'] as const),
] as const;

export type KillPoint = (typeof KILL_POINTS)[number];

/** Called wherever one is reached; outside of tests there is none. */
export type AtKillPoint = (point: KillPoint) => void;
