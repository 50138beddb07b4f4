/** What news is about, as a reader chooses it. */
export const TOPICS = ['exchanges', 'bodies', 'returns', 'statements'] as const;
export type Topic = (typeof TOPICS)[number];

/** Whose words are told. */
export const SPEAKING_SIDES = ['ukraine', 'russia', 'others'] as const;
export type SpeakingSide = (typeof SPEAKING_SIDES)[number];

/** The least that has to stand behind an event: anybody, an official of either side, officials of both. */
export const CONFIRMATIONS = ['any', 'official', 'both'] as const;
export type LeastConfirmation = (typeof CONFIRMATIONS)[number];

export const RHYTHMS = ['daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/**
 * What the quiet hours do: `hold` sends when they end, `urgent` the same but for completed exchanges, `silent` sends
 * without a sound.
 */
export const QUIET_MODES = ['hold', 'urgent', 'silent'] as const;
export type QuietMode = (typeof QUIET_MODES)[number];

/** A span of local time, both `HH:MM`; the second may be the smaller one, over midnight. */
export interface QuietSpan {
  readonly from: string;
  readonly to: string;
}

/** Words that have to stand together in a text, as they were typed, and for each of them the keys of which one is enough. */
export interface WordGroup {
  readonly typed: string;
  readonly keys: readonly (readonly string[])[];
}

/** What a subscription wants, and when; all of it has a default, and every part explains itself in `/settings` and `/why`. */
export interface Choices {
  readonly topics: readonly Topic[];
  readonly sides: readonly SpeakingSide[];
  /** Whose statements are told; empty for everybody's. */
  readonly speakers: readonly WordGroup[];
  readonly confirmation: LeastConfirmation;
  /** True where news comes as it happens. */
  readonly atOnce: boolean;
  readonly digests: readonly Rhythm[];
  /** Of the weekly digest: 1 for Monday to 7 for Sunday (ISO 8601). */
  readonly weekday: number;
  readonly quiet: QuietSpan | null;
  readonly quietMode: QuietMode;
  /** One of these has to be in the news; empty for all news. */
  readonly include: readonly WordGroup[];
  /** None of these may be in it. */
  readonly exclude: readonly WordGroup[];
  /** True where a digest says so when there is nothing new. */
  readonly emptyDigests: boolean;
}

/** Everything, as it happens and once a day. */
export const DEFAULT_CHOICES: Choices = {
  topics: TOPICS,
  sides: SPEAKING_SIDES,
  speakers: [],
  confirmation: 'any',
  atOnce: true,
  digests: ['daily'],
  weekday: 1,
  quiet: null,
  quietMode: 'hold',
  include: [],
  exclude: [],
  emptyDigests: false,
};
