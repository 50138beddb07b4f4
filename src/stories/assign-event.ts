import type { Article } from '../articles/article.ts';
import type { EventFinding, EventStatus, Reading } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import { stableId } from '../shared/ids.ts';
import type { Change, NewsReason } from './change.ts';
import { editedEvent, figuresCorrected, withoutEdition } from './edition.ts';
import { isFresh } from './fresh.ts';
import { likeness } from './same-event.ts';
import type { EventStory, Report } from './story.ts';
import { LIVE, type Taking } from './taking.ts';
import { confirmation, voicesFor } from './voices.ts';

/** What a finding did: the story as it is now, and whether that is news. A background finding that no story knows makes none. */
export interface EventAssignment {
  readonly story: EventStory | null;
  readonly change: Change;
}

/** Later steps of one exchange; what is not here (stalled, refused, cancelled, offered) turns the story aside. */
const PROGRESS: Partial<Record<EventStatus, number>> = {
  negotiating: 1,
  planned: 2,
  announced: 3,
  under_way: 4,
  completed: 5,
};

/**
 * Finds the story that a finding belongs to among `candidates`, or begins one, and says what changed. Stories that this
 * very article has already reached are to be left out of `candidates`: one text tells two events apart.
 */
export function assignEvent(
  finding: EventFinding,
  ordinal: number,
  article: Article,
  reading: Reading,
  candidates: readonly EventStory[],
  now: Instant,
  taking: Taking = LIVE,
): EventAssignment {
  const report = reportOf(finding, article, reading);
  const story = mostAlike(finding, article, candidates) ?? editedEvent(finding, taking.edition);
  if (story) return join(story, report, article, now, taking);
  if (finding.novelty === 'background') return { story: null, change: { told: false, reason: 'background' } };
  const begun = begin(report, `${article.id} event ${String(ordinal)}`, now);
  if (taking.baseline) return { story: { ...begun, origin: 'baseline' }, change: { told: false, reason: 'baseline' } };
  return {
    story: begun,
    change: isFresh(article, now) ? { told: true, reason: 'new-story' } : { told: false, reason: 'too-old' },
  };
}

function mostAlike(finding: EventFinding, article: Article, candidates: readonly EventStory[]): EventStory | null {
  let best: EventStory | null = null;
  let bestLikeness = 0;
  for (const story of candidates) {
    const value = likeness(finding, article, story);
    if (value > bestLikeness) [best, bestLikeness] = [story, value];
  }
  return best;
}

function reportOf(finding: EventFinding, article: Article, reading: Reading): Report<EventFinding> {
  return {
    articleId: article.id,
    outlet: article.outlet.name,
    url: article.url,
    published: article.published,
    lang: article.lang,
    voices: voicesFor(finding, article, reading),
    standing: article.outlet.standing,
    finding,
  };
}

function begin(report: Report<EventFinding>, seed: string, now: Instant): EventStory {
  const {
    type,
    status,
    date,
    datePrecision,
    ukraineReturned,
    russiaReturned,
    unattributedTotal,
    statedRatio,
    mediators,
    categories,
  } = report.finding;
  return {
    kind: 'event',
    id: stableId(seed),
    origin: 'news',
    revision: 1,
    firstSeen: now,
    updated: now,
    reports: [report],
    ...{
      type,
      status,
      date,
      datePrecision,
      ukraineReturned,
      russiaReturned,
      unattributedTotal,
      statedRatio,
      mediators,
      categories,
    },
    confirmedBy: confirmation([report], status),
  };
}

function join(
  known: EventStory,
  report: Report<EventFinding>,
  article: Article,
  now: Instant,
  taking: Taking,
): EventAssignment {
  const story = taking.edition === null ? known : withoutEdition(known, taking.edition, report.finding);
  const reports = [...story.reports, report];
  // The ledger has been checked by people: an article adds its link to it and changes nothing.
  if (story.origin === 'history') {
    return { story: { ...story, reports, updated: now }, change: { told: false, reason: 'known-from-history' } };
  }
  const merged = report.finding.novelty === 'new' ? learn(story, report.finding) : story;
  const joined: EventStory = { ...merged, reports, confirmedBy: confirmation(reports, merged.status), updated: now };
  const reason = whatIsNews(known, joined, report.finding);
  if (reason === null) return { story: joined, change: { told: false, reason: 'joined' } };
  if (taking.baseline) return { story: joined, change: { told: false, reason: 'baseline' } };
  if (!isFresh(article, now)) return { story: joined, change: { told: false, reason: 'too-old' } };
  return { story: { ...joined, origin: 'news', revision: story.revision + 1 }, change: { told: true, reason } };
}

/** What a source's first reading found has been told to nobody: the first live report of it is news whatever it adds. */
function whatIsNews(before: EventStory, after: EventStory, finding: EventFinding): NewsReason | null {
  if (before.origin === 'baseline' && finding.novelty === 'new') return 'new-story';
  return whatChanged(before, after);
}

/** What the story did not know yet, from a further report; what it knows stays, and differing counts stand side by side in the reports. */
function learn(story: EventStory, finding: EventFinding): EventStory {
  const dated = story.date === null || (finding.date?.length ?? 0) > story.date.length;
  return {
    ...story,
    status: laterStatus(story.status, finding.status),
    date: dated ? finding.date : story.date,
    datePrecision: dated ? finding.datePrecision : story.datePrecision,
    ukraineReturned: story.ukraineReturned ?? finding.ukraineReturned,
    russiaReturned: story.russiaReturned ?? finding.russiaReturned,
    unattributedTotal: story.unattributedTotal ?? finding.unattributedTotal,
    statedRatio: story.statedRatio ?? finding.statedRatio,
    mediators: [...new Set([...story.mediators, ...finding.mediators])],
    categories: [...new Set([...story.categories, ...finding.categories])],
  };
}

/** Nothing undoes a completed exchange but its denial; a report that trails behind does not turn it back into a plan. */
function laterStatus(known: EventStatus, told: EventStatus): EventStatus {
  const before = PROGRESS[known];
  const after = PROGRESS[told];
  if (known === 'completed') return known;
  return before !== undefined && after !== undefined && after < before ? known : told;
}

function whatChanged(before: EventStory, after: EventStory): NewsReason | null {
  if (after.status !== before.status) return 'status-changed';
  if (after.confirmedBy === 'both_sides' && before.confirmedBy !== 'both_sides') return 'confirmed-by-other-side';
  if (figuresCorrected(before, after)) return 'counts-corrected';
  const stated = (story: EventStory): number =>
    [story.ukraineReturned, story.russiaReturned, story.unattributedTotal].filter((count) => count !== null).length;
  return stated(after) > stated(before) ? 'counts-stated' : null;
}
