import type { Count, EventFinding, Qualifier, StatementFinding } from '../../src/extraction/findings.ts';
import type { EventStory, Report, StatementStory } from '../../src/stories/story.ts';
import { event } from '../fakes/findings.ts';

/** A count for tests: `count(146)`, `count(146, { civilians: 8 })`. */
export function count(total: number | null, more: Partial<Count> = {}): Count {
  return { total, military: null, civilians: null, qualifier: 'exact', ...more };
}

/** A total with its qualifier. */
export function qualified(total: number, qualifier: Qualifier): Count {
  return count(total, { qualifier });
}

/** What one outlet says of an event; `evidence` is the sentence that it says it in. */
export function eventReport(
  outlet: string,
  evidence: string,
  more: Partial<Report<EventFinding>> = {},
  finding: Partial<EventFinding> = {},
): Report<EventFinding> {
  return {
    articleId: `article-${outlet}`,
    outlet,
    url: `https://news.example/${encodeURIComponent(outlet)}`,
    published: '2025-08-24T15:00:00.000Z',
    lang: 'en',
    voices: [],
    standing: 'media',
    ...more,
    finding: {
      ...NO_EVENT,
      ...finding,
      evidence: evidence === '' ? [] : [{ text: evidence, start: 0, end: evidence.length }],
    },
  };
}

const NO_EVENT: EventFinding = event({ evidence: [] });

/** A completed exchange of 146 for 146, confirmed by both sides, unless told otherwise. */
export function eventStory(more: Partial<EventStory> = {}): EventStory {
  return {
    kind: 'event',
    id: '7hk2m9qx4t',
    origin: 'news',
    revision: 1,
    firstSeen: '2025-08-24T15:10:00.000Z',
    updated: '2025-08-24T15:10:00.000Z',
    type: 'exchange',
    status: 'completed',
    date: '2025-08-24',
    datePrecision: 'day',
    ukraineReturned: count(146, { civilians: 8 }),
    russiaReturned: count(146),
    unattributedTotal: null,
    statedRatio: null,
    mediators: ['United Arab Emirates'],
    categories: [],
    confirmedBy: 'both_sides',
    reports: [
      eventReport(
        'Dnipro Herald',
        'On 24 August 146 people, 8 of them civilians, came home to Ukraine, and 146 went to Russia, the UAE mediating.',
      ),
    ],
    ...more,
  };
}

const WORDS = 'Kyiv does not take back 1,000 of its prisoners of war';

/** An accusation by the head of the Russian delegation, quoted in Russian media. */
export function statementStory(more: Partial<StatementStory> = {}): StatementStory {
  const finding: StatementFinding = {
    speaker: 'Vladimir Medinsky',
    speakerInText: null,
    role: 'head of the Russian delegation',
    side: 'russia',
    kind: 'accusation',
    text: WORDS,
    quote: true,
    via: null,
    date: '2025-08-06',
    publicFigure: true,
    evidence: [{ text: `“${WORDS},” Medinsky said on 6 August.`, start: 0, end: 10 }],
  };
  const story: StatementStory = {
    kind: 'statement',
    id: '3fz8w1k5rd',
    origin: 'news',
    revision: 1,
    firstSeen: '2025-08-06T12:00:00.000Z',
    updated: '2025-08-06T12:00:00.000Z',
    speaker: finding.speaker,
    role: finding.role,
    side: finding.side,
    statementKind: finding.kind,
    text: finding.text,
    quote: finding.quote,
    lang: 'en',
    via: finding.via,
    date: finding.date,
    publicFigure: finding.publicFigure,
    reports: [
      {
        articleId: 'article-volga',
        outlet: 'Volga Wire',
        url: 'https://volga.example/1',
        published: '2025-08-06',
        lang: 'en',
        voices: ['russia'],
        standing: 'agency',
        finding,
      },
    ],
  };
  return { ...story, ...more };
}
