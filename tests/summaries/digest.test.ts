import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { Story } from '../../src/stories/story.ts';
import { digest } from '../../src/summaries/digest.ts';
import { shown } from './shown.ts';
import { count, eventStory, statementStory } from './stories.ts';

const WINDOW = { from: '2025-08-23T06:00:00.000Z', to: '2025-08-24T06:00:00.000Z' };
const told = (stories: readonly Story[], from: string | null = WINDOW.from) =>
  shown(digest(stories, { ...WINDOW, from }, 'en', translator('en'), 'Europe/Kyiv'));

describe('a digest', () => {
  it('has completed exchanges first, then other events, then statements by side', () => {
    const lines = told([
      statementStory(),
      statementStory({ side: 'third_party' }),
      statementStory({ side: 'ukraine', speaker: 'Dmytro Lubinets' }),
      eventStory({ status: 'planned' }),
      eventStory({ type: 'bodies_repatriation' }),
      eventStory(),
    ]);
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# News since 23 August 2025, 09:00',
      '# Completed exchanges',
      '# Other events',
      '# Ukraine says',
      '# Russia says',
      '# Others say',
    ]);
  });

  it('has a line with a link for each story, the newest first', () => {
    const lines = told([eventStory({ date: '2025-08-14' }), eventStory()]);
    expect(lines[2]).toBe(
      '- 24 Aug 2025 · exchange completed · Ukraine 146, Russia 146 · confirmed by both sides · Dnipro Herald <https://news.example/Dnipro%20Herald>',
    );
    expect(lines[3]).toMatch(/^- 14 Aug 2025/);
  });

  it('adds up several exchanges whose numbers are all stated', () => {
    const total = 'In all: 2 exchanges; 149 people returned to Ukraine, 150 to Russia.';
    const second = eventStory({ ukraineReturned: count(3), russiaReturned: count(4) });
    expect(told([eventStory(), second]).at(-1)).toBe(total);
    expect(told([eventStory(), { ...second, russiaReturned: null }]).join()).not.toContain('In all');
    expect(told([eventStory()]).join()).not.toContain('In all');
  });

  it('counts what does not go into one message', () => {
    const many = Array.from({ length: 15 }, () => statementStory());
    expect(told(many).at(-1)).toBe('- and 3 more');
  });

  it('is one line where nothing is new', () => {
    expect(told([])).toEqual(['Nothing new since 23 August 2025, 09:00.']);
    expect(told([], null)).toEqual(['Nothing new yet.']);
  });
});
