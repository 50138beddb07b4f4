import { describe, expect, it } from 'vitest';
import { statementsOf } from './read.ts';

const speakers = (lang: 'en' | 'uk' | 'ru', text: string, title = ''): (string | null)[] =>
  statementsOf(lang, text, { title }).map(({ speaker, role }) => speaker ?? role);

describe('an interview', () => {
  it('of paragraphs that dashes open has the answers of whoever is named before it', () => {
    const text = [
      'Андрій Юсов – про обмін полоненими.',
      '– Коли буде наступний обмін полоненими?',
      '– Ми готуємо обмін полоненими щодня.',
      '– А що з пораненими полоненими?',
      '– Поранених полонених ми повертаємо першими. Їх чекають у лікарнях.',
    ];
    const found = statementsOf('uk', text.join('\n\n'));
    expect(found.map(({ speaker }) => speaker)).toEqual(['Andriy Yusov', 'Andriy Yusov']);
    expect(found[0]?.text).toBe('Ми готуємо обмін полоненими щодня.');
    expect(found.every(({ quote }) => quote)).toBe(true);
  });

  it('may letter its questions and answers', () => {
    const text = [
      'Petro Yatsenko met us to talk about the prisoner exchange.',
      'Q: When is the next prisoner exchange?',
      'A: The lists for the exchange of prisoners were sent in May.',
      'Q: And the wounded prisoners?',
      'A: The wounded prisoners are to be exchanged first.',
    ];
    expect(speakers('en', text.join('\n\n'))).toEqual(['Petro Yatsenko', 'Petro Yatsenko']);
  });

  it('needs somebody who answers and more than one answer', () => {
    const turns = ['– Когда будет обмен пленными?', '– Обмен пленными пройдёт в мае.'];
    expect(speakers('ru', ['Андрей Юсов – об обмене.', ...turns].join('\n\n'))).toEqual([]);
    expect(speakers('ru', [...turns, ...turns].join('\n\n'))).toEqual([]);
  });

  it('may lead on by a remark instead of a question', () => {
    const text = [
      'Саралиев – об обмене пленными.',
      '– Когда будет обмен пленными?',
      '– Обмен пленными пройдёт в мае.',
      '– Говорят, обмен пленными тянут.',
      '– Неправда: списки раненых пленных утвердили за сутки, ждём ответа Киева.',
    ];
    expect(speakers('ru', text.join('\n\n'))).toEqual(['Shamsail Saraliev', 'Shamsail Saraliev']);
  });

  it('leaves an answer that only says yes', () => {
    const text = [
      'Юсов про обмін.',
      '– Обмін полоненими буде?',
      '– Так.',
      '– А другий обмін?',
      '– Обмін буде за тиждень.',
    ];
    expect(speakers('uk', text.join('\n\n'))).toEqual(['Andriy Yusov']);
  });
});
