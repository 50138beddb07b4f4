import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { Story } from '../../src/stories/story.ts';
import { evidenceMessage } from '../../src/summaries/evidence.ts';
import { shown } from './shown.ts';
import { eventReport, eventStory, statementStory } from './stories.ts';

const told = (story: Story) => shown(evidenceMessage(story, 'en', translator('en')));
const SENTENCE = 'In the morning 146 people crossed the border.';

describe('the evidence of a story', () => {
  it('is each report’s sentence in its original, under outlet, date and link', () => {
    const reports = [
      eventReport('Dnipro Herald', SENTENCE),
      eventReport('Вісті', 'Додому їдуть 146 людей.', { lang: 'uk', published: null, url: null }),
    ];
    expect(told(eventStory({ reports }))).toEqual([
      '# Evidence · Exchange completed',
      'Dnipro Herald · 24 August 2025 <https://news.example/Dnipro%20Herald>',
      `> ${SENTENCE}`,
      'Вісті · date not stated',
      '> Додому їдуть 146 людей.',
    ]);
  });

  it('quotes the same words once', () => {
    const reports = [eventReport('A', SENTENCE), eventReport('B', SENTENCE.toUpperCase())];
    expect(told(eventStory({ reports })).at(-1)).toBe('The same sentences as above.');
  });

  it('is the ledger for a past exchange, and says where no sentence is kept', () => {
    const reports = [eventReport('A', '', { articleId: null }), eventReport('B', '')];
    expect(told(eventStory({ reports })).filter((_, index) => index % 2 === 0)).toEqual([
      '# Evidence · Exchange completed',
      'From the ledger of past exchanges.',
      'No sentence is kept for this source.',
    ]);
  });

  it('does not name a private person', () => {
    const story = statementStory({ speaker: 'Vladimir Medinsky', publicFigure: false });
    expect(told(story).join()).not.toMatch(/Medinsky/);
  });

  it('counts the sources that it does not quote', () => {
    const reports = Array.from({ length: 11 }, (_, index) =>
      eventReport(`Outlet ${String(index)}`, `${SENTENCE} ${String(index)}`),
    );
    expect(told(eventStory({ reports })).at(-1)).toBe('and 3 more');
  });
});
