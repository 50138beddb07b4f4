import type { MessageId, VariablesOf } from '../locales/messages.ts';
import type { NoticeCause } from '../sources/polling/operator-notice.ts';

/** What the operator is told of, each when it begins and, where it ends by itself, when it ends. */
export type Cause =
  NoticeCause | 'feeds-silent' | 'feeds-heard' | Standing | Ended | 'held' | 'withheld' | 'restored' | 'damaged';

/** Troubles that stand for a while, and the words for their ends. */
export type Standing = 'backlog' | 'many-begun' | 'bad-token' | 'other-poller' | 'disk-full' | 'disk-low';
export type Ended = 'backlog-gone' | 'few-begun' | 'token-taken' | 'poller-alone' | 'disk-free' | 'disk-roomy';

/** Messages of the locales that take nothing, or the number of the notice. */
type Plain = { [Id in MessageId]: [VariablesOf<Id>] extends [never] ? Id : never }[MessageId];
type Counting = { [Id in MessageId]: [VariablesOf<Id>] extends ['number'] ? Id : never }[MessageId];

interface Words {
  readonly title: Plain;
  /** What it means and what mends it. Null where the notice brings its own words, or there is nothing to mend. */
  readonly says: Plain | null;
  readonly counts?: Counting;
}

/** The words of each cause. */
export const CAUSES: Readonly<Record<Cause, Words>> = {
  failing: { title: 'operator-failing', says: null },
  recovered: { title: 'operator-recovered', says: null },
  gone: { title: 'operator-gone', says: null },
  'moved-domain': { title: 'operator-moved', says: null },
  'mass-change': { title: 'operator-mass-change', says: null },
  flood: { title: 'operator-flood', says: null },
  deadly: { title: 'operator-deadly', says: null },
  'officials-silent': { title: 'operator-officials-silent', says: null },
  'officials-heard': { title: 'operator-officials-heard', says: null },
  'feeds-silent': { title: 'operator-feeds-silent', says: 'operator-feeds-silent-mend' },
  'feeds-heard': { title: 'operator-feeds-heard', says: null },
  held: { title: 'operator-held', says: 'operator-held-mend', counts: 'operator-number' },
  withheld: { title: 'operator-withheld', says: 'operator-withheld-mend', counts: 'operator-number' },
  backlog: { title: 'operator-backlog', says: 'operator-backlog-mend', counts: 'operator-number' },
  'backlog-gone': { title: 'operator-backlog-gone', says: null },
  'many-begun': { title: 'operator-many-begun', says: 'operator-many-begun-mend', counts: 'operator-number' },
  'few-begun': { title: 'operator-few-begun', says: null },
  'bad-token': { title: 'operator-bad-token', says: 'operator-bad-token-mend' },
  'token-taken': { title: 'operator-token-taken', says: null },
  'other-poller': { title: 'operator-other-poller', says: 'operator-other-poller-mend' },
  'poller-alone': { title: 'operator-poller-alone', says: null },
  'disk-full': { title: 'operator-disk-full', says: 'operator-disk-full-mend' },
  'disk-free': { title: 'operator-disk-free', says: null },
  'disk-low': { title: 'operator-disk-low', says: 'operator-disk-low-mend', counts: 'operator-megabytes' },
  'disk-roomy': { title: 'operator-disk-roomy', says: null },
  damaged: { title: 'operator-damaged', says: 'operator-damaged-mend' },
  restored: { title: 'operator-restored', says: 'operator-restored-mend' },
};

/** True for a cause of the table: the database may hold others, of a version that is not this one. */
export function isCause(cause: string): cause is Cause {
  return Object.hasOwn(CAUSES, cause);
}
