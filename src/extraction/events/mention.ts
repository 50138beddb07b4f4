import type { StatedDate } from '../../shared/calendar.ts';
import type { Category, EventStatus, EventType, Novelty } from '../findings.ts';
import type { CountsTold } from './counts-told.ts';

/** One place in the text that tells of an exchange or return. Mentions of one event are merged afterwards. */
export interface Mention {
  readonly sentence: number;
  /** Token range that the mention's words stand in; every number, date and name of the mention is inside. */
  readonly first: number;
  readonly last: number;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly novelty: Novelty;
  readonly date: StatedDate | null;
  readonly counts: CountsTold;
  readonly mediators: readonly string[];
  readonly categories: readonly Category[];
  /** Told as an exchange of its own: another, the next. */
  readonly another: boolean;
  /** One of several days that a sentence counts off. */
  readonly ofList: boolean;
  /** The last of several days or stages. */
  readonly lastStage: boolean;
  readonly headline: boolean;
}
