import type { Translate } from '../locales/translate.ts';
import type { Change, NewsReason } from '../stories/change.ts';
import type { EventStory, Story } from '../stories/story.ts';
import { compatible, type StatedNumber } from './compatible-counts.ts';
import { statedTotal } from './stated-total.ts';
import { quantity } from './write-count.ts';

type Tell = (event: EventStory, t: Translate) => string;

// What changed is read from the reports: the latest against those before it.
const TELL: Readonly<Record<Exclude<NewsReason, 'new-story'>, Tell>> = {
  'status-changed': statusChanged,
  'confirmed-by-other-side': confirmed,
  'counts-stated': (_event, t) => t('change-counts-stated'),
  'counts-corrected': countsCorrected,
  denied: (_event, t) => t('change-denied'),
};

/** Why a story is told again, in one sentence; null for a new story and for what is no news. */
export function changeSentence(story: Story, change: Change | null, t: Translate): string | null {
  if (change === null || !change.told || change.reason === 'new-story') return null;
  if (story.kind === 'statement') return change.reason === 'denied' ? t('change-denied') : null;
  return TELL[change.reason](story, t);
}

function statusChanged(event: EventStory, t: Translate): string {
  const after = t('status-word', { status: event.status });
  const before = event.reports.findLast((report) => report.finding.status !== event.status)?.finding.status;
  return before === undefined
    ? t('change-status-now', { after })
    : t('change-status', { before: t('status-word', { status: before }), after });
}

/** The side that was heard last is the one whose confirmation is new. */
function confirmed(event: EventStory, t: Translate): string {
  const reports = event.reports.filter(({ finding }) => finding.status === event.status);
  const first = (side: 'ukraine' | 'russia') => reports.findIndex((report) => report.voices.includes(side));
  const [ukraine, russia] = [first('ukraine'), first('russia')];
  if (ukraine === russia || ukraine === -1 || russia === -1) return t('change-confirmed-other');
  return t('change-confirmed', { side: ukraine > russia ? 'ukraine' : 'russia' });
}

/** An outlet that mends its figure: what another one says beside it has been corrected by nobody. */
function countsCorrected(event: EventStory, t: Translate): string {
  const outlet = event.reports.at(-1)?.outlet;
  const corrected = (['ukraine', 'russia'] as const).flatMap((side) => {
    const numbers = statedNumbers(event, side, outlet);
    const after = numbers.at(-1);
    const before = after === undefined ? undefined : numbers.findLast((number) => !compatible(number, after));
    if (after === undefined || before === undefined) return [];
    return [
      t('change-counts', {
        side,
        before: quantity(before.number, before.qualifier, t),
        after: quantity(after.number, after.qualifier, t),
      }),
    ];
  });
  return corrected.length > 0 ? corrected.join(' ') : t('change-counts-corrected');
}

function statedNumbers(event: EventStory, side: 'ukraine' | 'russia', by?: string): readonly StatedNumber[] {
  return event.reports.flatMap(({ finding, outlet }) => {
    if (outlet !== by) return [];
    const count = side === 'ukraine' ? finding.ukraineReturned : finding.russiaReturned;
    const number = statedTotal(count);
    return count === null || number === null ? [] : [{ number, qualifier: count.qualifier }];
  });
}
