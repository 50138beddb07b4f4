import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { heading, paragraph, type Block } from '../shared/message.ts';
import { oneLine, shorten } from '../shared/text.ts';
import type { StatementKind } from '../extraction/findings.ts';
import type { StatementStory } from '../stories/story.ts';
import { sentenceCase } from './sentence-case.ts';
import { speakerText } from './speaker.ts';
import { spokenSide } from './spoken-side.ts';
import { statementTopic, type Topic } from './statement-topic.ts';
import { viaIn } from './via-names.ts';
import { withholdName } from './withhold-name.ts';
import { withholdNameLists } from './withhold-name-list.ts';
import { dateText, publishedDay } from './format-date.ts';

/** The longest quotation, in characters; the whole is one tap away. */
const LONGEST_QUOTE = 700;

const NEEDS_CONFIRMATION: ReadonlySet<StatementKind> = new Set(['claim', 'figure', 'accusation']);

/** "Russia says · 6 August 2025"; where the day of the words is not known, the day of publication, named as such. */
export function statementHeading(statement: StatementStory, lang: Language, t: Translate): Block {
  return heading(
    t('title-dated', {
      title: t('says', { side: spokenSide(statement) ?? 'unknown' }),
      date: statementDate(statement, lang, t),
    }),
  );
}

/** The speaker, what kind of words they are where the reader may not read them, the words, and who has not confirmed them. */
export function statementParagraphs(statement: StatementStory, lang: Language, t: Translate): readonly Block[] {
  return [...statementBody(statement, lang, t), ...closing(closingSentences(statement, lang, t))];
}

/** Who speaks, and the words. */
export function statementBody(statement: StatementStory, lang: Language, t: Translate): readonly Block[] {
  return [introduction(statement, lang, t), quotation(statement, t)];
}

/** Further words of the speaker who was introduced with `before`: what kind they are is said where it is another one. */
export function furtherBody(
  statement: StatementStory,
  before: StatementStory,
  lang: Language,
  t: Translate,
): readonly Block[] {
  const isSaid =
    statement.lang !== lang &&
    before.lang === statement.lang &&
    speakerText(statement, lang, t) === speakerText(before, lang, t);
  if (!isSaid) return statementBody(statement, lang, t);
  const [kind, known] = [statementKindText(statement, t), statementKindText(before, t)];
  return [...(kind === known ? [] : [paragraph(t('statement-also', aboutWhat(statement)))]), quotation(statement, t)];
}

/** The words of a statement as they are shown: in their original language, on one line, without a private person's name. */
export function statementWords(statement: StatementStory, length: number, t: Translate): string {
  const words = withholdName(oneLine(statement.text), statement, t('name-withheld'));
  return shorten(withholdNameLists(words, t('names-withheld')), length);
}

function introduction(statement: StatementStory, lang: Language, t: Translate): Block {
  const speaker = speakerText(statement, lang, t);
  if (statement.lang === lang) return paragraph(sentenceCase(t('statement-by', { speaker })));
  return paragraph(sentenceCase(t('statement-about', { speaker, ...aboutWhat(statement), lang: statement.lang })));
}

function aboutWhat({ statementKind: kind, text }: StatementStory): {
  readonly kind: StatementKind;
  readonly topic: Topic;
} {
  return { kind, topic: statementTopic(text) };
}

/** What kind of words they are about what: "figures on the return of bodies". */
export function statementKindText(statement: StatementStory, t: Translate): string {
  return t('statement-kind', aboutWhat(statement));
}

// A reporting sentence is the outlet's own: it stands under the outlet's name, not as if the speaker had said it so.
function quotation(statement: StatementStory, t: Translate): Block {
  const by = statement.quote ? null : (statement.reports[0]?.outlet ?? null);
  return { kind: 'quote', text: statementWords(statement, LONGEST_QUOTE, t), by };
}

/** Who has not confirmed it, and where it was said, a sentence each; none where neither is to be said. */
export function closingSentences(statement: StatementStory, lang: Language, t: Translate): readonly string[] {
  const { statementKind: kind, via, reports } = statement;
  const side = spokenSide(statement);
  const sentences: string[] = [];
  if ((side === 'ukraine' || side === 'russia') && NEEDS_CONFIRMATION.has(kind))
    sentences.push(t('said-by-one-side', { side }));
  // The line of sources names the outlet already.
  if (via !== null && !reports.some(({ outlet }) => outlet === via))
    sentences.push(t('said-in', { via: viaIn(via, lang) }));
  return sentences;
}

/** Sentences as one paragraph, each once; nothing where there are none. */
export function closing(sentences: readonly string[]): readonly Block[] {
  return sentences.length === 0 ? [] : [paragraph([...new Set(sentences)].join(' '))];
}

function statementDate({ date, reports }: StatementStory, lang: Language, t: Translate): string {
  if (date !== null) return dateText(date, lang, t);
  const published = reports.find((report) => report.published !== null)?.published ?? null;
  if (published === null) return t('date-not-stated');
  return t('date-published', { date: dateText(publishedDay(published), lang, t) });
}
