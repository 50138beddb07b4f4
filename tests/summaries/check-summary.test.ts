import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { heading, paragraph, type Block } from '../../src/shared/message.ts';
import type { Story } from '../../src/stories/story.ts';
import { checkSummary } from '../../src/summaries/check-summary.ts';
import { evidenceMessage } from '../../src/summaries/evidence.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { count, eventReport, eventStory, statementStory } from './stories.ts';

const inAllLanguages = (story: Story) =>
  LANGUAGES.flatMap((lang) => {
    const t = translator(lang);
    return [
      ...checkSummary(summarise(story, null, lang, t), story),
      ...checkSummary(evidenceMessage(story, lang, t), story),
    ];
  });
const unproven = (story: Story, ...blocks: Block[]) => checkSummary({ blocks }, story);

describe('a true summary', () => {
  it('is proven in every language', () => {
    expect(inAllLanguages(eventStory())).toEqual([]);
    expect(inAllLanguages(statementStory())).toEqual([]);
  });

  it('is proven by number words and by a day that is named from the day of publication', () => {
    const evidence = 'Вчора додому повернулися вісімдесят шість захисників і 3 цивільні.';
    const reports = [
      eventReport(
        'Вісті',
        evidence,
        { lang: 'uk', published: '2025-08-25' },
        { ukraineReturned: count(89, { military: 86, civilians: 3 }) },
      ),
    ];
    const story = eventStory({
      reports,
      ukraineReturned: count(89, { military: 86, civilians: 3 }),
      russiaReturned: null,
      mediators: [],
    });
    expect(inAllLanguages(story)).toEqual([]);
  });

  it('is proven by its row where it stands in the ledger of past exchanges', () => {
    const story = eventStory();
    const { ukraineReturned, russiaReturned, mediators, date } = story;
    const reports = [
      eventReport(
        'a.example',
        '',
        { articleId: null, published: null },
        { ukraineReturned, russiaReturned, mediators, date },
      ),
    ];
    expect(inAllLanguages({ ...story, origin: 'history', reports })).toEqual([]);
  });

  it('takes an outlet’s name as a whole word', () => {
    const evidence = 'On 24 August 146 people, 8 of them civilians, came home and 146 left, with the help of the UAE.';
    for (const outlet of ['o', 'Aug', '24', '146', '(+)']) {
      expect(inAllLanguages(eventStory({ reports: [eventReport(outlet, evidence)] })), outlet).toEqual([]);
    }
  });

  it('may count the sources that it does not name, and name an outlet with a number in it', () => {
    const evidence = 'On 24 August 146 people, 8 of them civilians, came home and 146 left, with the help of the UAE.';
    const reports = ['24 Kanal', 'B', 'C', 'D', 'E', 'F', 'G'].map((outlet) => eventReport(outlet, evidence));
    expect(inAllLanguages(eventStory({ reports }))).toEqual([]);
  });
});

describe('a planted fault is found:', () => {
  it('a number that no evidence has', () => {
    expect(inAllLanguages(eventStory({ russiaReturned: count(147) }))).toEqual([
      'number 147',
      'number 147',
      'number 147',
    ]);
    expect(unproven(eventStory(), paragraph('1,460 people returned'))).toEqual(['number 1460']);
  });

  it('a date that no evidence has', () => {
    expect(inAllLanguages(eventStory({ date: '2025-08-14' }))).toEqual([
      'date 2025-08-14',
      'date 2025-08-14',
      'date 2025-08-14',
    ]);
  });

  it('a mediator whom no evidence names', () => {
    expect(inAllLanguages(eventStory({ mediators: ['Turkey'] }))).toEqual([
      'name Turkey',
      'name Turkey',
      'name Turkey',
    ]);
  });

  it('a known person whom no evidence names', () => {
    expect(unproven(statementStory(), heading('Dmytro Lubinets says'))).toEqual(['name Dmytro Lubinets']);
  });

  it('a body that no evidence names', () => {
    const body = statementStory({ speaker: 'Russian Defence Ministry', role: null });
    expect(checkSummary(summarise(body, null, 'uk', translator('uk')), body)).toEqual([
      'name Russian Defence Ministry',
    ]);
  });

  it('a quotation that is not in the evidence', () => {
    expect(unproven(statementStory(), { kind: 'quote', text: 'Kyiv takes back 1,000', by: null })).toEqual([
      'quotation Kyiv takes back 1,000',
    ]);
  });

  it('the name of a private person', () => {
    const story = statementStory({ speaker: 'Olena Kvitka', publicFigure: false });
    expect(unproven(story, paragraph('Olena Kvitka, mother of a captive:'))).toEqual(['private name']);
  });
});
