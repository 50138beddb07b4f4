import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { paragraph, type Block, type Inline } from '../shared/message.ts';
import type { Standing } from '../sources/source.ts';
import type { Report, Story } from '../stories/story.ts';
import { dateText, publishedDay } from './format-date.ts';

/** What a line of sources is made of: a story, or the reports of several. */
type Sourced = Pick<Story, 'reports' | 'date'>;
type AnyReport = Pick<Report<unknown>, 'outlet' | 'url' | 'published' | 'standing'>;

/** The most outlets that a message names; more are counted. */
export const MOST_SOURCES = 5;
const WEIGHT: Readonly<Record<Standing, number>> = { official: 0, agency: 1, media: 2, aggregator: 3 };

/** The line of sources: official bodies and agencies first, each outlet once, with its link and its date where that differs. */
export function sourceLine(story: Sourced, lang: Language, t: Translate): Block {
  const outlets = outletsOf(story);
  const shown = outlets.slice(0, MOST_SOURCES).map((report) => sourceSpan(report, story.date, lang, t));
  const spans: Inline[] = [t('sources', { count: outlets.length }), ' '];
  shown.forEach((span, index) => spans.push(...(index === 0 ? [span] : [' · ', span])));
  if (outlets.length > MOST_SOURCES) spans.push(` ${t('and-more', { count: outlets.length - MOST_SOURCES })}`);
  return paragraph(...spans);
}

/** An address of the web without a name before its host: "https://outlet.example@elsewhere.example" is not what it seems. */
const OPENS = /^https?:\/\/[^/?#@\\]+(?:[/?#]|$)/i;

/** The link of one report, or only the outlet's name where it has no address that a reader could open. */
export function sourceLink({ outlet, url }: Pick<AnyReport, 'outlet' | 'url'>, label = outlet): Inline {
  return url !== null && OPENS.test(url) ? { label, url } : label;
}

/** The latest report of each outlet, the weightiest outlets first, those of one weight in the order of the reports. */
export function outletsOf(story: Pick<Sourced, 'reports'>): readonly AnyReport[] {
  const latest = new Map<string, AnyReport>();
  for (const report of story.reports) latest.set(report.outlet, report);
  return [...latest.values()].sort((one, other) => WEIGHT[one.standing] - WEIGHT[other.standing]);
}

function sourceSpan(report: AnyReport, date: string | null, lang: Language, t: Translate): Inline {
  const day = report.published === null ? null : publishedDay(report.published);
  // Where neither the event nor the article has a date, nobody should take it for news of today.
  if (day === null && date === null) return sourceLink(report, t('source-undated', { outlet: report.outlet }));
  if (day === null || day === date) return sourceLink(report);
  return sourceLink(report, t('source-dated', { outlet: report.outlet, date: dateText(day, lang, t) }));
}
