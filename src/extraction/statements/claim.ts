import type { VerbCue } from '../languages/statement-language.ts';
import type { Range } from './evidence.ts';
import type { Speaker } from './speaker.ts';
import type { Topic } from './topic.ts';

/** The words that attribute a claim: who speaks, and the verb or turn of phrase. */
export interface Saying {
  readonly mention: Range;
  readonly cue: Range;
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
  /** The reporting sentence quotes some of the speaker's words. */
  readonly partQuote: boolean;
  /** What the words themselves are about. */
  readonly topic: Topic;
  /** "Also": a new point; "that is why": the point before it goes on. */
  readonly point: 'new' | 'same' | null;
  /** Every attribution of it, in the order of the text. */
  readonly sayings: readonly Saying[];
  /** Where several units were merged, the last of them. */
  readonly lastUnit?: number;
}
