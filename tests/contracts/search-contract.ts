import { beforeEach, describe, expect, test } from 'vitest';
import type { Language } from '../../src/shared/language.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import type { EventStory } from '../../src/stories/story.ts';
import type { Store } from '../../src/store/store.ts';
import { article, event, reading } from '../fakes/findings.ts';

const NOW = '2026-03-10T08:00:00.000Z';

const TEXTS: readonly (readonly [id: string, lang: Language, date: string, text: string])[] = [
  ['uk', 'uk', '2024-05-31', 'Лубінець розповів про обмін: об’єднані сім’ї зустріли військовополонених у Києві.'],
  [
    'ru',
    'ru',
    '2024-06-25',
    'Ещё один обмен: Москалькова сообщила о возвращении пленных, среди которых бойцы «Азова».',
  ],
  ['en', 'en', '2024-07-17', 'Ninety prisoners were exchanged at the border, the ombudsman’s office announced.'],
];

/** What `/search` promises, whatever the database. */
export function searchContract(name: string, open: () => Promise<Store>): void {
  describe(`search in ${name}`, () => {
    let store: Store;

    async function know(id: string, lang: Language, date: string, text: string): Promise<EventStory> {
      const found = event({ date, datePrecision: 'day', evidence: [{ text, start: 0, end: text.length }] });
      const about = article({ id, lang, title: `Title of ${id}`, text });
      const { story } = assignEvent(found, 0, about, reading([found]), [], NOW);
      if (!story) throw new Error('no story was begun');
      await store.articles.add(about, NOW);
      await store.stories.save(story);
      return story;
    }

    async function found(words: string, spellings?: (word: string) => readonly string[]): Promise<readonly string[]> {
      const stories = await store.search.find(words, 5, spellings);
      return stories.map(({ reports }) => reports[0]?.articleId ?? '');
    }

    beforeEach(async () => {
      store = await open();
      for (const text of TEXTS) await know(...text);
    });

    test.each([
      ['обміну', 'uk'],
      ['обмінів Лубінця', 'uk'],
      ['ЛУБІНЦЕМ', 'uk'],
      ['київ', 'uk'],
      ['військовополонений', 'uk'],
      ['обменов', 'ru'],
      ['обмену пленными', 'ru'],
      ['москалькову', 'ru'],
      ['ninety prisoner', 'en'],
      ['announcing', 'en'],
      ['title of en', 'en'],
    ])('finds %s in whichever form the text has it', async (words, id) => {
      expect(await found(words)).toEqual([id]);
    });

    test.each([
      ['еще', 'ru'],
      ['ЕЩЁ', 'ru'],
      ["об'єднані", 'uk'],
      ['обʼєднаних', 'uk'],
      ['обєднані', 'uk'],
      ['ombudsman', 'en'],
    ])('finds %s however its Ё and its apostrophe are typed', async (words, id) => {
      expect(await found(words)).toEqual([id]);
    });

    test('finds what holds every word, the newest first, by its date too', async () => {
      expect(await found('title')).toEqual(['en', 'ru', 'uk']);
      expect(await found('title 2024-06-25')).toEqual(['ru']);
      expect(await found('title elsewhere')).toEqual([]);
      expect(await store.search.find('title', 2)).toHaveLength(2);
    });

    test('finds an exchange by what it is, whatever its text calls it', async () => {
      expect(await found('prisoner exchange')).toEqual(['en', 'ru', 'uk']);
    });

    test('finds by the other spellings that it is given', async () => {
      const names = (word: string) => (word === 'lubinets' ? ['Лубінець', 'Лубинец'] : []);
      expect(await found('Lubinets', names)).toEqual(['uk']);
      expect(await found('Lubinets')).toEqual([]);
    });

    test('finds a story by each of its articles, and an article once', async () => {
      const story = await know('first', 'en', '2025-01-02', 'A quiet morning at the crossing.');
      const text = 'Les échanges continuent.';
      await store.articles.add(article({ id: 'second', text }), NOW);
      const [report] = story.reports;
      if (!report) throw new Error('no report');
      const joined = { ...story, reports: [report, { ...report, articleId: 'second' }] };
      for (let times = 0; times < 3; times += 1) await store.stories.save(joined);
      expect((await store.search.find('échanges', 5)).map(({ id }) => id)).toEqual([story.id]);
      expect((await store.search.find('crossing morning', 5)).map(({ id }) => id)).toEqual([story.id]);
    });

    test.each([
      "' OR 1=1 --",
      '"',
      '%',
      '_',
      '\\',
      '*',
      'title*',
      'tit*',
      'title NOT of',
      'NEAR(title of)',
      'keys: title',
      '-title',
      '^title^',
      'title) OR (of',
      '{keys}: title',
      '"; DROP TABLE stories; --',
      '(zq+)+$',
      '\0',
      'x'.repeat(100_000),
      'title '.repeat(10_000) + 'zq',
      '\u{1F600} 字 ß \u{10FFFF}',
    ])('case 154: takes %j as words', async (words) => {
      const answer = await found(words);
      // Whatever stands in it, only its words count: of what holds `title` and words of no text, nothing is found.
      expect(answer.length === 0 || answer.length === 3).toBe(true);
      expect(await found('title')).toHaveLength(3);
    });
  });
}
