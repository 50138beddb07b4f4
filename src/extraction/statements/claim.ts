import type { VerbCue } from '../languages/statement-language.ts';
import type { Speaker } from './speaker.ts';

interface Range {
  readonly first: number;
  readonly last: number;
}

/** One thing that one speaker says, by token ranges of the document. */
export interface Claim {
  readonly speaker: Speaker;
  readonly verb: VerbCue | null;
  /** Index of the unit that attributes it. */
  readonly unit: number;
  /** Index of the unit that what was said starts in. */
  readonly from: number;
  /** The reporting clause or sentence. */
  readonly clause: Range;
  /** The speaker's own words, where they are given. */
  readonly quote: Range | null;
  /** All that must be shown for it. */
  readonly evidence: readonly Range[];
  readonly headline: boolean;
  /** "Also": a new point; "that is why": the point before it goes on. */
  readonly point: 'new' | 'same' | null;
  /** Where several units were merged, the last of them. */
  readonly lastUnit?: number;
}
