import { describe, expect, it } from 'vitest';
import type { EventStatus, EventType, Qualifier } from '../../src/extraction/findings.ts';
import { translator } from '../../src/locales/translate.ts';
import { LANGUAGES, type Language } from '../../src/shared/language.ts';
import type { Confirmation } from '../../src/stories/story.ts';
import { ownWords } from '../../src/summaries/message-text.ts';
import { storyLine } from '../../src/summaries/line.ts';
import { summarise } from '../../src/summaries/summarise.ts';
import { count, eventStory, qualified } from './stories.ts';

const TYPES: readonly EventType[] = ['exchange', 'bodies_repatriation', 'return_of_children_or_civilians', 'other'];
const STATUSES: readonly EventStatus[] = [
  'completed',
  'under_way',
  'announced',
  'planned',
  'offered',
  'negotiating',
  'stalled',
  'refused',
  'cancelled',
];
const QUALIFIERS: readonly Qualifier[] = ['exact', 'at_least', 'about', 'almost', 'more_than'];
const CONFIRMATIONS: readonly Confirmation[] = ['both_sides', 'ukraine_only', 'russia_only', 'media_only'];
const RETURNED = /returned|handed over|поверн[уи]|передано|верну/i;
const CALM = /[!?]|undefined|null|NaN| {2}|\.\.| [,.;:]/;

const figures = (total: number, lang: Language, civilians = false) => {
  const returned = count(total, civilians ? { civilians: total } : {});
  const story = eventStory({
    ukraineReturned: returned,
    russiaReturned: null,
    type: 'return_of_children_or_civilians',
    mediators: [],
  });
  return ownWords(summarise(story, null, lang, translator(lang))).split('\n')[1];
};

describe.each(LANGUAGES)('every kind of event in %s', (lang) => {
  const t = translator(lang);
  const all = TYPES.flatMap((type) =>
    STATUSES.flatMap((status) =>
      CONFIRMATIONS.flatMap((confirmedBy) => QUALIFIERS.map((qualifier) => ({ type, status, confirmedBy, qualifier }))),
    ),
  );

  it('is told calmly, with no hole', () => {
    for (const { qualifier, ...kind } of all) {
      for (const number of [1, 2, 5, 21, 146]) {
        const story = eventStory({
          ...kind,
          ukraineReturned: qualified(number, qualifier),
          russiaReturned: qualified(number, qualifier),
        });
        expect(ownWords(summarise(story, null, lang, t)), JSON.stringify(kind)).not.toMatch(CALM);
        expect(storyLine(story, lang, t)).not.toMatch(CALM);
      }
    }
  });

  it('says that people have returned only where that is completed', () => {
    for (const { qualifier, ...kind } of all) {
      if (kind.status === 'completed') continue;
      const story = eventStory({
        ...kind,
        ukraineReturned: qualified(10, qualifier),
        categories: ['women'],
        mediators: [],
      });
      const [, body = ''] = ownWords(summarise(story, null, lang, t)).split('\n');
      expect(body).not.toMatch(RETURNED);
    }
  });

  it('names in the heading whose word it is, unless it is both sides’', () => {
    const by: Readonly<Record<Confirmation, RegExp>> = {
      both_sides: /^(?!.*(says|say ·|заявляє|заявляет|повідомляють|сообщают))/,
      ukraine_only: /Ukraine says|заявляє Україна|заявляет Украина/,
      russia_only: /Russia says|заявляє Росія|заявляет Россия/,
      media_only: /media say|повідомляють медіа|сообщают СМИ/,
    };
    for (const { type, status, confirmedBy } of all) {
      const [title = ''] = ownWords(summarise(eventStory({ type, status, confirmedBy }), null, lang, t)).split('\n');
      expect(title).toMatch(by[confirmedBy]);
    }
  });
});

describe('the forms of words behind numbers', () => {
  it('are right in Ukrainian', () => {
    expect([1, 2, 5, 21, 22, 111].map((total) => figures(total, 'uk'))).toEqual([
      'До України повернулася 1 людина.',
      'До України повернулися 2 людини.',
      'До України повернулося 5 людей.',
      'До України повернулася 21 людина.',
      'До України повернулися 22 людини.',
      'До України повернулося 111 людей.',
    ]);
    expect([1, 3, 12].map((total) => figures(total, 'uk', true))).toEqual([
      'До України повернулася 1 цивільна особа.',
      'До України повернулися 3 цивільні особи.',
      'До України повернулося 12 цивільних осіб.',
    ]);
  });

  it('are right in Russian', () => {
    expect([1, 2, 5, 21].map((total) => figures(total, 'ru'))).toEqual([
      'В Украину вернулся 1 человек.',
      'В Украину вернулись 2 человека.',
      'В Украину вернулось 5 человек.',
      'В Украину вернулся 21 человек.',
    ]);
    expect([1, 3, 12].map((total) => figures(total, 'ru', true))).toEqual([
      'В Украину вернулось 1 гражданское лицо.',
      'В Украину вернулись 3 гражданских лица.',
      'В Украину вернулось 12 гражданских лиц.',
    ]);
  });

  it('follow the qualifier that stands before the number', () => {
    const phrase = (qualifier: Qualifier, lang: Language) => {
      const story = eventStory({
        ukraineReturned: qualified(100, qualifier),
        russiaReturned: qualified(100, qualifier),
        mediators: [],
      });
      return ownWords(summarise(story, null, lang, translator(lang))).split('\n')[1];
    };
    expect(QUALIFIERS.map((qualifier) => phrase(qualifier, 'ru'))).toEqual([
      'В Украину вернулось 100 человек; в Россию — 100.',
      'В Украину вернулось по меньшей мере 100 человек; в Россию — по меньшей мере 100.',
      'В Украину вернулось примерно 100 человек; в Россию — примерно 100.',
      'В Украину вернулось почти 100 человек; в Россию — почти 100.',
      'В Украину вернулось более 100 человек; в Россию — более 100.',
    ]);
    expect(phrase('more_than', 'uk')).toBe('До України повернулося понад 100 людей; до Росії — понад 100.');
  });
});

describe('those who came beside the ones counted', () => {
  const soldiers = {
    type: 'return_of_children_or_civilians',
    ukraineReturned: null,
    russiaReturned: count(8, { civilians: 8 }),
    categories: ['soldiers'],
    mediators: [],
  } as const;

  it.each([
    ['en', 'Also named among those returned: soldiers.'],
    ['uk', 'Серед тих, хто повернувся, згадано також: військові.'],
    ['ru', 'Среди вернувшихся упомянуты также: военные.'],
  ] as const)('are not told as some of them in %s', (lang, sentence) => {
    expect(ownWords(summarise(eventStory(soldiers), null, lang, translator(lang)))).toContain(sentence);
  });

  it('are told as some of them where the count leaves room', () => {
    const told = summarise(eventStory({ ...soldiers, russiaReturned: count(8) }), null, 'en', translator('en'));
    expect(ownWords(told)).toContain('Among those returned: soldiers.');
  });
});

it('the wounded are not told of as the fallen', () => {
  const bodies = { type: 'bodies_repatriation', status: 'offered', categories: ['wounded'] } as const;
  const told = summarise(eventStory(bodies), null, 'en', translator('en'));
  expect(ownWords(told)).not.toContain('wounded');
});
