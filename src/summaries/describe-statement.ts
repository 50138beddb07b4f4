import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { heading, paragraph, type Block } from '../shared/message.ts';
import { oneLine, shorten } from '../shared/text.ts';
import type { StatementKind } from '../extraction/findings.ts';
import type { StatementStory } from '../stories/story.ts';
import { sentenceCase } from './sentence-case.ts';
import { speakerText } from './speaker.ts';
import { statementTopic } from './statement-topic.ts';
import { withholdName } from './withhold-name.ts';
import { dateText, publishedDay } from './format-date.ts';

/** The longest quotation, in characters; the whole is one tap away. */
const LONGEST_QUOTE = 700;

const NEEDS_CONFIRMATION: ReadonlySet<StatementKind> = new Set(['claim', 'figure', 'accusation']);

/** "Russia says · 6 August 2025"; where the day of the words is not known, the day of publication, named as such. */
export function statementHeading(statement: StatementStory, lang: Language, t: Translate): Block {
  return heading(
    t('title-dated', {
      title: t('says', { side: statement.side ?? 'unknown' }),
      date: statementDate(statement, lang, t),
    }),
  );
}

/** The speaker, what kind of words they are where the reader may not read them, the words, and who has not confirmed them. */
export function statementParagraphs(statement: StatementStory, lang: Language, t: Translate): readonly Block[] {
  return [...statementBody(statement, lang, t), ...closing(closingSentences(statement, t))];
}

/** Who speaks, and the words. */
export function statementBody(statement: StatementStory, lang: Language, t: Translate): readonly Block[] {
  return [introduction(statement, lang, t), quotation(statement, t)];
}

/** The words of a statement as they are shown: in their original language, on one line, without a private person's name. */
export function statementWords(statement: StatementStory, length: number, t: Translate): string {
  return shorten(withholdName(oneLine(statement.text), statement, t('name-withheld')), length);
}

function introduction(statement: StatementStory, lang: Language, t: Translate): Block {
  const speaker = speakerText(statement, lang, t);
  if (statement.lang === lang) return paragraph(sentenceCase(t('statement-by', { speaker })));
  const topic = statementTopic(statement.text);
  const about = { speaker, kind: statement.statementKind, topic, lang: statement.lang };
  return paragraph(sentenceCase(t('statement-about', about)));
}

// A reporting sentence is the outlet's own: it stands under the outlet's name, not as if the speaker had said it so.
function quotation(statement: StatementStory, t: Translate): Block {
  const by = statement.quote ? null : (statement.reports[0]?.outlet ?? null);
  return { kind: 'quote', text: statementWords(statement, LONGEST_QUOTE, t), by };
}

/** Who has not confirmed it, and where it was said, a sentence each; none where neither is to be said. */
export function closingSentences(
  { side, statementKind, via, reports }: StatementStory,
  t: Translate,
): readonly string[] {
  const sentences: string[] = [];
  if ((side === 'ukraine' || side === 'russia') && NEEDS_CONFIRMATION.has(statementKind))
    sentences.push(t('said-by-one-side', { side }));
  // The line of sources names the outlet already.
  if (via !== null && !reports.some(({ outlet }) => outlet === via)) sentences.push(t('said-in', { via }));
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
