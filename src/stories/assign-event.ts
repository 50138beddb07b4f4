import type { Article } from '../articles/article.ts';
import type { EventFinding, Reading } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Change, NewsReason } from './change.ts';
import { denialIn, denialLikeness, retraction, withDenial, withoutDenialsOf } from './denial.ts';
import { editedEvent, isTakenBack, withoutEdition } from './edition.ts';
import { beginEvent, learn } from './event-story.ts';
import { isFresh } from './fresh.ts';
import { withoutGroupCounts } from './group-counts.ts';
import { mostAlike } from './most-alike.ts';
import { isHappening } from './phase.ts';
import { likeness } from './same-event.ts';
import type { EventStory, Report } from './story.ts';
import { LIVE, type Taking } from './taking.ts';
import { twinOf } from './twins.ts';
import { confirmation, voicesFor } from './voices.ts';
import { whatChanged } from './what-changed.ts';

/** What a finding did: the story as it is now, and whether that is news. A background finding that no story knows makes none. */
export interface EventAssignment {
  readonly story: EventStory | null;
  readonly change: Change;
  /** Another story that this finding proves to be the same one (see `unite`). */
  readonly twin?: EventStory;
}

/** What an article says and when it was taken in. */
interface Told {
  readonly report: Report<EventFinding>;
  readonly article: Article;
  readonly reading: Reading;
  readonly now: Instant;
  readonly taking: Taking;
}

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
  const told: Told = { report: reportOf(finding, article, reading), article, reading, now, taking };
  const denial = denialIn(finding, article, reading);
  const across = mostAlike(candidates, (story) => denialLikeness(finding, article, story));
  if (denial && across)
    return settle(across, { ...withDenial(across, denial), reports: [...across.reports, told.report] }, told);
  const story = mostAlike(candidates, (each) => likeness(finding, article, each));
  const known = story ?? editedEvent(finding, reading, taking.edition);
  if (known) return withTwin(join(known, told), finding, article, candidates);
  if (finding.novelty === 'background') return { story: null, change: { told: false, reason: 'background' } };
  const begun = beginEvent(told.report, `${article.id} event ${String(ordinal)}`, now);
  // Who had denied it before it was reported has denied it.
  const denials = denial ? [denial] : isHappening(finding.status) ? across?.denials : undefined;
  return first(denials === undefined ? begun : { ...begun, denials }, told);
}

function withTwin(
  assigned: EventAssignment,
  finding: EventFinding,
  article: Article,
  candidates: readonly EventStory[],
): EventAssignment {
  const twin = assigned.story && twinOf(assigned.story, finding, article, candidates);
  return twin ? { ...assigned, twin } : assigned;
}

function first(story: EventStory, { article, now, taking }: Told): EventAssignment {
  if (taking.baseline) return { story: { ...story, origin: 'baseline' }, change: { told: false, reason: 'baseline' } };
  return {
    story,
    change: isFresh(article, now) ? { told: true, reason: 'new-story' } : { told: false, reason: 'too-old' },
  };
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
    ...(article.outlet.sourceId === null && { unlisted: true }),
    finding,
  };
}

function join(known: EventStory, told: Told): EventAssignment {
  const { edition } = told.taking;
  const { finding } = told.report;
  const stripped = edition === null ? known : withoutEdition(known, edition, finding);
  const { story, report } = withoutGroupCounts(stripped, told.report);
  const joined = finding.novelty === 'new' ? learn(story, report.finding) : story;
  const after = withoutDenialsOf(report.voices, { ...joined, reports: [...story.reports, report] });
  const takenBack = edition !== null && isTakenBack(known, after, edition);
  return settle(known, takenBack ? withDenial(after, retraction(finding, told.article)) : after, told);
}

/** The story as it is now, and whether the difference is told. */
function settle(before: EventStory, after: EventStory, { report, article, now, taking }: Told): EventAssignment {
  // The ledger has been checked by people: an article adds its link to it and changes nothing.
  if (before.origin === 'history') {
    const story = { ...before, reports: [...before.reports, report], updated: now };
    return { story, change: { told: false, reason: 'known-from-history' } };
  }
  const story: EventStory = { ...after, confirmedBy: confirmation(after.reports, after.status), updated: now };
  const reason = whatIsNews(before, story, report.finding);
  if (reason === null) return { story, change: { told: false, reason: 'joined' } };
  if (taking.baseline) return { story, change: { told: false, reason: 'baseline' } };
  if (!isFresh(article, now)) return { story, change: { told: false, reason: 'too-old' } };
  return { story: { ...story, origin: 'news', revision: before.revision + 1 }, change: { told: true, reason } };
}

/** What a source's first reading found has been told to nobody: the first live report of it is news whatever it adds. */
function whatIsNews(before: EventStory, after: EventStory, finding: EventFinding): NewsReason | null {
  if (before.origin === 'baseline' && finding.novelty === 'new') return 'new-story';
  return whatChanged(before, after);
}
