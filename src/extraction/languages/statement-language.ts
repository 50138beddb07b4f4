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
  | 'reads'
  /** Forms that go along with another verb of the same subject: adding, «додавши». */
  | 'along';

/** Turns of phrase that attribute words without a verb of saying before them. */
export type FrameCue =
  /** The speaker follows: "according to", «за словами». */
  | 'accordingTo'
  /** "According to Russia belong to Ukrainian soldiers": whose bodies they are, which is no statement. */
  | 'whoseTheyAre'
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
  /** The name of an outlet follows, in quotes or with a capital: "in an interview with", «в ефірі». */
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
export type VoiceCue = 'elsewhere' | 'related' | 'firstPerson' | 'speech' | 'turnsTo';

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
  /** Capitalised words that are no one's name: days, months, peoples. */
  readonly noNames: readonly string[];
  /** Given names in the nominative, by gender. */
  readonly givenNames: { readonly m: readonly string[]; readonly f: readonly string[] };
  /** Given names that are words as well: names only where others stand beside them. */
  readonly wordNames: readonly string[];
  /** Words of somebody who speaks of themselves and theirs. */
  readonly firstPerson: readonly string[];
  /** Open what a speaker turns to: "asked about", «говорячи про». */
  readonly turnsTo: readonly string[];
  /** Nouns with which the title of a speech or appeal begins. */
  readonly speeches: readonly string[];
  /** Words that in a text on exchanges mean one: the deal, the list, those freed. */
  readonly related: readonly string[];
  /** Words of the war's other news: a sentence with one of them and none of exchanges is about something else. */
  readonly elsewhere: readonly string[];
  /** Words of blame, denial and call inside what is said. */
  readonly tone: PhraseTable<ToneCue>;
  readonly groups: PhraseTable<GroupCue>;
  /** First five letters of one word for an office, and of another for the same office. */
  readonly officeSynonyms: Readonly<Partial<Record<string, string>>>;
  /** Which endings of a verb of saying go with which of its subject; empty where verbs do not agree. First fit counts. */
  readonly agreement: readonly { readonly verbs: readonly string[]; readonly nouns: readonly string[] }[];
  readonly grammar: StatementGrammar;
}

/** The little words by which clauses hang together and speakers are known. `слов*` stands for any ending, `*ли` for any word with this one. */
export interface StatementGrammar {
  /** Open a clause inside the sentence: that, whether, how. */
  readonly clauseOpeners: readonly string[];
  /** Open what is said: that, «нібито». */
  readonly thatWords: readonly string[];
  /** Tie a clause to the person before it: who, «який». */
  readonly relatives: readonly string[];
  /** The same in another case, so that somebody else is the subject: «якого». */
  readonly objectRelatives: readonly string[];
  /** Set one clause against another, or join it on: while, «натомість». */
  readonly contrasts: readonly string[];
  /** Join a second verb to the same speaker: and, but. */
  readonly conjunctions: readonly string[];
  /** May stand between such a word and its verb: also, then. */
  readonly verbAdverbs: readonly string[];
  /** Deny the verb right behind them. */
  readonly negations: readonly string[];
  /** Deny the verb right before them: nothing. */
  readonly nothings: readonly string[];
  /** Deny the verb of the noun behind them: neither. */
  readonly negativeSubjects: readonly string[];
  /** Forms of "be" that make the verb behind them a passive. */
  readonly passives: readonly string[];
  /** Verbs whose passive still has the speaker before it: convinced. */
  readonly passiveSpeech: readonly string[];
  /** Behind one of these a noun and its verb are a clause of their own. Empty where word order does not tell. */
  readonly clauseStarts: readonly string[];
  /** Pronouns as a subject. */
  readonly subjectPronouns: readonly string[];
  /** Behind one of these the subject follows its verb: «як повідомив речник». */
  readonly inverters: readonly string[];
  /** Prepositions that open an aside between speaker and verb. Empty where any word may. */
  readonly asideOpeners: readonly string[];
  /** Behind one of these a verb goes with any subject: would, could. Empty where verbs tell by their endings. */
  readonly auxiliaries: readonly string[];
  /** Verb forms that only several speakers have: believe, «заявили». */
  readonly pluralVerbs: readonly string[];
  /** Endings of an office or role as a subject, and those that rule it out; empty where nouns have no cases. */
  readonly subjectEndings: readonly string[];
  readonly obliqueEndings: readonly string[];
  /** Numerals behind which a subject stands in the genitive: «два», «четверо». Empty where nouns have no cases. */
  readonly fewNumerals: readonly string[];
  /** Endings of adjectives used as an office («уповноважений»), which look oblique and are not. */
  readonly adjectiveEndings: readonly string[];
  /** Endings of roles in the plural. */
  readonly pluralEndings: readonly string[];
  /** Endings that only several have («кураторов»), so that no one person is meant. */
  readonly severalEndings: readonly string[];
  /** Offices that many hold: spokesman, adviser. */
  readonly manyHold: readonly string[];
  /** Stand before a surname: Mr, «пані». */
  readonly titles: readonly string[];
  /** May mean anybody in office who was just named: the official, the politician. */
  readonly anyOffice: readonly string[];
  /** Relatives in the nominative: a capital beside one is a name, whatever the word ("his sister, Hope"). */
  readonly kin: readonly string[];
  /** Open a question or an answer of an interview, before a colon. */
  readonly turnLabels: readonly string[];
  /** Mean whoever spoke last: the woman, the interlocutor. */
  readonly sameAgain: readonly string[];
  /** Before an office these leave open who holds it: an adviser, «один із радників». */
  readonly indefinites: readonly string[];
  /** A body that was named before: the ministry. */
  readonly institutions: readonly string[];
  /** Verbs that say and nothing else: beside them a noun that no list knows is a speaker. */
  readonly plainVerbs: readonly string[];
  /** Papers that say what their author says: statement, «допис». */
  readonly documents: readonly string[];
  /** Papers that others than the last speaker may have signed: petition, «лист». */
  readonly letters: readonly string[];
  /** What a sentence calls the words behind its colon: answer, «вимога». */
  readonly speechNouns: readonly string[];
  /** Whoever holds the same office on the other side: counterpart, «колега». */
  readonly counterparts: readonly string[];
  /** Verbs that call something a name, and also just name it: «назвав дату» says nothing. */
  readonly naming: readonly string[];
  /** Endings of what something is called. */
  readonly calledEndings: readonly string[];
  /** Nouns that are no one: papers, films, polls, days. */
  readonly noSpeakers: readonly string[];
  /** Open a noun phrase: the, one, several. Empty where nouns need none. */
  readonly determiners: readonly string[];
  /** Endings of surnames alone: «-енко», «-ський». Empty where capitals tell. */
  readonly surnameEndings: readonly string[];
  /** The largest of many is one exchange, not all of them. */
  readonly superlatives: readonly string[];
}
