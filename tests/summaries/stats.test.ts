import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { statsMessage, totals } from '../../src/summaries/stats.ts';
import { shown } from './shown.ts';
import { count, eventStory, qualified } from './stories.ts';

const STORIES = [
  eventStory({ date: '2024-01-03' }),
  eventStory({
    date: '2025-08-24',
    ukraineReturned: count(1000),
    russiaReturned: count(null, { military: 1, civilians: 2 }),
  }),
  eventStory({ date: '2025', russiaReturned: null }),
  eventStory({ date: '2025-06', type: 'bodies_repatriation', ukraineReturned: count(1212), russiaReturned: count(27) }),
  eventStory({ date: '2025-09-01', status: 'planned' }),
  eventStory({ date: '2025-09-02', type: 'return_of_children_or_civilians' }),
];

describe('the totals', () => {
  it('are those of completed exchanges and returns of bodies, by year', () => {
    expect(totals(STORIES)).toEqual({
      years: [
        {
          year: 2024,
          exchanges: 1,
          ukraine: 146,
          russia: 146,
          bodiesToUkraine: 0,
          bodiesToRussia: 0,
          withoutFigures: 0,
        },
        {
          year: 2025,
          exchanges: 2,
          ukraine: 1146,
          russia: 3,
          bodiesToUkraine: 1212,
          bodiesToRussia: 27,
          withoutFigures: 1,
        },
      ],
      undated: 0,
      qualified: false,
    });
  });

  it('say where an event has no year and where a count is qualified', () => {
    const sums = totals([eventStory({ date: null }), eventStory({ ukraineReturned: qualified(10, 'at_least') })]);
    expect(sums).toMatchObject({ undated: 1, qualified: true });
    expect(shown(statsMessage(sums, 'en', translator('en'))).at(-1)).toBe(
      'A count such as “at least 10” is added as 10. 1 event without a stated year is not counted.',
    );
  });

  it('are a line a year and one for all', () => {
    expect(shown(statsMessage(totals(STORIES), 'en', translator('en')))).toEqual([
      '# Completed exchanges by year',
      '- 2024: 1 exchange · Ukraine 146, Russia 146',
      '- 2025: 2 exchanges · Ukraine 1,146, Russia 3 · bodies: Ukraine 1,212, Russia 27 · a number is missing in 1 exchange',
      '- In all: 3 exchanges · Ukraine 1,292, Russia 149 · bodies: Ukraine 1,212, Russia 27 · a number is missing in 1 exchange',
    ]);
    expect(shown(statsMessage(totals(STORIES), 'uk', translator('uk')))[2]).toBe(
      '- 2025: 2 обміни · до України 1146, до Росії 3 · тіла: Україні 1212, Росії 27 · у 1 обміні бракує числа',
    );
  });

  it('are one sentence where there are none', () => {
    expect(LANGUAGES.map((lang) => shown(statsMessage(totals([]), lang, translator(lang))).length)).toEqual([1, 1, 1]);
  });
});
