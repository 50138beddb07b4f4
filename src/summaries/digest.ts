import type { Translate } from '../locales/translate.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';
import { heading, paragraph, type Block, type Inline, type Message } from '../shared/message.ts';
import type { EventStory, StatementStory, Story } from '../stories/story.ts';
import { formatInstant } from './format-date.ts';
import { lineBelowSide, storyLine } from './line.ts';
import { spokenSide } from './spoken-side.ts';
import { outletsOf, sourceLink } from './source-list.ts';
import { totals } from './stats.ts';
import { countedPhrase, quantity } from './write-count.ts';

/** What a digest tells of; `from` is null for a reader's first one. */
export interface DigestWindow {
  readonly from: Instant | null;
  readonly to: Instant;
}

interface Section {
  readonly title: string;
  readonly stories: readonly Story[];
}

/** The longest section; more is counted, so that a digest stays one message. */
const MOST_LINES = 12;

/**
 * What happened since a reader's last digest, in one message: completed exchanges first, other events, then statements
 * by side. `zone` is the reader's (IANA name). Where nothing is new, one line says so.
 */
export function digest(
  stories: readonly Story[],
  window: DigestWindow,
  lang: Language,
  t: Translate,
  zone: string,
): Message {
  const since = window.from === null ? null : formatInstant(window.from, lang, zone);
  if (stories.length === 0)
    return { blocks: [paragraph(since === null ? t('digest-empty-first') : t('digest-empty', { since }))] };
  const title = since === null ? t('digest-heading-first') : t('digest-heading', { since });
  const sections = sectionsOf(stories, t).filter((section) => section.stories.length > 0);
  return {
    blocks: [
      heading(title),
      ...sections.flatMap((section) => sectionBlocks(section, MOST_LINES, (story) => item(story, lang, t), t)),
      ...runningTotals(stories, t),
    ],
  };
}

/**
 * Many alerts that waited, in one message: each story in a line with the time of its news in the reader's zone and the
 * command that shows it whole. None is left out.
 */
export function catchUp(stories: readonly Story[], lang: Language, t: Translate, zone: string): Message {
  const sections = sectionsOf(stories, t).filter((section) => section.stories.length > 0);
  const timed = (story: Story): readonly Inline[] => [
    `${formatInstant(story.updated, lang, zone)}: `,
    ...item(story, lang, t),
    ` · /story ${story.id}`,
  ];
  return {
    blocks: [
      heading(t('catch-up-heading', { number: stories.length })),
      ...sections.flatMap((section) => sectionBlocks(section, stories.length, timed, t)),
    ],
  };
}

function sectionsOf(stories: readonly Story[], t: Translate): readonly Section[] {
  const events = stories.filter((story): story is EventStory => story.kind === 'event');
  const statements = stories.filter((story): story is StatementStory => story.kind === 'statement');
  const isFirst = ({ type, status }: EventStory) => type === 'exchange' && status === 'completed';
  return [
    { title: t('digest-completed'), stories: events.filter(isFirst) },
    { title: t('digest-events'), stories: events.filter((event) => !isFirst(event)) },
    {
      title: t('digest-statements', { side: 'ukraine' }),
      stories: statements.filter((statement) => spokenSide(statement) === 'ukraine'),
    },
    {
      title: t('digest-statements', { side: 'russia' }),
      stories: statements.filter((statement) => spokenSide(statement) === 'russia'),
    },
    {
      title: t('digest-statements', { side: 'others' }),
      stories: statements.filter((statement) => !['ukraine', 'russia'].includes(spokenSide(statement) ?? '')),
    },
  ];
}

function sectionBlocks(
  { title, stories }: Section,
  most: number,
  line: (story: Story) => readonly Inline[],
  t: Translate,
): readonly Block[] {
  const newestFirst = stories.toSorted((one, other) => orderKey(other).localeCompare(orderKey(one)));
  const items: (readonly Inline[])[] = newestFirst.slice(0, most).map(line);
  if (stories.length > most) items.push([t('and-more', { count: stories.length - most })]);
  return [heading(title), { kind: 'list', items }];
}

function item(story: Story, lang: Language, t: Translate): readonly Inline[] {
  const [weightiest] = outletsOf(story);
  const line = story.kind === 'statement' ? lineBelowSide(story, lang, t) : storyLine(story, lang, t);
  return weightiest === undefined ? [line] : [`${line} · `, sourceLink(weightiest)];
}

function orderKey({ date, firstSeen }: Story): string {
  return `${date ?? firstSeen} ${firstSeen}`;
}

/** What the exchanges of the digest come to; a single one needs no sum. */
function runningTotals(stories: readonly Story[], t: Translate): readonly Block[] {
  const completed = stories.filter((story): story is EventStory => story.kind === 'event' && story.type === 'exchange');
  const { years, undated } = totals(completed);
  const exchanges = years.reduce((sum, year) => sum + year.exchanges, 0);
  // A sum over numbers of which one is missing, or of one exchange, would say less than the lines above it.
  if (exchanges < 2 || undated > 0 || years.some((year) => year.withoutFigures > 0)) return [];
  const [ukraine, russia] = [
    years.reduce((sum, year) => sum + year.ukraine, 0),
    years.reduce((sum, year) => sum + year.russia, 0),
  ];
  return [
    paragraph(
      t('digest-totals', {
        exchanges: t('exchanges-count', { number: exchanges }),
        ukraine: countedPhrase({ kind: 'people', number: ukraine, qualifier: 'exact' }, t),
        russia: quantity(russia, 'exact', t),
      }),
    ),
  ];
}
