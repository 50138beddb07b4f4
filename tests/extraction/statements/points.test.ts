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

  it('a short answer under a question on the exchange is about it', () => {
    const text = 'Will the two sides exchange prisoners of war in May? “It is on paper now,” Peskov said.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Dmitry Peskov', text: 'It is on paper now' }]);
  });

  it("a total since the start of the war is a figure of nobody's", () => {
    const text = 'Since the start of the full-scale war, Ukraine has returned 1,900 soldiers from Russian captivity.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: null, role: null, kind: 'figure', quote: false }]);
  });
});

describe('the kind of a statement', () => {
  it.each([
    ['Lubinets accused Russia of delaying the exchange of prisoners.', 'accusation'],
    ['Lubinets said that Russia is blocking the exchange of prisoners.', 'accusation'],
    ['Peskov denied that the exchange of prisoners was off.', 'denial'],
    ['Guterres called for an exchange of all prisoners of war.', 'appeal'],
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
