import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { lineBelowSide, storyLine } from '../../src/summaries/line.ts';
import { eventStory, qualified, statementStory } from './stories.ts';

const line = (story: Parameters<typeof storyLine>[0]) => storyLine(story, 'en', translator('en'));

describe('a story in one line', () => {
  it('has date, event, numbers and who confirms it', () => {
    expect(LANGUAGES.map((lang) => storyLine(eventStory(), lang, translator(lang)))).toEqual([
      '24 Aug 2025 · exchange completed · Ukraine 146, Russia 146 · confirmed by both sides',
      '24 серп. 2025 · обмін полоненими відбувся · Україна 146, Росія 146 · підтверджують обидві сторони',
      '24 авг. 2025 · обмен пленными состоялся · Украина 146, Россия 146 · подтверждают обе стороны',
    ]);
  });

  it('says what is open', () => {
    expect(
      line(
        eventStory({
          date: null,
          ukraineReturned: null,
          russiaReturned: qualified(9, 'at_least'),
          confirmedBy: 'russia_only',
        }),
      ),
    ).toBe('date not stated · exchange completed · Russia at least 9 · said by Russia only');
    const none = { ukraineReturned: null, russiaReturned: null };
    expect(line(eventStory({ ...none, status: 'planned' }))).toBe(
      '24 Aug 2025 · exchange planned · numbers not given · stated by both sides',
    );
    expect(line(eventStory({ ...none, unattributedTotal: { total: 314, qualifier: 'exact' } }))).toContain(
      ' · 314 in all · ',
    );
  });

  it('leaves out the side below a heading that names it, and a day that nobody knows', () => {
    const below = (more: Parameters<typeof statementStory>[0]) =>
      lineBelowSide(statementStory(more), 'en', translator('en'));
    expect(below({ text: 'The lists are ready' })).toBe(
      '6 Aug 2025 · Vladimir Medinsky, accusation: “The lists are ready”',
    );
    expect(below({ text: 'The lists are ready', date: null, reports: [] })).toBe(
      'Vladimir Medinsky, accusation: “The lists are ready”',
    );
  });

  it('has the side, the speaker and the beginning of the words of a statement', () => {
    expect(line(statementStory())).toBe(
      '6 Aug 2025 · Russia says · Vladimir Medinsky, accusation: “Kyiv does not take back 1,000 of its prisoners of war”',
    );
    expect(line(statementStory({ text: 'word '.repeat(80) })).length).toBeLessThan(220);
  });

  it('does not name a private person', () => {
    const mother = statementStory({
      speaker: 'Olena Kvitka',
      role: 'mother of a captive',
      publicFigure: false,
      text: 'Olena Kvitka waits for the exchange',
    });
    expect(line(mother)).toMatch(/mother of a captive, accusation: “\[name withheld\] waits for the exchange”$/);
  });
});
