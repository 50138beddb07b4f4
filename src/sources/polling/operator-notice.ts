/** Why the operator hears of a feed, or of all official feeds together. */
export type NoticeCause =
  | 'failing'
  | 'recovered'
  | 'gone'
  | 'moved-domain'
  | 'mass-change'
  | 'flood'
  | 'deadly'
  | 'officials-silent'
  | 'officials-heard';

/** One message to the operator: each cause gives one when it begins and, where it ends by itself, one when it ends. */
export interface OperatorNotice {
  readonly cause: NoticeCause;
  /** Null where it is of no one feed. */
  readonly feedId: string | null;
  /** What happened and the mend, in plain English; addresses without credentials and query. */
  readonly text: string;
}
