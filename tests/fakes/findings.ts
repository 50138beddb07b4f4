import type { Article } from '../../src/articles/article.ts';
import type { EventFinding, Reading, StatementFinding } from '../../src/extraction/findings.ts';

/** An article of a listed outlet; a test names only what matters to it. */
export function article(parts: Partial<Article> = {}): Article {
  return {
    id: 'article-1',
    origin: 'feed',
    title: 'Exchange held',
    text: 'A text of our own.',
    lang: 'en',
    published: '2026-03-10T06:00:00.000Z',
    outlet: { sourceId: 'outlet', name: 'Outlet', side: 'third_party', standing: 'media' },
    url: 'https://outlet.example/1',
    ...parts,
  };
}

/** A completed new exchange without figures. */
export function event(parts: Partial<EventFinding> = {}): EventFinding {
  return {
    type: 'exchange',
    status: 'completed',
    novelty: 'new',
    date: null,
    datePrecision: null,
    ukraineReturned: null,
    russiaReturned: null,
    unattributedTotal: null,
    statedRatio: null,
    mediators: [],
    categories: [],
    evidence: [{ text: 'Exchange held', start: 0, end: 13 }],
    ...parts,
  };
}

/** So many people, exactly. */
export function people(total: number): NonNullable<EventFinding['ukraineReturned']> {
  return { total, military: null, civilians: null, qualifier: 'exact' };
}

export function statement(parts: Partial<StatementFinding> = {}): StatementFinding {
  return {
    speaker: 'Olena Example',
    speakerInText: null,
    role: 'spokeswoman',
    side: 'ukraine',
    kind: 'claim',
    text: 'The lists for the next exchange are being compared',
    quote: true,
    via: null,
    date: null,
    publicFigure: true,
    evidence: [{ text: 'A text of our own.', start: 14, end: 32 }],
    ...parts,
  };
}

export function reading(events: readonly EventFinding[], statements: readonly StatementFinding[] = []): Reading {
  return { lang: 'en', relevant: true, alert: true, events, statements };
}
