/** Why a story is news now. Each has its sentence in the locales. */
export type NewsReason =
  'new-story' | 'status-changed' | 'confirmed-by-other-side' | 'counts-stated' | 'counts-corrected' | 'denied';

/** Why a finding is no news; `withheld` would be, but its message says something that its evidence does not. */
export type QuietReason =
  | 'joined'
  | 'duplicate-of'
  | 'background'
  | 'no-change'
  | 'too-old'
  | 'known-from-history'
  | 'baseline'
  | 'edited'
  | 'withheld';

/** What a finding did to the stories: data for the log, `/why`, the metrics and the tests alike. */
export type Change =
  { readonly told: true; readonly reason: NewsReason } | { readonly told: false; readonly reason: QuietReason };
