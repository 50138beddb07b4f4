import type { EventFinding } from '../extraction/findings.ts';
import { countsAGroup } from './same-counts.ts';
import type { EventStory, Report } from './story.ts';

const NO_COUNTS = { ukraineReturned: null, russiaReturned: null, unattributedTotal: null, statedRatio: null } as const;

/**
 * A story and a report of it, where one of the two counts only a group of those who came home ("ten foreigners" of an
 * exchange of 215): that number is taken out, so that nobody reads it as the exchange's. The sentence stays as evidence.
 */
export function withoutGroupCounts(
  story: EventStory,
  report: Report<EventFinding>,
): { readonly story: EventStory; readonly report: Report<EventFinding> } {
  if (countsAGroup(report.finding, story)) return { story, report: uncounted(report) };
  if (countsAGroup(story, report.finding))
    return { story: { ...story, ...NO_COUNTS, reports: story.reports.map(uncounted) }, report };
  return { story, report };
}

function uncounted(report: Report<EventFinding>): Report<EventFinding> {
  return { ...report, finding: { ...report.finding, ...NO_COUNTS } };
}
