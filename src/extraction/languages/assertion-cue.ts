/**
 * What a word or phrase says of who asserts what the text tells, and whether as a fact. The lists of a language's
 * `assertion-words.ts` are keyed by these.
 */
export type AssertionCue =
  /** A placard, a banner, a billboard: what stands on it is a hope or a slogan. */
  | 'placard'
  /** Between a placard and what stands on it: "reading", a colon. */
  | 'wording'
  /** Of a family: a mother's word on her own son is hers to give. */
  | 'kin'
  /** Relatives, neighbours, callers, a chat, with their verb of saying: what they tell of others is hearsay. */
  | 'privateVoice'
  /** At the head of a sentence it has no subject: "they say that". */
  | 'peopleSay'
  /** A ministry, a headquarters, a president: beside a private voice it is the one that tells. */
  | 'officialVoice'
  /** Chatbots, prompts and their output: what they tell is made up. */
  | 'machine'
  /** The text says of itself that it is a test, a draft, made up or written by a machine. */
  | 'ownWarning'
  /** A translation warns of errors too, and tells what happened. */
  | 'translated'
  /** At the head of a sentence and before a mark, the text's own name for what it is: a test, a draft, satire. */
  | 'label'
  /** The same before a colon some words on: a template for the press office. */
  | 'labelOf'
  /** "And added", "and reminded": what follows is another matter of the same speaker. */
  | 'adds'
  /** "And confirmed that": what was denied before it is another matter. */
  | 'affirms'
  /** The author of a novel, the director of a film: a person, and nothing made up. */
  | 'maker'
  /** Bodies taken to a city: a journey, and a handover only where a number or the other side is told too. */
  | 'onlyTaken'
  /** Swindlers: a letter beside them that asks for money comes from them. */
  | 'swindle'
  /** "Send your card number": what no office asks for. */
  | 'moneyBait';
