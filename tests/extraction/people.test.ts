import { describe, expect, it } from 'vitest';

import { BODIES } from '../../src/extraction/people/bodies.ts';
import { declineWord } from '../../src/extraction/people/decline.ts';
import { nominativeName } from '../../src/extraction/people/nominative.ts';
import { PEOPLE, personById } from '../../src/extraction/people/people.ts';
import { officeAt } from '../../src/extraction/people/person.ts';

describe('the table of people', () => {
  it('has every key once, and every name in three languages', () => {
    expect(new Set(PEOPLE.map(({ id }) => id)).size).toBe(PEOPLE.length);
    for (const { name } of PEOPLE) {
      expect(name.en).toMatch(/^[\p{Script=Latin} .'-]+$/u);
      for (const written of [name.uk, name.ru]) expect(written).toMatch(/^[\p{Script=Cyrillic} XIV’-]+$/u);
    }
  });

  it('has offices in order, none that ends before it begins', () => {
    for (const { offices } of PEOPLE) {
      for (const { from, to } of offices) if (from !== null && to !== null) expect(from < to).toBe(true);
      const starts = offices.map(({ from }) => from ?? '');
      expect([...starts].sort()).toEqual(starts);
    }
  });

  it('has nobody at an office before or after it', () => {
    const denisova = personById('denisova')!;
    expect(officeAt(denisova, '2022-04-01')?.role.en).toBe('human rights ombudsman');
    expect(officeAt(denisova, '2023-01-01')).toBeNull();
    expect(personById('nobody')).toBeNull();
  });

  it('has no two bodies of one name', () => {
    const written = Object.values(BODIES).map(({ name }) => name.en);
    expect(new Set(written).size).toBe(written.length);
  });
});

describe('the cases of a name', () => {
  it.each([
    ['Зеленський', 'uk', 'm', ['Зеленського', 'Зеленському', 'Зеленським']],
    ['Лубінець', 'uk', 'm', ['Лубінця', 'Лубінцю', 'Лубінцем']],
    ['Яценко', 'uk', 'm', ['Яценка', 'Яценку', 'Яценком']],
    ['Кулеба', 'uk', 'm', ['Кулеби', 'Кулебі', 'Кулебою']],
    ['Сибіга', 'uk', 'm', ['Сибіги', 'Сибізі', 'Сибігою']],
    ['Буданов', 'uk', 'm', ['Буданова', 'Буданову', 'Будановим']],
    ['Москалькова', 'uk', 'f', ['Москалькової', 'Москальковій', 'Москальковою']],
    ['Верещук', 'uk', 'f', ['Верещук', 'Верещук', 'Верещук']],
    ['Зеленский', 'ru', 'm', ['Зеленского', 'Зеленскому', 'Зеленским']],
    ['Лубинец', 'ru', 'm', ['Лубинца', 'Лубинцу', 'Лубинцем']],
    ['Яценко', 'ru', 'm', ['Яценко', 'Яценко', 'Яценко']],
    ['Песков', 'ru', 'm', ['Пескова', 'Пескову', 'Песковым']],
    ['Захарова', 'ru', 'f', ['Захаровой', 'Захаровой', 'Захаровой']],
    ['Мария', 'ru', 'f', ['Марии', 'Марии', 'Марией']],
    ['Zelenskyy', 'en', 'm', ['Zelenskyy', 'Zelenskyy', 'Zelenskyy']],
  ] as const)('%s (%s)', (name, language, gender, [genitive, dative, instrumental]) => {
    const cases = declineWord(name, language, gender);
    expect([cases.genitive[0], cases.dative[0], cases.instrumental[0]]).toEqual([genitive, dative, instrumental]);
  });
});

describe('a name out of the genitive', () => {
  it.each([
    ['Андрія Бондаренка', 'uk', 'Андрій Бондаренко'],
    ['Ольги Мельник', 'uk', 'Ольга Мельник'],
    ['Петра Гончарука', 'uk', 'Петро Гончарук'],
    ['Ірини Левицької', 'uk', 'Ірина Левицька'],
    ['Андрея Логинова', 'ru', 'Андрей Логинов'],
    ['Марии Петровой', 'ru', 'Мария Петрова'],
    ['Сергея Белого', 'ru', 'Сергей Белый'],
    ['Логинова', 'ru', 'Логинова'],
  ] as const)('%s (%s) → %s', (name, language, expected) => {
    expect(nominativeName(name, language)).toBe(expected);
  });
});
