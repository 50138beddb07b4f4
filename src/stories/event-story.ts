import type { EventFinding } from '../extraction/findings.ts';
import type { Instant } from '../shared/calendar.ts';
import { stableId } from '../shared/ids.ts';
import { laterStatus } from './phase.ts';
import type { EventStory, Report } from './story.ts';
import { confirmation } from './voices.ts';

/** A story of one report; the same `seed` gives the same id, whenever and wherever it is read. */
export function beginEvent(report: Report<EventFinding>, seed: string, now: Instant): EventStory {
  const { finding } = report;
  return {
    kind: 'event',
    id: stableId(seed),
    origin: 'news',
    revision: 1,
    firstSeen: now,
    updated: now,
    reports: [report],
    type: finding.type,
    status: finding.status,
    date: finding.date,
    datePrecision: finding.datePrecision,
    ukraineReturned: finding.ukraineReturned,
    russiaReturned: finding.russiaReturned,
    unattributedTotal: finding.unattributedTotal,
    statedRatio: finding.statedRatio,
    mediators: finding.mediators,
    categories: finding.categories,
    confirmedBy: confirmation([report], finding.status),
  };
}

/** What the story did not know yet, from a further report; what it knows stays, and differing counts stand side by side in the reports. */
export function learn(story: EventStory, finding: EventFinding): EventStory {
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
