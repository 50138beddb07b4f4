import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/translate.ts';
import type { Language } from '../../src/shared/language.ts';
import type { StatementStory } from '../../src/stories/story.ts';
import { speakerText } from '../../src/summaries/speaker.ts';
import { statementStory } from './stories.ts';

const said = (lang: Language, changes: Partial<StatementStory>) =>
  speakerText(statementStory(changes), lang, translator(lang));

describe('a speaker', () => {
  it('whom only the texts name is written in the reader’s letters', () => {
    const deputy = { speaker: 'Oleksiy Goncharenko', role: 'people’s deputy of Ukraine' };
    expect(said('uk', deputy)).toBe('Олексій Гончаренко, народний депутат');
    expect(said('en', deputy)).toBe('Oleksiy Honcharenko, a member of the Ukrainian parliament');
    expect(said('en', { speaker: 'Тетяна Бойчук', role: 'юрист', lang: 'uk' })).toBe('Tetiana Boichuk, a lawyer');
  });

  it('who is a woman keeps the feminine form of the role in Ukrainian', () => {
    expect(said('uk', { speaker: 'Марія Кучеренко', role: 'аналітикиня', lang: 'uk' })).toMatch(/, аналітикиня$/);
  });

  it('is told under the office that the text names where the day is not known', () => {
    const undated = { speaker: 'Denys Shmyhal', role: 'прем’єр-міністр України', lang: 'uk', date: null } as const;
    const reports = statementStory().reports.map((report) => ({ ...report, published: null }));
    expect(said('en', { ...undated, reports })).toBe('Denys Shmyhal, Prime Minister');
  });

  it('whose name holds the role is not given it twice', () => {
    expect(said('en', { speaker: 'Pope Francis', role: 'Pope' })).toBe('Pope Francis');
  });

  it('has a role that begins small after the name, and its own marks within the quotation’s', () => {
    const head = { speaker: 'Тетяна Бойчук', role: 'Голова спілки «Дім»', lang: 'uk' } as const;
    expect(said('uk', head)).toBe('Тетяна Бойчук, голова спілки «Дім»');
    expect(said('ru', head)).toBe('Тетяна Бойчук, «Голова спілки „Дім“»');
  });

  it('of an occupied region is no head of a republic, in any language', () => {
    const told = { speaker: null, role: 'глава ДНР', lang: 'ru' } as const;
    expect(said('ru', told)).toBe('назначенный Россией глава Донецкой области');
    expect(said('en', told)).toBe('the Russian-installed head of the Donetsk region');
  });

  it('is told in the nominative where the text has the role in another case', () => {
    expect(said('uk', { speaker: null, role: 'слідства', lang: 'uk' })).toBe('слідство');
    expect(said('uk', { speaker: null, role: 'Асоціації', lang: 'uk' })).toBe('асоціація');
  });
});
