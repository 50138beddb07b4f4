import { describe, expect, it } from 'vitest';

import { brief, statementsOf } from './read.ts';

describe('one statement a point', () => {
  it('a quote takes in the sentence that introduces it', () => {
    const text =
      'Lubinets spoke of the exchange of prisoners in a hall full of mothers, and said it was slow. “Every prisoner of war will be exchanged,” he said.';
    expect(statementsOf('en', text).map(brief)).toEqual(['Dmytro Lubinets " Every prisoner of war']);
  });

  it('"that is why" goes on with the point before', () => {
    const text =
      'Lubinets said that Russia does not want to exchange medics. He added that this is why the prisoner lists are short.';
    expect(statementsOf('en', text)).toHaveLength(1);
  });

  it('"also" opens another', () => {
    const text =
      'Lubinets said that Russia does not want to exchange medics. He also said that twenty bodies would be handed over.';
    expect(statementsOf('en', text)).toHaveLength(2);
  });

  it.each([
    [
      'en',
      'Lubinets said that Moscow holds back the medics of two hospitals. These people, he said, are never named for an exchange of prisoners.',
    ],
    [
      'uk',
      'Лубінець сказав, що Росія не віддає на обмін медиків двох шпиталів. Він сказав те саме про медиків у цивільних лікарнях.',
    ],
    [
      'ru',
      'Москалькова сказала, что Киев не отдаёт на обмен медиков. По этой причине, сказала она, списки на обмен коротки.',
    ],
  ] as const)('sentences that point back stay on one point (%s)', (lang, text) => {
    expect(statementsOf(lang, text)).toHaveLength(1);
  });

  it('sentences on one group of captives, and what the speaker thinks of it, are one point', () => {
    const text =
      'Lubinets said that no chaplain was in the last exchange of prisoners. He does not blame the weather. Lubinets said that the lists should be written anew.';
    expect(statementsOf('en', text)).toHaveLength(1);
  });

  it.each([
    ['en', 'Lubinets said that Russia does not exchange medics. He said that Russia exchanges no chaplains.'],
    ['uk', 'Лубінець сказав, що Росія не обмінює медиків. Він сказав, що Росія не обмінює капеланів.'],
    ['ru', 'Москалькова сказала, что Киев не обменивает медиков. Она сказала, что Киев не обменивает священников.'],
  ] as const)('another group of captives is another point (%s)', (lang, text) => {
    expect(statementsOf(lang, text)).toHaveLength(2);
  });

  it('a sentence that leads in another matter parts what stands before and behind it', () => {
    const text =
      'Lubinets said that Russia does not exchange medics. He spoke about letters too. He said that these come late to those who wait for an exchange.';
    expect(statementsOf('en', text)).toHaveLength(2);
  });

  it('is told in the sentence on the exchange, not in a few quoted words on nothing of it', () => {
    const text =
      'Lubinets said that Russia holds back the wounded from the exchange of prisoners. “They play their game,” he said.';
    expect(statementsOf('en', text)).toMatchObject([
      { quote: false, text: 'Lubinets said that Russia holds back the wounded from the exchange of prisoners.' },
    ]);
  });

  it("a lead in the writer's words goes with the quoted accusation", () => {
    const text =
      'Russia refuses to exchange wounded prisoners, Lubinets said.\n\nThe bridge was empty in the morning and in the evening.\n\n“They refuse every list of wounded prisoners that we send for exchange,” Lubinets wrote.';
    expect(statementsOf('en', text)).toHaveLength(1);
  });

  it('the same words told twice are one', () => {
    const text =
      'Peskov said the exchange of prisoners with Ukraine would continue in June. The square was quiet.\n\nThe exchange of prisoners with Ukraine would continue in June, Peskov said at noon.';
    expect(statementsOf('en', text)).toHaveLength(1);
  });
});

describe('what a statement is about', () => {
  it('nothing is taken from a text on other things', () => {
    expect(statementsOf('en', 'Zelensky said the harvest was good. He thanked the farmers.')).toEqual([]);
  });

  it('a speaker on drones is left out of a text on an exchange', () => {
    const text =
      'Ukraine and Russia exchanged 30 prisoners of war. The general staff said 40 drones were shot down. Zelensky said more prisoners would be exchanged.';
    expect(statementsOf('en', text).map(({ speaker }) => speaker)).toEqual(['Volodymyr Zelenskyy']);
  });

  it('a word that goes with exchanges is about the exchange told before', () => {
    const filler = 'The harbour was quiet and grey in the rain of that week. '.repeat(9);
    const text = `${filler}Ukraine and Russia exchanged 30 prisoners of war. Lubinets said the list had been sent in May.`;
    expect(statementsOf('en', text).map(({ speaker }) => speaker)).toEqual(['Dmytro Lubinets']);
    expect(statementsOf('en', text.replace('the list', 'the paint'))).toEqual([]);
  });

  it('in a long text what names no exchange must stand beside one', () => {
    const news = 'Ukraine and Russia exchanged 30 prisoners of war. '.repeat(20);
    const other = 'The harbour was quiet and grey in the rain of that week. '.repeat(30);
    const said = 'Zelensky said that he would come back in the evening with his answer.';
    expect(statementsOf('en', `${news}${other}${said}`)).toEqual([]);
    expect(statementsOf('en', `${other}${news}${said}`)).toHaveLength(1);
  });

  it('who returns must stand near the return', () => {
    const far = 'and the rain fell on the roofs of the old town by the river '.repeat(4);
    const text = `The storks returned to the wood ${far} where two soldiers stood, Kellogg said.`;
    expect(statementsOf('en', text)).toEqual([]);
  });

  it('a short answer under a question on the exchange is about it', () => {
    const text = 'Will the two sides exchange prisoners of war in May? “It is on paper now,” Peskov said.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Dmitry Peskov', text: 'It is on paper now' }]);
  });

  it('a relative on a call or a letter tells of no exchange', () => {
    const text =
      'Ukraine and Russia exchanged 30 prisoners of war. The mother of a marine who was taken captive in spring, Olha Hlynska, said that she received a letter from her son.';
    expect(statementsOf('en', text)).toEqual([]);
  });

  it.each([
    ['en', 'By officially confirmed figures, 40 captive sailors await an exchange.'],
    ['uk', 'За офіційно підтвердженими даними, 40 полонених моряків чекають на обмін.'],
    ['ru', 'По официально подтверждённым данным, 40 пленных моряков ждут обмена.'],
  ] as const)('figures that are given as official are a statement, whoever confirmed them (%s)', (lang, text) => {
    expect(statementsOf(lang, text)).toMatchObject([{ speaker: null, kind: 'figure' }]);
  });

  it('figures that are only called confirmed are none', () => {
    expect(statementsOf('en', 'By confirmed data, 40 captive sailors await an exchange.')).toEqual([]);
  });

  it('figures that a body has confirmed are its statement', () => {
    const text = 'За підтвердженими даними Координаційного штабу, 40 полонених моряків чекають на обмін.';
    expect(statementsOf('uk', text)).toMatchObject([{ kind: 'figure', side: 'ukraine' }]);
  });

  it('a total at the end of a text that does not say since when is told for context', () => {
    const text =
      'The lists for the exchange of prisoners are long, Lubinets said. The square was full. In total, Ukraine has returned 1,900 soldiers from Russian captivity.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Dmytro Lubinets' }]);
  });

  it("a total since the start of the war is a figure of nobody's", () => {
    const text = 'Since the full-scale war began, Ukraine has returned 1,900 soldiers from Russian captivity.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: null, role: null, kind: 'figure', quote: false }]);
  });
});

describe('the kind of a statement', () => {
  it.each([
    ['Lubinets accused Russia of delaying the exchange of prisoners.', 'accusation'],
    ['Lubinets said that Russia is blocking the exchange of prisoners.', 'accusation'],
    ['Peskov denied that the exchange of prisoners was off.', 'denial'],
    ['Guterres called for an exchange of all prisoners of war.', 'appeal'],
    ['Lubinets said that Russia does not return chaplains in the exchange of prisoners.', 'claim'],
    ['Lubinets said that Russia will not have its chaplains in the exchange of prisoners.', 'claim'],
    ['Budanov confirmed that the prisoner exchange had taken place.', 'announcement'],
  ])('%s → %s', (text, kind) => {
    expect(statementsOf('en', text)).toMatchObject([{ kind }]);
  });
});

describe('what is no speaker', () => {
  it.each([
    ['Petrenko: Petrenko was seen at the exchange of prisoners', 'a tag that names whom the text is about'],
    ['Four prisoners of war were reported wounded before the exchange', 'the passive'],
    ['A list of prisoners Kyiv says were moved was read before the exchange', 'a clause inside a noun phrase'],
  ])('%s (%s)', (text) => {
    expect(statementsOf('en', `${text}.`)).toEqual([]);
  });

  it('a name behind "the head of the" is part of the office', () => {
    const text = 'The head of the Amber Church said the list of prisoners for the exchange was long.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: null, role: 'head of the Amber Church' }]);
  });
});

describe('a source given apart', () => {
  it('in a line of its own is the source of the sentences above', () => {
    const text = 'Двадцять полонених повернулися додому.\nОбмін тривав годину.\nДжерело: Координаційний штаб';
    expect(statementsOf('uk', text)).toMatchObject([
      {
        speaker: 'Coordination Headquarters for the Treatment of Prisoners of War',
        text: 'Двадцять полонених повернулися додому.\nОбмін тривав годину.',
      },
    ]);
  });

  it('in brackets is the source of the sentence', () => {
    expect(statementsOf('ru', 'Безопасность обмена пленными лежит на другой стороне (ГУР).')).toMatchObject([
      { speaker: 'Defence Intelligence of Ukraine' },
    ]);
  });

  it('at the end of a headline may be a surname that stands nowhere else', () => {
    const title = 'Prisoner exchange in spring is possible - Harmatiuk';
    expect(statementsOf('en', 'The square was quiet in the morning.', { title })).toMatchObject([
      { speaker: 'Harmatiuk' },
    ]);
  });
});
