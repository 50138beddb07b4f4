import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { Language } from '../../src/shared/language.ts';
import type { StatementStory } from '../../src/stories/story.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { shown } from './shown.ts';
import { statementStory } from './stories.ts';

const told = (more: Partial<StatementStory> = {}, lang: Language = 'en') =>
  shown(summarise(statementStory(more), null, lang, translator(lang)));

describe('a statement', () => {
  it('is told with its side, its speaker’s role, its words and who has not confirmed it', () => {
    expect(told()).toEqual([
      '# Russia says · 6 August 2025',
      'Vladimir Medinsky, head of the Russian delegation, aide to the President of Russia:',
      '> Kyiv does not take back 1,000 of its prisoners of war',
      'Said by Russia only. Ukraine has not confirmed it.',
      'Source: Volga Wire <https://volga.example/1>',
      '[Evidence: /story 3fz8w1k5rd evidence] [Follow: /follow 3fz8w1k5rd] [Mute: /mute 3fz8w1k5rd]',
    ]);
  });

  it('keeps its words in the original and says in the reader’s language what they are', () => {
    expect(told({}, 'uk').slice(0, 4)).toEqual([
      '# Росія заявляє · 6 серпня 2025 року',
      'Володимир Мединський, глава російської делегації, помічник президента Росії: звинувачення щодо обміну полоненими. Мовою оригіналу, англійською:',
      '> Kyiv does not take back 1,000 of its prisoners of war',
      'Про це заявляє лише Росія. Україна цього не підтвердила.',
    ]);
    expect(told({}, 'ru')[1]).toMatch(/: обвинение по поводу обмена пленными\. На языке оригинала, английском:$/);
  });

  it('has no line on confirmation where nothing is claimed', () => {
    expect(told({ statementKind: 'appeal' })).not.toContain('Said by Russia only. Ukraine has not confirmed it.');
    expect(told({ side: 'third_party' })[0]).toBe('# A third party says · 6 August 2025');
    expect(told({ side: null })[0]).toBe('# A statement · 6 August 2025');
  });

  it('stands under its outlet’s name where it is a reporting sentence', () => {
    expect(told({ quote: false })[2]).toBe('> Kyiv does not take back 1,000 of its prisoners of war (Volga Wire)');
  });

  it('says where it was made', () => {
    expect(told({ via: 'Telegram' })[3]).toBe('Said by Russia only. Ukraine has not confirmed it. Said in: Telegram.');
  });

  it('gives the day of publication as such where the day of the words is not known', () => {
    expect(told({ date: null })[0]).toBe('# Russia says · published 6 August 2025');
  });

  it('quotes a role that only the text gives to readers of another language', () => {
    const official = { speaker: null, role: 'a source in the delegation' };
    expect(told(official)[1]).toBe('A source in the delegation:');
    expect(told(official, 'uk')[1]).toMatch(/^«a source in the delegation»: звинувачення/);
    expect(told({ speaker: null, role: null })[1]).toBe('Speaker not named:');
  });
});

describe('a private person', () => {
  const wife = {
    speaker: 'Maryna Stavko',
    role: 'wife of a captured guard',
    publicFigure: false,
    quote: false,
    side: 'ukraine',
    text: 'Ms Stavko, whom the centre called twice, says that Maryna heard of the exchange from others',
  } as const;

  it('is told by the role alone, and the name is taken out of the words', () => {
    const lines = told(wife);
    expect(lines[1]).toBe('Wife of a captured guard:');
    expect(lines[2]).toBe(
      '> Ms [name withheld], whom the centre called twice, says that [name withheld] heard of the exchange from others (Volga Wire)',
    );
    expect(lines.join('\n')).not.toMatch(/Stavko|Maryna/);
  });

  it('is not named in another case of the name either', () => {
    const text = 'За словами Марини Ставчук, дружини полоненого, про обмін не повідомили; Мариною опікуються рідні';
    const lines = told({ ...wife, speaker: 'Марина Ставчук', role: 'дружина полоненого', lang: 'uk', text }, 'uk');
    expect(lines[2]).toBe(
      '> За словами [ім’я не називаємо], дружини полоненого, про обмін не повідомили; [ім’я не називаємо] опікуються рідні (Volga Wire)',
    );
  });
});
