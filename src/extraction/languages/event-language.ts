import type { EndingSets, PhraseTable } from '../text/phrases.ts';
import type { AssertionCue } from './assertion-cue.ts';
import type { CalendarWords, NumberWords } from './number-and-calendar-words.ts';

/**
 * What a word or phrase can mean where exchanges are told of. The lists of a language's `event-words.ts` are keyed by
 * these; one engine reads them all.
 */
export type EventCue =
  TriggerCue | PeopleCue | SideCue | StatusCue | NoveltyCue | CountCue | OtherCue | CategoryCue | AssertionCue;

/** Words that tell of an exchange or return. */
export type TriggerCue =
  /** The thing itself: exchange, swap. Tells of ours only beside captives or sides. */
  | 'swap'
  /** Exchange of captives, unmistakable in itself. */
  | 'captiveSwap'
  /** Past: exchanged, swapped. */
  | 'swapDone'
  /** Not yet: to exchange, will swap. */
  | 'swapWill'
  /** Past: came back, was freed. The people come home. */
  | 'returnDone'
  /** Not yet or wished: to free, will return. */
  | 'returnWill'
  /** Return, release, repatriation as nouns. */
  | 'returnNoun'
  /** Past: got back, received. Whoever receives is the subject. */
  | 'receiveDone'
  /** Not yet: to receive. */
  | 'receiveWill'
  /** Past: handed over. Whoever gives is the subject. */
  | 'giveDone'
  /** Not yet: to hand over. */
  | 'giveWill'
  /** Exchange in another sense: of fire, of money, in exchange for; takes the word beneath it away. */
  | 'otherSwap'
  /** Freed, received, handed over, of something that is no captive: a village, a letter. */
  | 'otherDeed';

export type PeopleCue = 'captive' | 'military' | 'civilian' | 'child' | 'body' | 'person' | 'captivity';

export type SideCue =
  | 'ukraine'
  | 'russia'
  /** People who can only be one side's: defenders of Mariupol, residents of Kursk. */
  | 'ukrainePeople'
  | 'russiaPeople'
  /** Names that place a text in this war: the Coordination Headquarters, Medinsky. */
  | 'ourWar'
  /** People whose office exchanges are: beside their names a bare swap is one of captives. */
  | 'swapOfficial'
  /** Names that place it elsewhere: Hamas, Gershkovich, the Second World War. */
  | 'otherConflict'
  /** To Ukraine, to Russia: where people are handed. */
  | 'toUkraine'
  | 'toRussia'
  /** In Ukraine, in Moscow: a place, not a side. */
  | 'atPlace'
  /** With, from: the side named next sits across the table. */
  | 'across'
  /** From the Russian side: of two sides named so, each has its own people. */
  | 'sidePart'
  /** An absolute "with": "with Russia receiving 38". */
  | 'withActor'
  /** Let go: the captor's deed. */
  | 'lettingGo'
  | 'ours'
  /** Theirs, one's own: read by the statements. */
  | 'theirs';

export type StatusCue =
  | 'cancelled'
  | 'refused'
  | 'stalled'
  | 'offered'
  /** An offer of a meeting, the rejection of a claim, a negotiating team: takes the offer, refusal or talks away. */
  | 'otherOffer'
  | 'negotiating'
  /** Talks, of which the exchange need not be the matter. */
  | 'talks'
  | 'agreed'
  | 'planned'
  | 'underWay'
  /** A stage, part or day of a staged exchange. */
  | 'stage'
  /** One side says that the other will not take its own back: an accusation, not an event. */
  | 'accusedRefusal'
  | 'lastStage'
  /** The matter of talks is an exchange: "held talks on a swap" tells of no swap held. */
  | 'talksOn'
  /** An exchange took place, was held. */
  | 'done'
  /** During, after, as part of an exchange: it happened, unless it is still going on. */
  | 'inCourse'
  | 'negation'
  /** Nobody, not one: what the clause tells after it was done to none. */
  | 'nobody'
  /** Untrue, denies: what the sentence tells as done was not. */
  | 'denial'
  /** Denied it, is false, no such exchange took place: what the sentence before reported was not. */
  | 'retraction'
  /** Nobody has confirmed it: takes back what was told as hearsay, not what somebody has said. */
  | 'unconfirmed'
  /** Media, channels, rumours: what they tell can be denied by the next sentence. */
  | 'hearsay'
  /** A film, a novel, a drill: what is told is made up. */
  | 'fiction'
  /** A stage, a page, a game, actors and players: what the sentences beside it tell is made up. */
  | 'onStage'
  /** Centuries, tsars, former wars: what the sentences beside it tell is history. */
  | 'longAgo'
  /** Inmates, convicts: captives of a court, unless an exchange or captivity is named. */
  | 'convict'
  /** Beasts and birds: their captivity is another. */
  | 'animals'
  /** Sport, markets, schools, museums, medicine: exchanges of their own, unless captives are named. */
  | 'otherField'
  /** A survey: what people believe of exchanges is none. */
  | 'survey'
  /** Amnesty, bail, pirates: a freeing that no war captive is freed by. */
  | 'otherCustody'
  /** After training, from hospital abroad: soldiers come home from there who were nobody's captives. */
  | 'otherJourney'
  /** A rally, a meeting: when it was held, no exchange was. */
  | 'gathering'
  /** A draft law: what it would forbid or order is no exchange yet. */
  | 'bill'
  /** If, would have: no fact. */
  | 'condition'
  /** The order in which they are freed: how it is done, not that it was. */
  | 'manner'
  /** Calls, demands, hopes: no fact. */
  | 'demand';

export type NoveltyCue =
  | 'background'
  /** Last month, in spring: looks back, unless what it tells has not come about since. */
  | 'pastTime'
  /** Had been freed: looks back, unless somebody said it. */
  | 'pluperfect'
  /** At the head of a sentence it tells of an anniversary, whatever day stands behind it: a year ago, last November. */
  | 'yearsAgo'
  /** The anniversary of an exchange, "on this day": looks back, wherever in the sentence it stands. */
  | 'anniversary'
  /** Born in: the year beside it is that of a person. */
  | 'birth'
  /** Exchanges in general, in the plural. */
  | 'practice'
  /** Who tells, of Ukraine's and of Russia's officials and bodies: "home" is the teller's in a language that is both's. */
  | 'tellerOfUkraine'
  | 'tellerOfRussia'
  /** Talks, a list, a decision: behind it "of an exchange" says what it is about, and the verb is its own. */
  | 'matterHead'
  /** A day after: what stands behind it was the day before. */
  | 'nextDay'
  /** Relatives, mothers, families: of captives, and none themselves. */
  | 'relatives'
  /** Outside of the exchanges: people come home without one. */
  | 'outsideSwap'
  /** Reported, announced: an exchange right behind it, of which nothing else is said, was held. */
  | 'reported'
  /** As a result of, after: the talks behind it led to what the verb says. */
  | 'asOutcome'
  /** Adverbs of now and then, and what is no noun: behind "an exchange" they are not what is exchanged. */
  | 'meanwhile'
  /** Usually, as a rule, sometimes: what is told so is a habit, of no day. */
  | 'usually'
  /** "All of them will be brought back": a vow, which plans no exchange. */
  | 'vow'
  /** Another, next, further: an exchange of its own. */
  | 'another'
  /** The previous one, the latest was: an earlier exchange, its noun left out. */
  | 'formerOne'
  /** The next one: an exchange to come, its noun left out. */
  | 'nextOne';

export type CountCue =
  | 'each'
  /** The distributive that stands right before its number: «по 300». */
  | 'eachBefore'
  /** Both sides as one subject: what they exchange is nobody's share. */
  | 'bothParties'
  /** The other way: those a number of whom went to the other side than the ones told before. */
  | 'otherWay'
  | 'sameNumber'
  /** Another, besides: the number behind it comes on top of those told. */
  | 'onTop'
  /** Also, too: between a side and its own number. */
  | 'also'
  /** Joins two things of one kind: ends the words about the first. */
  | 'and'
  | 'subset'
  /** Of, out of: between a part and its whole. */
  | 'partOf'
  /** Among: behind a part, right before its whole. */
  | 'among'
  | 'held'
  | 'runningTotal'
  /** In total, altogether: of many exchanges, unless the number adds up those beside it. */
  | 'inAll'
  /** Instead of: the number right behind it was meant, and did not come. */
  | 'insteadOf'
  /** Less than half, barely a quarter: of a number that was meant, so none of this event. */
  | 'fraction'
  | 'atLeast'
  | 'about'
  | 'almost'
  | 'moreThan'
  | 'ratioWord'
  /** The second exchange, the third: the month behind it is what it is counted within. */
  | 'ordinalSwap'
  /** The largest, the first since: one event, whatever span of time it is measured against. */
  | 'superlative';

export type OtherCue =
  | 'mediation'
  /** Him, them: people of the sentence before. */
  | 'pronoun'
  /** A verb of saying: a date beside it is the date of the saying. */
  | 'saying'
  /** By, before, until: a deadline is no date. */
  | 'deadline'
  /** A day after: what follows, up to the next comma, is of another day. */
  | 'dayAfter'
  /** Opens the caption of a video or picture, before a colon or a bar. */
  | 'caption'
  /** The same day: that of the sentence before. */
  | 'sameDay'
  /** The same year: that of the day or month named before. */
  | 'sameYear'
  /** Since, from: a start is no date. */
  | 'since'
  /** A clause that opens so goes on telling of the clause before it: when, in which. */
  | 'leaning'
  /** The start of the war: a date beside it is that of the war. */
  | 'warStart'
  /** But, however: opens a clause that takes back what the one before offered or planned. */
  | 'contrast'
  /** Which, who: opens a clause that hangs on the word before it. */
  | 'relative'
  /** A word that opens a clause of its own. */
  | 'clauseStart'
  /** Home from a country that had kept them as a guest of neither side: no exchange. */
  | 'fromThirdCountry';

export type CategoryCue =
  'azov' | 'mariupolDefenders' | 'borderGuards' | 'nationalGuard' | 'women' | 'wounded' | 'foreigners';

/**
 * How a language's participles say who somebody is ("a marine freed from captivity tells of …"), the one followed by
 * what belongs to it and the clause's own verb.
 */
export interface ParticipleWords {
  readonly forms: readonly string[];
  /** Before a verb: was, has been. Behind one of these it is no participle of ours. */
  readonly auxiliaries: readonly string[];
  /** Endings of forms that say with whom, of whom, to whom: never a verb. */
  readonly oblique: readonly string[];
  /** What follows a participle instead of an object. */
  readonly following: readonly string[];
  /** What the person hangs on: of, with, their. */
  readonly leading: readonly string[];
  /** Crowds: with these it is news after all. */
  readonly crowds: readonly string[];
}

/** How the object of a deed is known: who or what is exchanged, given, received. */
export interface ObjectWords {
  /** The word between a noun and what it is of, or null where the form alone shows it. */
  readonly genitive: string | null;
  /** Endings of a noun that is exchanged, in the form that stands right behind the verb. */
  readonly endings: readonly string[];
  /** Endings of adjectives before such a noun. */
  readonly adjectives: readonly string[];
  /** Endings of nouns and participles that mostly stand for people. */
  readonly people: readonly string[];
  /** Words behind a verb that are no object: times, adverbs, and what holds people. */
  readonly neutral: readonly string[];
  /** Words that end an object: prepositions, conjunctions. */
  readonly enders: readonly string[];
  /** Before a participle that tells what was done to its subject, so that no object follows. */
  readonly passive: readonly string[];
}

/** Verbs that look like the noun in headlines, "Russia, Ukraine Swap 150 POWs"; `notObjects` show that it is the noun. */
export interface HeadlineVerbs {
  readonly verbs: readonly string[];
  /** Before a subject they make the verb a plan: "will each release". */
  readonly modals: readonly string[];
  readonly notObjects: readonly string[];
}

/** A country, body or person that has brokered exchanges. `name` is English, as findings have it. */
export interface MediatorWords {
  readonly name: string;
  readonly words: readonly string[];
}

/** All that the event reader must know of a language. Adding a language is adding a folder with one of these. */
export interface EventLanguage {
  readonly endings: EndingSets;
  /** Words of a kindred language that texts in this one quote as they stand. */
  readonly alsoReads: readonly (readonly [PhraseTable<EventCue>, EndingSets])[];
  readonly words: PhraseTable<EventCue>;
  /** Who asserts what is told, and whether as a fact. */
  readonly assertions: PhraseTable<AssertionCue>;
  readonly numbers: NumberWords;
  readonly calendar: CalendarWords;
  /** Endings (or whole words) by which a verb tells of what will be, not of what is wished. */
  readonly futureEndings: readonly string[];
  /** Stems of verbs that tell of what is done again and again, whatever their ending. */
  readonly habitual: readonly string[];
  /** Words between a rally, a talk or a film and its matter. */
  readonly matterWords: readonly string[];
  /** A side, or its people, in the form of who does a thing. */
  readonly doers: readonly string[];
  /** A side in the form of who did a thing, behind a passive; none where a preposition says it. */
  readonly agents: readonly string[];
  /** Words that open a clause of time: what it tells is mostly known. */
  readonly whenWords: readonly string[];
  /** Words before the name of a place: "in". */
  readonly placeWords: readonly string[];
  /** Words that part the items of a list. */
  readonly listWords: readonly string[];
  /** The word that makes an infinitive, where a language has one. */
  readonly infinitive: string | null;
  readonly headlineVerbs: HeadlineVerbs | null;
  readonly objects: ObjectWords;
  readonly participles: ParticipleWords | null;
  readonly mediators: readonly MediatorWords[];
  /** The side whose people a text in this language calls ours, unless its outlet says otherwise. */
  readonly home: 'ukraine' | 'russia' | null;
  /** Whose people come home where a text does not say whose. */
  readonly usual: 'ukraine' | 'russia';
}
