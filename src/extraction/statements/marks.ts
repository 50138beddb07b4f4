import type { Language } from '../../shared/language.ts';
import { eventReader } from '../events/event-reader.ts';
import type { EventCue } from '../languages/event-language.ts';
import type {
  FrameCue,
  GroupCue,
  NationCue,
  SpeakerCue,
  ToneCue,
  VerbCue,
  VoiceCue,
} from '../languages/statement-language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import type { BodyId, SharedBody } from '../people/bodies.ts';
import type { Document } from '../text/document.ts';
import type { Hit, Matcher, PhraseTable } from '../text/phrases.ts';
import { compilePhrases } from '../text/phrases.ts';
import type { PersonForm } from '../people/person-phrases.ts';
import { personPhrases } from '../people/person-phrases.ts';

/** What each word list finds. */
interface Cues {
  readonly verbs: VerbCue;
  readonly frames: FrameCue;
  readonly speakers: SpeakerCue;
  readonly nations: NationCue;
  readonly bodies: BodyId | SharedBody;
  readonly people: PersonForm;
  readonly outlets: 'outlet';
  readonly voice: VoiceCue;
  readonly tone: ToneCue;
  readonly groups: GroupCue;
}

type List = keyof Cues;

/** All that the word lists find in a document, each kind in the order of the text. Token indexes. */
export type Marks = { readonly [Name in List]: readonly Hit<Cues[Name]>[] } & {
  readonly events: readonly Hit<EventCue>[];
};

/** The event reader's words in a document: they tell whether anything in it is about an exchange. */
export function markEvents(doc: Document): Hit<EventCue>[] {
  return eventReader(doc.lang).match(doc.tokens, 0, doc.tokens.length);
}

/** Looks up every word list in the document, once. */
export function markDocument(doc: Document, events: readonly Hit<EventCue>[]): Marks {
  const found: Record<List, Hit<string>[]> = {
    verbs: [],
    frames: [],
    speakers: [],
    nations: [],
    bodies: [],
    people: [],
    outlets: [],
    voice: [],
    tone: [],
    groups: [],
  };
  for (const { cue, first, last } of matcherOf(doc.lang)(doc.tokens, 0, doc.tokens.length)) {
    const [list, own] = parted(cue);
    found[list].push({ cue: own, first, last });
  }
  // The matcher's cues are the tables' keys, so that each list holds only its own.
  const marks = found as { [Name in List]: Hit<Cues[Name]>[] };
  return { ...marks, events, bodies: withoutShorter(marks.bodies), people: withoutShorter(marks.people, true) };
}

const SEPARATOR = ':';

function parted(cue: string): [List, string] {
  const at = cue.indexOf(SEPARATOR);
  return [cue.slice(0, at) as List, cue.slice(at + 1)];
}

const matchers = new Map<Language, Matcher<string>>();

/** One matcher for all lists of a language, so that a text is gone through once. Compiled on first use. */
function matcherOf(language: Language): Matcher<string> {
  const known = matchers.get(language);
  if (known !== undefined) return known;
  const words = STATEMENT_LANGUAGES[language];
  const { verbs, frames, speakers, nations, bodies, tone, groups } = words;
  const voice = {
    elsewhere: words.elsewhere,
    related: words.related,
    firstPerson: words.firstPerson,
    speech: words.speeches,
    turnsTo: words.turnsTo,
  };
  const lists: Record<List, PhraseTable<string>> = {
    ...{ verbs, frames, speakers, nations, bodies, tone, groups, voice },
    outlets: { outlet: words.outlets },
    people: personPhrases(language),
  };
  const tables = Object.entries(lists).map(([list, table]) =>
    Object.fromEntries(Object.entries(table).map(([cue, phrases]) => [list + SEPARATOR + cue, phrases])),
  );
  const matcher = compilePhrases(tables, words.endings);
  matchers.set(language, matcher);
  return matcher;
}

/** Of hits that start inside another or at its start, the longest is kept: "Foreign Ministry of Ukraine", not "Ukraine". Namesakes share a place. */
function withoutShorter<Cue extends string>(hits: readonly Hit<Cue>[], withNamesakes = false): Hit<Cue>[] {
  const kept: Hit<Cue>[] = [];
  for (const hit of hits) {
    const before = kept.at(-1);
    if (before === undefined || hit.first >= before.last) kept.push(hit);
    else if (withNamesakes && hit.first === before.first && hit.last === before.last) kept.push(hit);
    else if (hit.last - hit.first > before.last - before.first) kept[kept.length - 1] = hit;
  }
  return kept;
}
