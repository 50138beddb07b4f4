import type { VerbCue } from '../languages/statement-language.ts';
import type { Mention } from './mention.ts';

/** Where in the text what was said stands, seen from the words that attribute it. */
export type Reach =
  /** In the same sentence. */
  | 'here'
  /** In the sentence before: "he said this". */
  | 'before'
  /** The whole paragraph up to a dash: unmarked speech that ends with «– сказав він». */
  | 'paragraph'
  /** The paragraph before: "- said Zelenskyy." on a line of its own. */
  | 'paragraphBefore';

/** Somebody is said to say something. */
export interface Attribution {
  readonly mention: Mention;
  /** Null where no verb is used: "according to", a colon, a dash. */
  readonly verb: VerbCue | null;
  /** Tokens of the verb or turn of phrase. */
  readonly cue: { readonly first: number; readonly last: number };
  readonly reach: Reach;
  /** "Said this", «про це повідомив»: the sentence tells the news itself, and a quote behind it says more. */
  readonly ofThis?: boolean;
}
