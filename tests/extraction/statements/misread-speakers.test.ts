import { describe, expect, it } from 'vitest';
import { statementsOf } from './read.ts';

describe('a role is a person only where the text says whose it is', () => {
  it.each([
    [
      'en',
      "Mykhailo Podolyak was in Geneva. An adviser to the head of the President's Office, who gave no name, said another exchange of prisoners was near.",
      "adviser to the head of the President's Office",
    ],
    [
      'uk',
      'Михайло Подоляк був у Женеві. Радник голови Офісу президента, який не назвався, сказав, що обмін полоненими близько.',
      'Радник голови Офісу президента',
    ],
    [
      'en',
      "Dmitry Peskov said nothing of the exchange of prisoners. The prime minister's spokesman said the exchange of prisoners would help.",
      "prime minister's spokesman",
    ],
    [
      'ru',
      'Песков промолчал. Пресс-секретарь премьера Словакии заявил, что обмен пленными полезен.',
      'Пресс-секретарь премьера Словакии',
    ],
  ] as const)('%s: %s', (lang, text, role) => {
    expect(statementsOf(lang, text)).toMatchObject([{ speaker: null, role }]);
  });

  it('an office goes to the one who holds it, not to whoever was named last', () => {
    const text = 'Witkoff was met by Zelensky at the exchange of prisoners. The envoy said the exchange took a day.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Steve Witkoff' }]);
  });

  it('an office that nobody named can hold stays a role', () => {
    const text = 'Zelensky was silent on the exchange of prisoners. The envoy said the exchange took a day.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: null, role: 'envoy' }]);
  });

  it('two words for one office mean its holder', () => {
    const text = 'Лубінець був на обміні полоненими. Омбудсман сказав, що обмін полоненими тривав добу.';
    expect(statementsOf('uk', text)).toMatchObject([{ speaker: 'Dmytro Lubinets' }]);
  });
});

describe('a namesake of somebody known', () => {
  it.each([
    [
      'en',
      'Serhii Budanov, a marine, was exchanged last year. Budanov said that the exchange of prisoners took hours.',
    ],
    ['uk', 'Матрос Олег Єрмак був на обміні полоненими. Єрмак сказав, що обмін полоненими тривав добу.'],
    ['ru', 'Пенсионер Игнат Лавров был на обмене пленными. Лавров сказал, что обмен пленными шёл сутки.'],
  ] as const)('is not that person (%s)', (lang, text) => {
    const [statement] = statementsOf(lang, text);
    expect(statement?.publicFigure).toBe(false);
    expect(['Kyrylo Budanov', 'Andriy Yermak', 'Sergey Lavrov']).not.toContain(statement?.speaker);
  });

  it('does not take the name from the one whom the text names in full', () => {
    const text =
      'Serhii Budanov, a marine, was exchanged. Kyrylo Budanov met him. Budanov said that more prisoners would be exchanged.';
    expect(statementsOf('en', text)).toMatchObject([{ speaker: 'Kyrylo Budanov' }]);
  });
});

describe('who is no speaker', () => {
  it.each([
    ['en', 'The website Lantern said the exchange of prisoners took an hour.'],
    ['en', 'A group of prisoners said the exchange was slow.'],
    ['en', 'Her husband said the exchange of prisoners was quick.'],
    ['en', 'Forty prisoners were also reported wounded before the exchange.'],
    ['uk', 'Чоловік сказав, що обмін полоненими тривав годину.'],
    ['ru', 'Группа пленных сказала, что обмен шёл долго.'],
  ] as const)('%s: %s', (lang, text) => {
    expect(statementsOf(lang, text)).toEqual([]);
  });

  it('nor does "he" mean the one before a husband who spoke', () => {
    const text =
      'Zelensky met them at the exchange of prisoners. Her husband said it was late. He said the exchange was cold.';
    expect(statementsOf('en', text)).toEqual([]);
  });
});

describe('a name', () => {
  it('that the text gives first in another case stands in the nominative', () => {
    const text =
      'Ми йшли на обмін полоненими з нунцієм Альгідасом Гримусом. Гримус сказав, що обмін полоненими близько.';
    expect(statementsOf('uk', text)).toMatchObject([{ speaker: 'Альгідас Гримус' }]);
  });

  it('is not given to several people who hold an office together', () => {
    const text =
      'Правозащитник Игнат Гримус был на обмене пленными. По подсчётам её кураторов, в обмене пленными было 40 человек.';
    expect(statementsOf('ru', text)).toMatchObject([{ speaker: null }]);
  });

  it('is not given to an agency that passes the news on', () => {
    const text =
      'Officials said that 30 prisoners of war were exchanged. The RIA news agency earlier reported that the exchange of prisoners was late.';
    expect(statementsOf('en', text)).toMatchObject([{ role: 'Officials' }]);
  });
});

describe('evidence', () => {
  it("of an author's own text holds the title that names the author", () => {
    const text = 'Мы отдали сегодня на обмен 20 пленных.\n\nНаших я встречу утром, мы ждём обмен пленными.';
    const [statement] = statementsOf('ru', text, { title: 'Татьяна Москалькова' });
    expect(statement?.speaker).toBe('Tatyana Moskalkova');
    expect(statement?.evidence[0]?.text).toMatch(/^Татьяна Москалькова/);
  });
});
