import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { Language } from '../../src/shared/language.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { shown } from './shown.ts';
import { count, eventReport, eventStory, qualified } from './stories.ts';

const told = (more: Partial<EventStory> = {}, lang: Language = 'en') =>
  shown(summarise(eventStory(more), null, lang, translator(lang)));

describe('a completed exchange that both sides confirm', () => {
  it('is told with its figures, its mediator, its source and three buttons', () => {
    expect(told()).toEqual([
      '# Exchange completed · 24 August 2025',
      '146 people returned to Ukraine, 8 of them civilians; 146 to Russia.',
      'Confirmed by both sides. Mediated by the United Arab Emirates.',
      'Source: Dnipro Herald <https://news.example/Dnipro%20Herald>',
      '[Evidence: /story 7hk2m9qx4t evidence] [Follow: /follow 7hk2m9qx4t] [Mute: /mute 7hk2m9qx4t]',
    ]);
  });

  it('is told in Ukrainian', () => {
    expect(told({}, 'uk').slice(0, 3)).toEqual([
      '# Обмін полоненими відбувся · 24 серпня 2025 року',
      'До України повернулося 146 людей, з них 8 цивільних осіб; до Росії — 146.',
      'Підтверджують обидві сторони. За посередництва Об’єднаних Арабських Еміратів.',
    ]);
  });

  it('is told in Russian', () => {
    expect(told({}, 'ru').slice(0, 3)).toEqual([
      '# Обмен пленными состоялся · 24 августа 2025 года',
      'В Украину вернулось 146 человек, из них 8 гражданских лиц; в Россию — 146.',
      'Подтверждают обе стороны. При посредничестве Объединённых Арабских Эмиратов.',
    ]);
  });
});

describe('what only one side, or nobody official, says', () => {
  it('is worded as that side’s account, in the heading and in the text', () => {
    const [title, figures, confirmation] = told({ confirmedBy: 'russia_only', mediators: [] });
    expect(title).toBe('# Exchange completed, Russia says · 24 August 2025');
    expect(figures).toBe('By Russia’s account, 146 people returned to Ukraine, 8 of them civilians; 146 to Russia.');
    expect(confirmation).toBe('Said by Russia only. Ukraine has not confirmed it.');
  });

  it('is worded as a report of the media where neither side speaks', () => {
    const [title, figures, confirmation] = told({ confirmedBy: 'media_only', mediators: [] });
    expect(title).toBe('# Exchange completed, media say · 24 August 2025');
    expect(figures).toMatch(/^According to media reports, /);
    expect(confirmation).toBe('Neither side has confirmed it.');
  });

  it('is not called a media report where it stands in the ledger of past exchanges', () => {
    const [title, , confirmation] = told({ confirmedBy: 'media_only', origin: 'history', mediators: [] });
    expect(title).toBe('# Exchange completed · 24 August 2025');
    expect(confirmation).toBe('From the ledger of past exchanges; who confirmed it is not recorded there.');
  });
});

describe('an exchange that has not taken place', () => {
  it('names numbers without a word of return', () => {
    const planned = told({
      status: 'planned',
      confirmedBy: 'ukraine_only',
      ukraineReturned: qualified(1200, 'at_least'),
      russiaReturned: qualified(1200, 'at_least'),
    });
    expect(planned[0]).toBe('# Exchange planned, Ukraine says · 24 August 2025');
    expect(planned[1]).toBe('The numbers named: at least 1,200 people to Ukraine; at least 1,200 to Russia.');
  });

  it('names no categories where no number is named', () => {
    const refused = told({ status: 'refused', ukraineReturned: null, russiaReturned: null, categories: ['civilians'] });
    expect(refused[1]).toBe('Numbers not given.');
  });

  it('is called an exchange that did not take place where it was cancelled', () => {
    expect(told({ status: 'cancelled' })[0]).toBe('# Exchange did not take place · 24 August 2025');
  });
});

describe('what is not known', () => {
  it('is said: the date, the numbers, the number of one side', () => {
    expect(told({ date: null, datePrecision: null })[0]).toBe('# Exchange completed · date not stated');
    expect(told({ ukraineReturned: null, russiaReturned: null })[1]).toBe('Numbers not given.');
    expect(told({ russiaReturned: null })[1]).toBe(
      '146 people returned to Ukraine, 8 of them civilians. The number for Russia is not stated.',
    );
    expect(told({ ukraineReturned: null })[1]).toBe(
      '146 people returned to Russia. The number for Ukraine is not stated.',
    );
  });

  it('does not count a missing number where children or civilians come back one way', () => {
    const children = told({
      type: 'return_of_children_or_civilians',
      categories: ['children'],
      ukraineReturned: count(7),
      russiaReturned: null,
    });
    expect(children[0]).toBe('# Return of children completed · 24 August 2025');
    expect(children[1]).toBe('7 people returned to Ukraine. Among those returned: children.');
  });

  it('gives a total to no side', () => {
    expect(
      told({ ukraineReturned: null, russiaReturned: null, unattributedTotal: { total: 300, qualifier: 'almost' } })[1],
    ).toBe('The total is almost 300 people; how many for each side is not stated.');
  });

  it('tells the ratio where it is all there is', () => {
    const only = { ukraineReturned: null, russiaReturned: null };
    expect(told({ ...only, statedRatio: '1,000-for-1,000' })[1]).toBe('The ratio named: 1,000 for 1,000.');
    expect(told({ ...only, statedRatio: 'тысяча на тысячу' })[1]).toBe('The ratio named: “тысяча на тысячу”.');
  });
});

describe('what is counted', () => {
  it('is named by the parts that the count states', () => {
    expect(told({ ukraineReturned: count(86, { military: 86 }), russiaReturned: count(86) })[1]).toBe(
      '86 service members returned to Ukraine; 86 people to Russia.',
    );
    expect(told({ ukraineReturned: count(29, { military: 10, civilians: 19 }), russiaReturned: null })[1]).toMatch(
      '29 people returned to Ukraine: 10 service members and 19 civilians.',
    );
    expect(told({ ukraineReturned: count(null, { military: 10, civilians: 19 }), russiaReturned: null })[1]).toMatch(
      /^29 people/,
    );
  });

  it('is bodies in a repatriation, handed over and not returned', () => {
    const bodies = {
      type: 'bodies_repatriation',
      ukraineReturned: count(1000),
      russiaReturned: count(41),
      categories: ['bodies'],
      mediators: [],
    } as const;
    expect(told(bodies).slice(0, 2)).toEqual([
      '# Return of bodies completed · 24 August 2025',
      '1,000 bodies were handed over to Ukraine; 41 to Russia.',
    ]);
    expect(told(bodies, 'uk')[1]).toBe('Україні передано 1000 тіл; Росії — 41.');
    expect(told(bodies, 'ru')[1]).toBe('Украине передано 1000 тел; России — 41.');
  });

  it('leaves out categories that the figures already tell', () => {
    expect(told({ categories: ['civilians', 'border_guards', 'women'] })[1]).toMatch(
      /Among those returned: border guards and women\.$/,
    );
  });
});

describe('reports that contradict each other', () => {
  const report = (outlet: string, total: number) => eventReport(outlet, '', {}, { ukraineReturned: count(total) });

  it('stand side by side with who says which', () => {
    const text = told({
      reports: [report('Dnipro Herald', 146), report('Volga Wire', 144), report('Baltic Post', 146)],
    })[1];
    expect(text).toContain(
      'Sources differ on the number for Ukraine: 146 (Dnipro Herald and Baltic Post); 144 (Volga Wire).',
    );
  });

  it('are not seen in an outlet that corrects itself, nor in "about" beside the exact number', () => {
    const about = eventReport('Baltic Post', '', {}, { ukraineReturned: qualified(150, 'about') });
    expect(told({ reports: [report('Volga Wire', 144), report('Volga Wire', 146), about] })[1]).not.toContain('differ');
  });
});

describe('the sources of a message', () => {
  it('are official bodies and agencies first, each once, with the date where it is not the event’s', () => {
    const reports = [
      eventReport('Baltic Post', '', { published: '2025-08-25' }),
      eventReport('Ombudsman', '', { standing: 'official' }),
      eventReport('Baltic Post', '', { published: '2025-08-26' }),
      eventReport('Volga Wire', '', { standing: 'agency', url: 'javascript:alert(1)' }),
    ];
    expect(told({ reports }).at(-2)).toBe(
      'Sources: Ombudsman <https://news.example/Ombudsman> · Volga Wire · Baltic Post (26 August 2025) <https://news.example/Baltic%20Post>',
    );
  });

  it('have no link where a name stands before its host: it leads elsewhere than it seems to', () => {
    const reports = [eventReport('Baltic Post', '', { url: 'https://baltic.example@elsewhere.example/1' })];
    expect(told({ reports }).at(-2)).toBe('Source: Baltic Post');
  });

  it('say that an article has no date, where the event has none either', () => {
    const reports = [eventReport('Baltic Post', '', { published: null, url: null })];
    expect(told({ reports, date: null }).at(-2)).toBe('Source: Baltic Post (an article without a date)');
    expect(told({ reports }).at(-2)).toBe('Source: Baltic Post');
  });

  it('are five at most; the rest is counted', () => {
    const reports = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((outlet) => eventReport(outlet, '', { url: null }));
    expect(told({ reports }).at(-2)).toBe('Sources: A · B · C · D · E and 2 more');
  });
});
