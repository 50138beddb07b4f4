import { eventReader } from '../extraction/events/event-reader.ts';
import type { EventFinding, Span, StatementFinding } from '../extraction/findings.ts';
import type { Document } from '../extraction/text/document.ts';
import { tokenise } from '../extraction/text/tokenise.ts';
import type { Language } from '../shared/language.ts';
import { oneLine } from '../shared/text.ts';
import type { Report, Story } from '../stories/story.ts';
import { publishedDay } from './format-date.ts';
import { statedTotal } from './stated-total.ts';

type AnyReport = Report<EventFinding | StatementFinding>;

/** What the reports of a story prove: the numbers, dates and mediators that stand in their evidence, and its words. */
export interface Proof {
  readonly numbers: ReadonlySet<number>;
  /** ISO, as exact as they are stated. */
  readonly dates: ReadonlySet<string>;
  readonly mediators: ReadonlySet<string>;
  /** All evidence, lower case, one sentence a line. */
  readonly words: string;
}

interface Collected {
  readonly numbers: Set<number>;
  readonly dates: Set<string>;
  readonly mediators: Set<string>;
  readonly words: string[];
}

/** Reads the evidence of every report anew; a row of the history ledger is its own proof. */
export function proofOf(story: Story): Proof {
  const collected: Collected = { numbers: new Set(), dates: new Set(), mediators: new Set(), words: [] };
  for (const report of story.reports) {
    if (report.articleId === null) addLedgerRow(report.finding, collected);
    else addEvidence(report, collected);
    if (report.published !== null) collected.dates.add(publishedDay(report.published));
  }
  return { ...collected, words: collected.words.join('\n').toLowerCase() };
}

function addEvidence(report: AnyReport, collected: Collected): void {
  const { finding } = report;
  for (const span of finding.evidence) {
    const stated = addSpan(span, report, collected);
    if ('ukraineReturned' in finding) addSums(finding, stated, collected.numbers);
  }
  if ('ukraineReturned' in finding) addPartSums(finding, collected.numbers);
}

function addSpan(
  { text }: Span,
  { lang, published }: AnyReport,
  { numbers, dates, mediators, words }: Collected,
): readonly number[] {
  const reader = eventReader(lang ?? 'en');
  const doc = spanDocument(text, lang ?? 'en');
  const last = doc.tokens.length;
  const stated = reader.numbers(doc, 0, last).map(({ value }) => value);
  for (const value of stated) numbers.add(value);
  for (const { date } of reader.dates(doc.tokens, 0, last, published)) dates.add(date.value);
  for (const hit of reader.mediators(doc.tokens, 0, last)) mediators.add(hit.cue);
  words.push(oneLine(text));
  return stated;
}

/** A side's total is proven where one sentence states two numbers that it is the sum of: "175, and another 22". */
function addSums(
  { ukraineReturned, russiaReturned }: EventFinding,
  stated: readonly number[],
  numbers: Set<number>,
): void {
  for (const total of [ukraineReturned?.total, russiaReturned?.total]) {
    if (total === null || total === undefined || numbers.has(total)) continue;
    const isSum = stated.some((one, place) => stated.some((other, at) => at > place && one + other === total));
    if (isSum) numbers.add(total);
  }
}

/** A total is proven where the parts that it is the sum of are. */
function addPartSums({ ukraineReturned, russiaReturned }: EventFinding, numbers: Set<number>): void {
  for (const count of [ukraineReturned, russiaReturned]) {
    const parts = [count?.military ?? null, count?.civilians ?? null].filter((part) => part !== null);
    if (parts.length === 2 && parts.every((part) => numbers.has(part)))
      numbers.add(parts.reduce((sum, part) => sum + part, 0));
  }
}

function addLedgerRow(finding: EventFinding | StatementFinding, { numbers, dates, mediators }: Collected): void {
  if (finding.date !== null) dates.add(finding.date);
  if (!('ukraineReturned' in finding)) return;
  for (const count of [finding.ukraineReturned, finding.russiaReturned]) {
    for (const number of [statedTotal(count), count?.military ?? null, count?.civilians ?? null]) {
      if (number !== null) numbers.add(number);
    }
  }
  for (const name of finding.mediators) mediators.add(name);
}

/** The numbers that a sentence of evidence states, as our reader reads them. */
export function numbersStated({ text }: Span, lang: Language | null): readonly number[] {
  const doc = spanDocument(text, lang ?? 'en');
  return eventReader(lang ?? 'en')
    .numbers(doc, 0, doc.tokens.length)
    .map(({ value }) => value);
}

function spanDocument(source: string, lang: Language): Document {
  return { source, lang, blocks: [], sentences: [], tokens: tokenise(source) };
}
