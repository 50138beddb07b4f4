import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { heading, paragraph, type Block, type Message } from '../shared/message.ts';
import { oneLine, shorten, textKey } from '../shared/text.ts';
import type { Report, Story } from '../stories/story.ts';
import type { EventFinding, StatementFinding } from '../extraction/findings.ts';
import { attributedTitle } from './event-title.ts';
import { dateText, publishedDay } from './format-date.ts';
import { sentenceCase } from './sentence-case.ts';
import { spokenSide } from './spoken-side.ts';
import { sourceLink } from './source-list.ts';
import { withholdName } from './withhold-name.ts';
import { withholdNameLists } from './withhold-name-list.ts';

type AnyReport = Report<EventFinding | StatementFinding>;

/** More sources are counted, not quoted. */
const MOST_REPORTS = 8;
const LONGEST_SENTENCE = 600;

/** The sentences behind a story, each in its original under the name, date and link of who wrote it. */
export function evidenceMessage(story: Story, lang: Language, t: Translate): Message {
  const told = new Set<string>();
  const blocks = story.reports
    .slice(0, MOST_REPORTS)
    .flatMap((report) => [outletLine(report, lang, t), ...sentences(report, story, told, t)]);
  const more = story.reports.length - MOST_REPORTS;
  return {
    blocks: [evidenceHeading(story, t), ...blocks, ...(more > 0 ? [paragraph(t('and-more', { count: more }))] : [])],
  };
}

function evidenceHeading(story: Story, t: Translate): Block {
  const title =
    story.kind === 'event'
      ? sentenceCase(attributedTitle(story, t))
      : t('says', { side: spokenSide(story) ?? 'unknown' });
  return heading(t('evidence-heading', { title }));
}

function outletLine(report: AnyReport, lang: Language, t: Translate): Block {
  const date = dateText(report.published === null ? null : publishedDay(report.published), lang, t);
  return paragraph(sourceLink(report, t('evidence-outlet', { outlet: report.outlet, date })));
}

/** The report's sentences as quotes; those that an earlier report has in the same words are not quoted again. */
function sentences({ articleId, finding }: AnyReport, story: Story, told: Set<string>, t: Translate): readonly Block[] {
  if (articleId === null) return [paragraph(t('evidence-history'))];
  const texts = [...new Set(finding.evidence.map((span) => oneLine(span.text)))];
  if (texts.length === 0) return [paragraph(t('evidence-none'))];
  const fresh = texts.filter((text) => !told.has(textKey(text)));
  for (const text of fresh) told.add(textKey(text));
  if (fresh.length === 0) return [paragraph(t('evidence-repeated'))];
  return fresh.map((text) => ({ kind: 'quote', text: shownSentence(text, story, t), by: null }));
}

/** A sentence of evidence as readers see it: on one line, without private names. */
export function shownSentence(text: string, story: Story, t: Translate): string {
  return shorten(withheld(oneLine(text), story, t), LONGEST_SENTENCE);
}

function withheld(text: string, story: Story, t: Translate): string {
  const words = story.kind === 'event' ? text : withholdName(text, story, t('name-withheld'));
  return withholdNameLists(words, t('names-withheld'));
}
