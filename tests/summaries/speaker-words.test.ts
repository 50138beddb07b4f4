import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { roleIn } from '../../src/summaries/role-names.ts';
import { spokenSide } from '../../src/summaries/spoken-side.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { summariseTogether } from '../../src/summaries/summarise-together.ts';
import { viaIn } from '../../src/summaries/via-names.ts';
import { shown } from './shown.ts';
import { statementStory } from './stories.ts';

describe('a role without a name', () => {
  it('is told in the reader’s language where the table knows it', () => {
    expect(LANGUAGES.map((lang) => roleIn('Officials', lang))).toEqual(['officials', 'посадовці', 'официальные лица']);
    expect(roleIn('People’s deputy of Ukraine', 'uk')).toBe('народний депутат');
    expect(roleIn('keeper of the lighthouse', 'uk')).toBeNull();
  });

  it('stands without quotation marks, and one that the table does not know within them', () => {
    const heading = (role: string) =>
      shown(summarise(statementStory({ speaker: null, role }), null, 'uk', translator('uk')))[1];
    expect(heading('Kremlin spokesman')).toMatch(/^Речник Кремля: /);
    expect(heading('keeper of the lighthouse')).toMatch(/^«keeper of the lighthouse»: /);
  });
});

describe('a side', () => {
  it('speaks through its officials and bodies', () => {
    expect(spokenSide(statementStory())).toBe('russia');
    expect(spokenSide(statementStory({ speaker: null, role: 'Russian officials' }))).toBe('russia');
  });

  it('does not speak through captives, relatives or sources without a name', () => {
    expect(spokenSide(statementStory({ publicFigure: false }))).toBeNull();
    expect(spokenSide(statementStory({ speaker: 'Zmina', role: 'Ukrainian human rights center' }))).toBeNull();
    expect(spokenSide(statementStory({ speaker: 'Igor Girkin', role: 'former separatist commander' }))).toBeNull();
    for (const role of ['Ukrainians', 'Ukrainian security source', 'сестра бійця', 'российский источник'])
      expect(spokenSide(statementStory({ speaker: null, role }))).toBeNull();
  });
});

it('where words were said is named as the reader knows it', () => {
  expect(viaIn('Telegram channel', 'uk')).toBe('телеграм-канал');
  expect(viaIn('RIA', 'ru')).toBe('«РИА Новости»');
  expect(viaIn('Truth Social', 'ru')).toBe('Truth Social');
});

it('further words of a speaker are introduced by their kind alone, and the sources stand once', () => {
  const statements = [
    statementStory(),
    statementStory({ id: 'b', text: 'Both sides postponed the exchange', statementKind: 'figure' }),
    statementStory({ id: 'c', text: 'Both sides delayed the exchange again', statementKind: 'figure' }),
  ];
  const lines = shown(summariseTogether(statements, 'uk', translator('uk')));
  expect(lines.filter((line) => line.includes('Мединський'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('Також '))).toEqual(['Також дані про затримку обміну:']);
  expect(lines.filter((line) => line.startsWith('Джерело'))).toHaveLength(1);
});
