import type { Article } from '../articles/article.ts';
import type { EventFinding, EventStatus, Reading } from '../extraction/findings.ts';
import type { Side } from '../sources/source.ts';
import { shareEvidence } from './evidence.ts';
import type { Confirmation, Report } from './story.ts';

/**
 * The sides that speak for an event in one article: an official outlet's own, and those of the speakers whose words are
 * the event's evidence. What an outlet calls "official" in its text counts for nothing, and who denies confirms nothing.
 */
export function voicesFor(event: EventFinding, article: Pick<Article, 'outlet'>, reading: Reading): readonly Side[] {
  const voices = new Set<Side>();
  if (article.outlet.standing === 'official' && article.outlet.side) voices.add(article.outlet.side);
  const onlyNews = reading.events.filter((other) => other.novelty === 'new').length === 1 && event.novelty === 'new';
  // What one side announces in an article with one piece of news is that news; of two sides, one may announce something else.
  const announcers = new Set(reading.statements.filter(({ kind }) => kind === 'announcement').map(({ side }) => side));
  const announced = onlyNews && announcers.size === 1;
  for (const statement of reading.statements) {
    if (statement.side === null || !statement.publicFigure || statement.kind === 'denial') continue;
    if (shareEvidence(event, statement) || (announced && statement.kind === 'announcement')) voices.add(statement.side);
  }
  return [...voices].sort();
}

type Vouching = Pick<Report<EventFinding>, 'voices' | 'finding' | 'outlet' | 'unlisted'>;

/**
 * Who confirms that an event has come to `status`: a side that spoke of a plan has not confirmed what came of it. Anyone
 * can write a text that quotes both sides: where all that both have said stands in one outlet that we do not know, it is
 * that outlet's word and no more.
 */
export function confirmation(reports: readonly Vouching[], status: EventStatus): Confirmation {
  const vouching = reports.filter(({ finding, voices }) => finding.status === status && voices.length > 0);
  const voices = new Set(vouching.flatMap((report) => report.voices));
  if (!voices.has('ukraine')) return voices.has('russia') ? 'russia_only' : 'media_only';
  if (!voices.has('russia')) return 'ukraine_only';
  const outlets = new Set(vouching.map(({ outlet }) => outlet));
  return outlets.size > 1 || vouching.some(({ unlisted }) => unlisted !== true) ? 'both_sides' : 'media_only';
}
