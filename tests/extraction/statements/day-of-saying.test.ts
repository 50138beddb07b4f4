import { describe, expect, it } from 'vitest';
import { statementsOf } from './read.ts';

// The texts of these cases are published on Thursday, 20 March 2025.
describe('the day on which something was said', () => {
  it.each([
    ['en', 'Lubinets said on Wednesday that the exchange of prisoners would go on.', '2025-03-19'],
    ['en', '“Every prisoner of war will be exchanged,” Lubinets said in an address late on Tuesday.', '2025-03-18'],
    ['en', 'On 6 March, Peskov said that the exchange of prisoners would go on.', '2025-03-06'],
    ['uk', 'У середу Лубінець повідомив, що обмін полоненими триватиме.', '2025-03-19'],
    ['uk', 'Лубінець заявив учора, що обмін полоненими триватиме.', '2025-03-19'],
    ['ru', 'Песков во вторник заявил, что обмен пленными продолжится.', '2025-03-18'],
    ['ru', '6 марта Песков сообщил, что обмен пленными продолжится.', '2025-03-06'],
  ] as const)('stands in the reporting clause (%s: %s)', (lang, text, date) => {
    expect(statementsOf(lang, text)).toMatchObject([{ date }]);
  });

  it.each([
    ['en', 'Lubinets said that 30 prisoners of war came home on Wednesday.'],
    ['en', 'Lubinets said the prisoners of war who were exchanged on Monday rest.'],
    ['en', 'Peskov, asked about the exchange of 3 March, said the exchange of prisoners would go on.'],
    ['uk', 'Лубінець повідомив, що у середу відбувся обмін полоненими.'],
    ['ru', 'Песков заявил, что обмен пленными прошёл во вторник.'],
  ] as const)('is not the day of the exchange that is told of (%s: %s)', (lang, text) => {
    expect(statementsOf(lang, text)).toMatchObject([{ date: null }]);
  });

  it('is not known where the text has no date to count back from', () => {
    const text = 'Lubinets said on Wednesday that the exchange of prisoners would go on.';
    expect(statementsOf('en', text, { published: null })).toMatchObject([{ date: null }]);
  });
});
