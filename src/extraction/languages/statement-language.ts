import type { BodyId, SharedBody } from '../people/bodies.ts';
import type { EndingSets, PhraseTable } from '../text/phrases.ts';

/** Verbs of saying (finite forms alone), by what is done in saying. */
export type VerbCue =
  | 'says'
  /** Says that it happened or will. */
  | 'announces'
  | 'accuses'
  | 'denies'
  /** Calls for something. */
  | 'appeals'
  | 'thanks'
  /** Shows rather than says: posted, published; counts with a quote or a clause of its own alone. */
  | 'posts'
  /** What a letter or a statement says, whoever wrote it: reads, «йдеться». */
  | 'reads';

/** Turns of phrase that attribute words without a verb of saying before them. */
export type FrameCue =
  /** The speaker follows: "according to", «за словами». */
  | 'accordingTo'
  /** The speaker follows, and what was said stands before: "announced by". */
  | 'saidBy'
  /** What was said stands in the sentence before: "said this", «про це повідомив». */
  | 'saidThis'
  /** A label with a colon before the speaker: "Source:". */
  | 'sourceLabel'
  /** A new point of the same speaker: "also", «окремо». */
  | 'newPoint'
  /** The same point goes on: "this is why", «саме тому». */
  | 'samePoint'
  /** Points back at what was just spoken of: "these", "the same of". */
  | 'pointsBack'
  /** Words that may stand between the speaker and the verb. */
  | 'between'
  /** A preposition that makes a body the place of the saying: «в Минобороны сообщили». */
  | 'at'
  /** Opens the name of an outlet or channel: "in an interview with". */
  | 'saidIn'
  /** Opens the outlet that passed it on: "reports", «передає». */
  | 'passedOnBy';

export type SpeakerCue =
  | 'he'
  | 'she'
  | 'they'
  /** One office that all texts know by itself: "the head of state". */
  | 'headOfState'
  /** Public office: minister, spokesman, commander. */
  | 'office'
  /** Words that belong to an office: former, deputy, special. */
  | 'officeWord'
  /** Cited without a name: officials, a source. */
  | 'unnamed'
  /** Private people: wife, soldier, prisoner. */
  | 'private';

/** Words that tell whose text it is, and that a sentence is about something else. */
export type VoiceCue = 'elsewhere' | 'firstPerson' | 'speech';

/** Words of blame, denial, call and fact inside what is said. */
export type ToneCue = 'blame' | 'denial' | 'call' | 'fact';

/** Groups of captives whose exchange is a point of its own, beside those that the event reader knows. */
export type GroupCue =
  | 'foreigners'
  | 'belarusians'
  | 'muslims'
  | 'crimeanTatars'
  | 'northKoreans'
  | 'medics'
  | 'journalists'
  | 'clergy'
  | 'marines'
  | 'convicts';

/** Whose: adjectives and genitives that give a ministry or a role its country. */
export type NationCue = 'ukraine' | 'russia' | 'uae' | 'turkey' | 'saudi' | 'qatar' | 'other';

export interface StatementLanguage {
  readonly endings: EndingSets;
  readonly verbs: PhraseTable<VerbCue>;
  readonly frames: PhraseTable<FrameCue>;
  readonly speakers: PhraseTable<SpeakerCue>;
  readonly nations: PhraseTable<NationCue>;
  readonly bodies: PhraseTable<BodyId | SharedBody>;
  /** Outlets, platforms and channels, as the text names them; they pass on what others say. */
  readonly outlets: readonly string[];
  /** Prepositions that may open what belongs to an office: minister *of*, ambassador *to*. */
  readonly officeLinks: readonly string[];
  /** Behind one of these a noun is not the one who speaks. */
  readonly prepositions: readonly string[];
  /** Words that open a clause inside the sentence: that, whether, how. */
  readonly clauseOpeners: readonly string[];
  /** Of those, the ones that open what is said. */
  readonly thatWords: readonly string[];
  /** Pronouns that tie a clause to the person before it: who, «який». */
  readonly relatives: readonly string[];
  /** Words that set one clause against another or join it on: while, but, «натомість». */
  readonly contrasts: readonly string[];
  /** Words that deny the verb behind them. */
  readonly negations: readonly string[];
  /** Forms of "be" that make the verb behind them a passive. */
  readonly passives: readonly string[];
  /** Words that open a sentence or clause whose subject is the noun behind them. */
  readonly clauseJoints: readonly string[];
  /** Pronouns as a subject. */
  readonly subjectPronouns: readonly string[];
  /** Words behind which the subject follows its verb: «як повідомив речник». */
  readonly inverters: readonly string[];
  /** Plural forms of verbs that only several speakers have: "officials believe". Empty where the ending tells. */
  readonly pluralVerbs: readonly string[];
  /** Capitalised words that are no one's name: days, months, peoples. */
  readonly noNames: readonly string[];
  /** Words of somebody who speaks of themselves and theirs. */
  readonly firstPerson: readonly string[];
  /** Nouns with which the title of a speech or appeal begins. */
  readonly speeches: readonly string[];
  /** Words of the war's other news: a sentence with one of them and none of exchanges is about something else. */
  readonly elsewhere: readonly string[];
  /** Words of blame, denial and call inside what is said. */
  readonly tone: PhraseTable<ToneCue>;
  readonly groups: PhraseTable<GroupCue>;
}
