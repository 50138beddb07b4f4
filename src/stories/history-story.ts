import type { Count, EventFinding } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import { stableId } from '../shared/ids.ts';
import type { SourceIndex } from '../sources/find-source.ts';
import type { HistoryCount, HistoryRow } from '../sources/readers/history.ts';
import type { EventStory, Report } from './story.ts';
import { confirmation } from './voices.ts';

/** A row of the ledger as a story: known from the first minute, and never told as news. */
export function historyStory(row: HistoryRow, sources: SourceIndex, now: Instant): EventStory {
  const finding: EventFinding = {
    type: row.type,
    status: row.status,
    novelty: 'background',
    date: row.date.value,
    datePrecision: row.date.precision,
    ukraineReturned: asCount(row.ukraineReturned),
    russiaReturned: asCount(row.russiaReturned),
    unattributedTotal: null,
    statedRatio: null,
    mediators: row.mediators,
    categories: [],
    evidence: [],
  };
  const reports = [
    ...row.sources.map((url) => reportAt(url, finding, sources)),
    ...row.otherSources.map((name) => report(name, null, finding)),
  ];
  return {
    kind: 'event',
    id: stableId(
      ['history', row.date.value, row.type, row.ukraineReturned?.total, row.russiaReturned?.total, row.sources[0]].join(
        ' ',
      ),
    ),
    origin: 'history',
    revision: 1,
    firstSeen: now,
    updated: now,
    reports,
    type: finding.type,
    status: finding.status,
    date: finding.date,
    datePrecision: finding.datePrecision,
    ukraineReturned: finding.ukraineReturned,
    russiaReturned: finding.russiaReturned,
    unattributedTotal: null,
    statedRatio: null,
    mediators: finding.mediators,
    categories: [],
    confirmedBy: confirmation(reports, finding.status),
  };
}

function reportAt(url: string, finding: EventFinding, sources: SourceIndex): Report<EventFinding> {
  const source = sources.byHost(url);
  const base = report(source?.name ?? new URL(url).hostname.replace(/^www\./, ''), url, finding);
  return source
    ? { ...base, standing: source.standing, voices: source.standing === 'official' ? [source.side] : [] }
    : base;
}

function report(outlet: string, url: string | null, finding: EventFinding): Report<EventFinding> {
  return { articleId: null, outlet, url, published: null, lang: null, voices: [], standing: 'media', finding };
}

function asCount(count: HistoryCount | null): Count | null {
  return count === null ? null : { ...count, qualifier: 'exact' };
}
