import type { Article } from '../articles/article.ts';
import type { StatementFinding } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import { stableId } from '../shared/ids.ts';
import type { Change } from './change.ts';
import { isFresh } from './fresh.ts';
import { isSameClaim } from './same-claim.ts';
import type { Report, StatementStory } from './story.ts';
import { LIVE, type Taking } from './taking.ts';
import { publicationDay } from './when.ts';

export interface StatementAssignment {
  readonly story: StatementStory;
  readonly change: Change;
}

/** Finds the statement that a finding repeats among `candidates` (of the same speaker), or begins one. */
export function assignStatement(
  finding: StatementFinding,
  ordinal: number,
  article: Article,
  candidates: readonly StatementStory[],
  now: Instant,
  taking: Taking = LIVE,
): StatementAssignment {
  const report = reportOf(finding, article);
  const day = finding.date ?? publicationDay(article) ?? now.slice(0, 10);
  const known = candidates.find((story) => isSameClaim(finding, day, story));
  if (known) {
    return {
      story: { ...known, reports: [...known.reports, report], updated: now },
      change: { told: false, reason: 'joined' },
    };
  }
  const story = begin(report, `${article.id} statement ${String(ordinal)}`, article, now);
  if (taking.baseline) return { story: { ...story, origin: 'baseline' }, change: { told: false, reason: 'baseline' } };
  // An edited quotation of somebody who was quoted before is no second piece of news.
  if (taking.edition?.statements.some(({ speaker }) => speaker === story.speaker))
    return { story, change: { told: false, reason: 'edited' } };
  return {
    story,
    change: isFresh(article, now) ? { told: true, reason: 'new-story' } : { told: false, reason: 'too-old' },
  };
}

function reportOf(finding: StatementFinding, article: Article): Report<StatementFinding> {
  return {
    articleId: article.id,
    outlet: article.outlet.name,
    url: article.url,
    published: article.published,
    lang: article.lang,
    voices: finding.side === null ? [] : [finding.side],
    standing: article.outlet.standing,
    finding,
  };
}

function begin(report: Report<StatementFinding>, seed: string, article: Article, now: Instant): StatementStory {
  const { speaker, role, side, kind: statementKind, text, quote, via, date, publicFigure } = report.finding;
  return {
    kind: 'statement',
    id: stableId(seed),
    origin: 'news',
    revision: 1,
    firstSeen: now,
    updated: now,
    reports: [report],
    lang: article.lang,
    ...{ speaker, role, side, statementKind, text, quote, via, date, publicFigure },
  };
}
