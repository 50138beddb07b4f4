import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { NewsReason } from '../../src/stories/change.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { changeSentence } from '../../src/summaries/change-sentence.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { shown } from './shown.ts';
import { count, eventReport, eventStory } from './stories.ts';

const t = translator('en');
const why = (reason: NewsReason, more: Partial<EventStory>) =>
  changeSentence(eventStory(more), { told: true, reason }, t);

describe('why a story is told again', () => {
  it('is the side that was heard last, where it is confirmed', () => {
    const reports = [eventReport('A', '', { voices: ['ukraine'] }), eventReport('B', '', { voices: ['russia'] })];
    expect(why('confirmed-by-other-side', { reports })).toBe('Now confirmed by Russia.');
    expect(why('confirmed-by-other-side', { reports: reports.toReversed() })).toBe('Now confirmed by Ukraine.');
  });

  it('is the number before and after, where it is corrected', () => {
    const reports = [144, 146].map((total) => eventReport('A', '', {}, { ukraineReturned: count(total) }));
    expect(why('counts-corrected', { reports })).toBe('Figures corrected for Ukraine: 144 → 146.');
  });

  it('has no number of an outlet that corrected nothing', () => {
    const reports = ['A', 'B'].map((outlet, at) =>
      eventReport(outlet, '', {}, { ukraineReturned: count(at === 0 ? 161 : 148) }),
    );
    expect(why('counts-corrected', { reports })).toBe('Figures corrected.');
  });

  it('is the status before and after, where it changed', () => {
    const reports = [eventReport('A', '', {}, { status: 'planned' }), eventReport('B', '')];
    expect(why('status-changed', { reports })).toBe('Status changed: planned → completed.');
  });

  it('is said in words where the reports do not show what was before', () => {
    expect(why('counts-corrected', {})).toBe('Figures corrected.');
    expect(why('status-changed', {})).toBe('Status changed: completed.');
    expect(why('counts-stated', {})).toBe('The numbers are now stated.');
    expect(why('denied', {})).toBe('This is now denied.');
  });

  it('stands below the heading, and nowhere in a new story or one that is only shown', () => {
    expect(shown(summarise(eventStory(), { told: true, reason: 'denied' }, 'en', t))[1]).toBe('This is now denied.');
    expect(changeSentence(eventStory(), { told: true, reason: 'new-story' }, t)).toBeNull();
    expect(changeSentence(eventStory(), { told: false, reason: 'joined' }, t)).toBeNull();
    expect(changeSentence(eventStory(), null, t)).toBeNull();
  });
});
