import type { Article } from '../articles/article.ts';
import type { EventFinding, Reading, StatementFinding } from '../extraction/findings.ts';
import { daysApart } from './days-apart.ts';
import { shareEvidence } from './evidence.ts';
import { isHappening } from './phase.ts';
import { compareCounts } from './same-counts.ts';
import type { Denial, EventStory } from './story.ts';
import type { Side } from '../sources/source.ts';

/** Who denies a report does so within so many days of it. */
const DENIAL_DAYS = 2;

/**
 * The denial that a finding is: the text says that an exchange did not take place, and an official of a side denies it in
 * that very passage, or the passage is the side's own page. What the press calls off, or what nobody answers for, is none.
 */
export function denialIn(finding: EventFinding, article: Article, reading: Reading): Denial | null {
  if (finding.status !== 'cancelled' || finding.novelty !== 'new') return null;
  const denier = reading.statements.find((statement) => isDenialOf(statement, finding));
  const ownPage = article.outlet.standing === 'official' ? article.outlet.side : null;
  const side = denier?.side ?? ownPage;
  if (side === null || (denier === undefined && !reading.statements.some(({ kind }) => kind === 'denial'))) return null;
  const { speaker = null, evidence = finding.evidence } = denier ?? {};
  return denialOf(article, side, speaker, evidence);
}

/** The outlet's own retraction: its edited article no longer says that the event has happened. */
export function retraction(finding: EventFinding, article: Article): Denial {
  return denialOf(article, null, null, finding.evidence);
}

function denialOf(article: Article, side: Side | null, speaker: string | null, evidence: Denial['evidence']): Denial {
  const { id, outlet, url, published } = article;
  return { side, speaker, articleId: id, outlet: outlet.name, url, published, evidence };
}

function isDenialOf(statement: StatementFinding, finding: EventFinding): boolean {
  return (
    statement.kind === 'denial' &&
    statement.publicFigure &&
    statement.side !== null &&
    shareEvidence(finding, statement)
  );
}

/** How sure we are that a report and a denial, one of them a story already, are of one event; 0 for not at all. */
export function denialLikeness(finding: EventFinding, article: Pick<Article, 'published'>, story: EventStory): number {
  if (finding.type !== story.type || isHappening(finding.status) === isHappening(story.status)) return 0;
  const counts = compareCounts(finding, story);
  if (counts === 'different') return 0;
  const apart = daysApart(finding, article, story);
  if (apart.by === 'contradiction') return 0;
  if (apart.by === 'unknown') return counts === 'telling' ? 2 : 0;
  const days = Math.abs(apart.days);
  if (days > (apart.by === 'stated' ? 0 : DENIAL_DAYS)) return 0;
  return (counts === 'open' ? 3 : 6) - days;
}

/** The story with a denial more; a side that has denied it already denies it no second time. */
export function withDenial(story: EventStory, denial: Denial): EventStory {
  const denials = story.denials ?? [];
  const isKnown = denials.some(
    ({ side, outlet }) => side === denial.side && (side !== null || outlet === denial.outlet),
  );
  return isKnown ? story : { ...story, denials: [...denials, denial] };
}

/** The story without the denials of sides that now stand by the event. */
export function withoutDenialsOf(sides: readonly Side[], story: EventStory): EventStory {
  const { denials = [], ...rest } = story;
  const standing = denials.filter(({ side }) => side === null || !sides.includes(side));
  return standing.length > 0 ? { ...rest, denials: standing } : rest;
}
