import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import type { EventStory, StatementStory, Story } from '../stories/story.ts';
import { statementKindText, statementWords } from './describe-statement.ts';
import { eventTitle } from './event-title.ts';
import { withInnerQuotes } from './inner-quotes.ts';
import { spokenSide } from './spoken-side.ts';
import { shortSpeakerText } from './speaker.ts';
import { statedTotal } from './stated-total.ts';
import { voiceOf } from './voice.ts';
import { publishedDay, shortDateText } from './format-date.ts';
import { quantity } from './write-count.ts';

const LONGEST_WORDS = 140;

/** A story in one line, for lists: "24 Aug 2025 · exchange completed · Ukraine 146, Russia 146 · confirmed by both sides". */
export function storyLine(story: Story, lang: Language, t: Translate): string {
  return (story.kind === 'event' ? eventLine(story, lang, t) : statementLine(story, lang, t)).join(' · ');
}

function eventLine(event: EventStory, lang: Language, t: Translate): readonly string[] {
  const confirmed = t('confirmation-words', { by: voiceOf(event), status: event.status });
  return [shortDateText(event.date, lang, t), eventTitle(event, t), lineNumbers(event, t), confirmed];
}

function lineNumbers({ ukraineReturned, russiaReturned, unattributedTotal }: EventStory, t: Translate): string {
  const numbers: string[] = [];
  const [ukraine, russia] = [statedTotal(ukraineReturned), statedTotal(russiaReturned)];
  if (ukraine !== null)
    numbers.push(t('line-side-ukraine', { quantity: quantity(ukraine, ukraineReturned?.qualifier ?? 'exact', t) }));
  if (russia !== null)
    numbers.push(t('line-side-russia', { quantity: quantity(russia, russiaReturned?.qualifier ?? 'exact', t) }));
  if (numbers.length > 0) return numbers.join(', ');
  if (unattributedTotal === null) return t('line-no-numbers');
  return t('line-in-all', { quantity: quantity(unattributedTotal.total, unattributedTotal.qualifier, t) });
}

/** The same under a heading that names the side: the speaker and the words, and the day where it is known. */
export function lineBelowSide(statement: StatementStory, lang: Language, t: Translate): string {
  const [date, , said] = statementLine(statement, lang, t);
  return dayOf(statement) === null ? said : `${date} · ${said}`;
}

function statementLine(statement: StatementStory, lang: Language, t: Translate): readonly [string, string, string] {
  const words = t('words-quoted', { words: withInnerQuotes(statementWords(statement, LONGEST_WORDS, t)) });
  const who = shortSpeakerText(statement, lang, t);
  const kind =
    statement.lang === lang ? t('kind-word', { kind: statement.statementKind }) : statementKindText(statement, t);
  return [
    shortDateText(dayOf(statement), lang, t),
    t('says', { side: spokenSide(statement) ?? 'unknown' }),
    t('line-statement', { who, kind, words }),
  ];
}

function dayOf({ date, reports }: StatementStory): string | null {
  const published = reports.find((report) => report.published !== null)?.published ?? null;
  return date ?? (published === null ? null : publishedDay(published));
}
