import type { Instant } from '../shared/calendar.ts';
import type { FeedState } from '../sources/polling/feed-state.ts';
import type { NoticeDraft } from '../store/notices.ts';
import type { Cause } from './causes.ts';

/** How the program stands at one moment. */
export interface Look {
  readonly feeds: readonly Pick<FeedState, 'mode' | 'failures'>[];
  readonly held: number;
  readonly withheld: number;
  /** What is owed and may be sent: since when the oldest of it waits, and how much there is. */
  readonly oldestDue: Instant | null;
  readonly due: number;
  /** Of the disk that the database is on, in bytes; null where that can't be told. */
  readonly disk: { readonly free: number; readonly size: number } | null;
  readonly badToken: boolean;
  /** Chats that subscribed in the last hour. */
  readonly begun: number;
  /** True where commands of a platform go to another program. */
  readonly deaf: boolean;
  readonly now: Date;
}

/** What the operator has been told of: troubles that stand, and counts as they were. */
export type Told = Readonly<Record<string, number>>;

const BACKLOG_MS = 5 * 60_000;
const MEGABYTE = 1_048_576;
/** A day of a large exchange brings many people; more than this in an hour may be one who floods. */
const MANY_BEGUN = 300;
/** A disk is low below a tenth of it, and below this: a tenth of a large one is room enough. */
const LOW_BYTES = 1_024 * MEGABYTE;
const LOW_SHARE = 0.1;

interface StandingTrouble {
  readonly cause: Cause;
  /** Told when it is over. */
  readonly over: Cause;
  /** Its number where it stands, null where it does not. */
  readonly stands: (look: Look) => number | null;
}

const STANDING: readonly StandingTrouble[] = [
  {
    cause: 'feeds-silent',
    over: 'feeds-heard',
    stands: ({ feeds }) => {
      const asked = feeds.filter(({ mode }) => mode === 'active');
      return asked.length > 0 && asked.every(({ failures }) => failures > 0) ? asked.length : null;
    },
  },
  {
    cause: 'backlog',
    over: 'backlog-gone',
    stands: ({ oldestDue, due, now }) =>
      oldestDue !== null && now.getTime() - Date.parse(oldestDue) > BACKLOG_MS ? due : null,
  },
  { cause: 'many-begun', over: 'few-begun', stands: ({ begun }) => (begun > MANY_BEGUN ? begun : null) },
  { cause: 'other-poller', over: 'poller-alone', stands: ({ deaf }) => (deaf ? 1 : null) },
  { cause: 'bad-token', over: 'token-taken', stands: ({ badToken }) => (badToken ? 1 : null) },
  {
    cause: 'disk-low',
    over: 'disk-roomy',
    stands: ({ disk }) =>
      disk !== null && disk.free < LOW_BYTES && disk.free < disk.size * LOW_SHARE
        ? Math.floor(disk.free / MEGABYTE)
        : null,
  },
];

/** Counts that only grow: the operator hears when there is more than they know of. */
const GROWING = ['held', 'withheld'] as const;

/** What the operator is to hear now, and what they know after that: each trouble once, and once that it is over. */
export function hear(look: Look, told: Told): { readonly notices: readonly NoticeDraft[]; readonly told: Told } {
  const notices: NoticeDraft[] = [];
  const after: Record<string, number> = {};
  for (const { cause, over, stands } of STANDING) {
    const number = stands(look);
    const known = told[cause];
    if (number !== null) after[cause] = known ?? number;
    if (number !== null && known === undefined) notices.push({ cause, text: '', number });
    if (number === null && known !== undefined) notices.push({ cause: over, text: '', number: null });
  }
  for (const cause of GROWING) {
    const [number, known] = [look[cause], told[cause] ?? 0];
    if (number > 0) after[cause] = number;
    if (number > known) notices.push({ cause, text: '', number: number - known });
  }
  return { notices, told: after };
}
