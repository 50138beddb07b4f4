import { describe, expect, it } from 'vitest';
import { statementsOf } from './read.ts';

const speakersIn = (lang: 'en' | 'uk' | 'ru', text: string, title = ''): (string | null)[] =>
  statementsOf(lang, text, { title }).map(({ speaker, role }) => speaker ?? role);

describe('what texts of others have taught', () => {
  it.each([
    ['uk', 'Україна отримала 900 тіл, які, за словами російської сторони, належать українським захисникам.'],
    ['ru', 'Украина получила 900 тел, которые, по словам Москвы, принадлежат украинским военным.'],
    ['en', 'Ukraine received 900 bodies which, according to Russia, belong to its fallen soldiers.'],
  ] as const)('whose the bodies are, "according to Russia", is no statement of Russia (%s)', (lang, text) => {
    expect(speakersIn(lang, text)).toEqual([]);
  });

  it('an address to the nation is the words of the president, whom its headline names behind a dash', () => {
    const text =
      'Добрий день, українці. Нам удалося повернути з полону сорок захисників. Я дякую всім, хто готував обмін.';
    expect(speakersIn('uk', text, 'Ми робимо все для миру – звернення Президента')).toContain('президент');
  });

  it('to name a figure behind a colon is a statement', () => {
    const text = 'Родини полонених питали про обмін. Андрій Юсов назвав: у списку чотириста прізвищ.';
    expect(speakersIn('uk', text)).toContain('Andriy Yusov');
  });
});
