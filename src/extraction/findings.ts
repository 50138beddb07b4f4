import type { DatePrecision } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';
import type { Side } from '../sources/source.ts';

export type EventType = 'exchange' | 'bodies_repatriation' | 'return_of_children_or_civilians' | 'other';

/**
 * How far an event has come, by the text's own latest word.
 * `announced`: both sides, a mediator or an agreement say that it will be; `planned`: one side expects it;
 * `under_way`: a staged exchange with a part done and the rest due.
 */
export type EventStatus =
  'completed' | 'under_way' | 'announced' | 'planned' | 'offered' | 'negotiating' | 'stalled' | 'refused' | 'cancelled';

/** `new` is the article's own news, `background` is told for context. */
export type Novelty = 'new' | 'background';

export type Qualifier = 'exact' | 'at_least' | 'about' | 'almost' | 'more_than';

/** People (or bodies) of one side; a part that the text does not state is null. `qualifier` is the total's. */
export interface Count {
  readonly total: number | null;
  readonly military: number | null;
  readonly civilians: number | null;
  readonly qualifier: Qualifier;
}

/** A count that the text gives to no side. */
export interface UnattributedCount {
  readonly total: number;
  readonly qualifier: Qualifier;
}

/** A piece of the article: `text` is exactly `(title + "\n" + text).slice(start, end)`, in UTF-16 units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Who is among those returned, where the text says so. */
export type Category =
  | 'soldiers'
  | 'civilians'
  | 'azov'
  | 'mariupol_defenders'
  | 'border_guards'
  | 'national_guard'
  | 'women'
  | 'children'
  | 'wounded'
  | 'foreigners'
  | 'bodies';

/** One exchange, repatriation or return that the article tells of. Each field comes out of the evidence spans. */
export interface EventFinding {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly novelty: Novelty;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, or null: only what the text says, never guessed. */
  readonly date: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly ukraineReturned: Count | null;
  readonly russiaReturned: Count | null;
  readonly unattributedTotal: UnattributedCount | null;
  /** Such as "1000 for 1000", as the text has it. */
  readonly statedRatio: string | null;
  /** Who brokered it, by their English names; a place is not a mediator. */
  readonly mediators: readonly string[];
  readonly categories: readonly Category[];
  readonly evidence: readonly Span[];
}

export type StatementKind = 'announcement' | 'figure' | 'claim' | 'accusation' | 'denial' | 'appeal';

/** What a cited speaker says of an exchange, a return or the captives. The writer's own words are none. */
export interface StatementFinding {
  /** The person's or body's name: by our table's English spelling where we know them, else as the text has it. Null where only a role is given. */
  readonly speaker: string | null;
  /** What the text itself calls the speaker where it is a body, in the nominative («Міноборони РФ»); null for people and roles. */
  readonly speakerInText: string | null;
  readonly role: string | null;
  readonly side: Side | null;
  readonly kind: StatementKind;
  /** A verbatim quote, or the reporting sentence. */
  readonly text: string;
  readonly quote: boolean;
  /** The outlet or channel in which it was said, as the text names it. */
  readonly via: string | null;
  /** The day on which it was said, where the text says so ("on Wednesday"), `YYYY-MM-DD`. */
  readonly date: string | null;
  /** False for a captive, a relative or anyone else who is not known as a public figure: told by role, not by name. */
  readonly publicFigure: boolean;
  readonly evidence: readonly Span[];
}

/** All that one article says of exchanges. */
export interface Reading {
  readonly lang: Language;
  /** The text tells of, or speaks about, an exchange or return between Ukraine and Russia, even as background. */
  readonly relevant: boolean;
  /** Something here is new: an event with novelty `new`, or a statement. */
  readonly alert: boolean;
  readonly events: readonly EventFinding[];
  readonly statements: readonly StatementFinding[];
}
