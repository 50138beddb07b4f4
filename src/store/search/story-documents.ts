import type { Article } from '../../articles/article.ts';
import type { EventFinding, EventType, StatementFinding } from '../../extraction/findings.ts';
import type { Report, Story } from '../../stories/story.ts';
import { keysOf, wordsOf } from './word-keys.ts';

type AnyReport = Report<EventFinding | StatementFinding>;

/** Words for what happened, for a row of the ledger, which has no text of its own; in English, as names are. */
const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  exchange: 'exchange of prisoners Ukraine Russia',
  bodies_repatriation: 'return of bodies Ukraine Russia',
  return_of_children_or_civilians: 'return of children and civilians',
  other: '',
};

/** One article’s part of a story, as it is to be found. */
export interface StoryDocument {
  /** The article’s id; of a row of the ledger its outlet. */
  readonly part: string;
  /** The keys of its words, with those of the article’s own text where there is one. */
  readonly keys: (article: Pick<Article, 'title' | 'text'> | null) => readonly string[];
}

/** The documents of a story that are not among the known parts. */
export function documentsOf(story: Story, known: ReadonlySet<string>): readonly StoryDocument[] {
  const documents = new Map<string, StoryDocument>();
  for (const report of story.reports) {
    const part = report.articleId ?? `outlet ${report.outlet}`;
    if (known.has(part)) continue;
    documents.set(part, { part, keys: (article) => keysOfReport(story, report, article) });
  }
  return [...documents.values()];
}

function keysOfReport(
  story: Story,
  { finding, lang, outlet }: AnyReport,
  article: Pick<Article, 'title' | 'text'> | null,
): readonly string[] {
  const told = article === null ? finding.evidence.map(({ text }) => text) : [article.title, article.text];
  const language = lang ?? 'en';
  return [
    ...new Set([
      ...wordsOf(told.join('\n')).flatMap((word) => keysOf(word, language)),
      // Names stand in the findings in English, whatever the text’s language.
      ...wordsOf([outlet, ...namesOf(story), ...datesOf(story)].join(' ')).flatMap((word) => keysOf(word, 'en')),
    ]),
  ];
}

function namesOf(story: Story): readonly string[] {
  if (story.kind === 'event') return [TYPE_WORDS[story.type], ...story.mediators];
  return [story.speaker, story.role].filter((name) => name !== null);
}

// «2025-08-24» is found by its year.
function datesOf({ date }: Story): readonly string[] {
  return date === null ? [] : [date];
}
