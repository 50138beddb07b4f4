import type { Language } from '../../shared/language.ts';
import { EVENT_LANGUAGES } from '../languages/event-languages.ts';
import type { EventCue } from '../languages/event-language.ts';
import type { FrameCue, NationCue, SpeakerCue, StatementLanguage, VerbCue } from '../languages/statement-language.ts';
import { STATEMENT_LANGUAGES } from '../languages/statement-languages.ts';
import type { BodyId, SharedBody } from '../people/bodies.ts';
import type { Document } from '../text/document.ts';
import type { Hit, Matcher, PhraseTable } from '../text/phrases.ts';
import { compilePhrases } from '../text/phrases.ts';
import type { PersonForm } from './person-phrases.ts';
import { personPhrases } from './person-phrases.ts';

/** All that the word lists find in a document, each kind in the order of the text. Token indexes. */
export interface Marks {
  readonly verbs: readonly Hit<VerbCue>[];
  readonly frames: readonly Hit<FrameCue>[];
  readonly speakers: readonly Hit<SpeakerCue>[];
  readonly nations: readonly Hit<NationCue>[];
  readonly bodies: readonly Hit<BodyId | SharedBody>[];
  readonly people: readonly Hit<PersonForm>[];
  readonly outlets: readonly Hit<'outlet'>[];
  readonly elsewhere: readonly Hit<'elsewhere'>[];
  readonly tone: readonly Hit<'blame' | 'denial' | 'call' | 'fact'>[];
  readonly events: readonly Hit<EventCue>[];
}

interface Matchers {
  readonly verbs: Matcher<VerbCue>;
  readonly frames: Matcher<FrameCue>;
  readonly speakers: Matcher<SpeakerCue>;
  readonly nations: Matcher<NationCue>;
  readonly bodies: Matcher<BodyId | SharedBody>;
  readonly people: Matcher<PersonForm>;
  readonly outlets: Matcher<'outlet'>;
  readonly elsewhere: Matcher<'elsewhere'>;
  readonly tone: Matcher<'blame' | 'denial' | 'call' | 'fact'>;
  readonly events: Matcher<EventCue>;
}

const MATCHERS: Readonly<Record<Language, Matchers>> = {
  en: compile('en', STATEMENT_LANGUAGES.en),
  uk: compile('uk', STATEMENT_LANGUAGES.uk),
  ru: compile('ru', STATEMENT_LANGUAGES.ru),
};

function compile(language: Language, words: StatementLanguage): Matchers {
  const phrases = <Cue extends string>(table: PhraseTable<Cue>): Matcher<Cue> => compilePhrases([table], words.endings);
  const events = EVENT_LANGUAGES[language];
  return {
    verbs: phrases(words.verbs),
    frames: phrases(words.frames),
    speakers: phrases(words.speakers),
    nations: phrases(words.nations),
    bodies: phrases(words.bodies),
    people: phrases(personPhrases(language)),
    outlets: phrases({ outlet: words.outlets }),
    elsewhere: phrases({ elsewhere: words.elsewhere }),
    tone: phrases(words.tone),
    events: compilePhrases([events.words], events.endings),
  };
}

/** Looks up every word list in the document, once. */
export function markDocument(doc: Document): Marks {
  const matchers = MATCHERS[doc.lang];
  const all = <Cue extends string>(find: Matcher<Cue>): Hit<Cue>[] => find(doc.tokens, 0, doc.tokens.length);
  return {
    verbs: all(matchers.verbs),
    frames: all(matchers.frames),
    speakers: all(matchers.speakers),
    nations: all(matchers.nations),
    bodies: withoutShorter(all(matchers.bodies)),
    people: withoutShorter(all(matchers.people)),
    outlets: all(matchers.outlets),
    elsewhere: all(matchers.elsewhere),
    tone: all(matchers.tone),
    events: all(matchers.events),
  };
}

/** Of hits that start inside another or at its start, the longest is kept: "Foreign Ministry of Ukraine", not "Ukraine". */
function withoutShorter<Cue extends string>(hits: readonly Hit<Cue>[]): Hit<Cue>[] {
  const kept: Hit<Cue>[] = [];
  for (const hit of hits) {
    const before = kept.at(-1);
    if (before === undefined || hit.first >= before.last) kept.push(hit);
    else if (hit.last - hit.first > before.last - before.first) kept[kept.length - 1] = hit;
  }
  return kept;
}
