import type { DatePrecision, Instant } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';
import type { Side, Standing } from '../sources/source.ts';
import type {
  Category,
  Count,
  EventFinding,
  EventStatus,
  EventType,
  StatementFinding,
  Span,
  StatementKind,
  UnattributedCount,
} from '../extraction/findings.ts';

/** Who stands behind an event: official bodies and speakers of both sides, of one, or none but the media. */
export type Confirmation = 'both_sides' | 'ukraine_only' | 'russia_only' | 'media_only';

/**
 * `history` came with the ledger of past exchanges and is never told as news; `baseline` was there when a source was first
 * read, and nobody has been told of it yet; `news` came from an article.
 */
export type StoryOrigin = 'history' | 'baseline' | 'news';

/** One article's part in a story: what it says, in whose voice, with the link and the sentences that prove it. */
export interface Report<Finding> {
  /** Null where the report is a row of the history ledger, which has links but no text of ours. */
  readonly articleId: string | null;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly lang: Language | null;
  /** The sides that speak for the event in this report: an official outlet's own, and those of the officials it cites. */
  readonly voices: readonly Side[];
  readonly standing: Standing;
  /** Set where the outlet is not in our list: it lends a story no more than one side's word. */
  readonly unlisted?: true;
  readonly finding: Finding;
}

/** Who takes back, or contradicts, that an event has happened. */
export interface Denial {
  /** The side whose official denies it; null where the outlet that had reported it takes it back. */
  readonly side: Side | null;
  /** The official or body that denies it, where the text names one and may be named. */
  readonly speaker: string | null;
  readonly articleId: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly evidence: readonly Span[];
}

interface StoryBase<Finding> {
  /** Short and stable; people may type any unambiguous beginning of it. */
  readonly id: string;
  readonly origin: StoryOrigin;
  /** 1 at first; grows with every change that is told. */
  readonly revision: number;
  readonly firstSeen: Instant;
  readonly updated: Instant;
  /** Oldest first. */
  readonly reports: readonly Report<Finding>[];
}

/** One exchange, repatriation or return, across articles and languages. */
export interface EventStory extends StoryBase<EventFinding> {
  readonly kind: 'event';
  readonly type: EventType;
  readonly status: EventStatus;
  readonly date: string | null;
  readonly datePrecision: DatePrecision | null;
  readonly ukraineReturned: Count | null;
  readonly russiaReturned: Count | null;
  readonly unattributedTotal: UnattributedCount | null;
  readonly statedRatio: string | null;
  readonly mediators: readonly string[];
  readonly categories: readonly Category[];
  readonly confirmedBy: Confirmation;
  /** Set while somebody stands by the denial of it: the event is not shown without this mark. Absent where nobody denies it. */
  readonly denials?: readonly Denial[];
  /** The id of the larger exchange that this is a stage of, such as one day of "1000 for 1000". */
  readonly partOf?: string;
}

/** One thing that one speaker said, across the articles that report it. */
export interface StatementStory extends StoryBase<StatementFinding> {
  readonly kind: 'statement';
  readonly speaker: string | null;
  readonly role: string | null;
  readonly side: Side | null;
  readonly statementKind: StatementKind;
  /** The words in their original language. */
  readonly text: string;
  readonly quote: boolean;
  readonly lang: Language;
  readonly via: string | null;
  readonly date: string | null;
  readonly publicFigure: boolean;
}

export type Story = EventStory | StatementStory;
