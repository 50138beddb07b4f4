import { describe, expect, it } from 'vitest';
import { MESSAGES, type MessageId } from '../../src/locales/messages.ts';
import { translator, type Translate } from '../../src/locales/translate.ts';
import { LANGUAGES } from '../../src/shared/language.ts';
import { localeFile, messagesOf, parseMessages, variablesOf, withoutAllForms } from './fluent.ts';

type AnyTranslate = (id: string, args?: Readonly<Record<string, string | number>>) => string;

const NUMBERS = [0, 1, 2, 5, 11, 21, 22, 25, 1000];
const CHOSEN = [
  'exact',
  'more_than',
  'at_least',
  'completed',
  'planned',
  'ukraine',
  'russia',
  'media',
  'both',
  'bodies',
  'people',
];

describe.each(LANGUAGES)('the messages in %s', (lang) => {
  const messages = messagesOf(lang);

  it('are those of the table of messages, in its order', () => {
    expect([...messages.keys()]).toEqual(Object.keys(MESSAGES));
  });

  it('take the variables that the table names', () => {
    const found = Object.fromEntries([...messages.keys()].map((id) => [id, variablesOf(id, messages)]));
    expect(found).toEqual(MESSAGES);
  });

  it('have every plural form of the language wherever a number chooses the words', () => {
    expect(withoutAllForms(messages, lang)).toEqual([]);
  });

  it('hold no exclamation mark, no straight quotation mark and no invisible character', () => {
    const text = localeFile(lang).replace(/^#.*$/gm, '');
    expect(text.match(/[!"'`\u00AD\u200B-\u200F\u2066-\u2069]/g)).toBeNull();
  });

  it('are all written out with arguments of every kind, with no hole and no doubled space', () => {
    const t = translator(lang) as AnyTranslate;
    for (const [id, variables] of Object.entries(MESSAGES)) {
      for (const [index, number] of NUMBERS.entries()) {
        const chosen = CHOSEN[index % CHOSEN.length] ?? '';
        const args = Object.fromEntries(variables.map((name: string) => [name, name === 'number' ? number : chosen]));
        const text = t(id, args);
        expect(text, id).not.toMatch(/undefined|null|NaN|\{|\}| {2}|^\s|\s$/);
      }
    }
  });
});

describe('the checks of the messages', () => {
  const planted = parseMessages(
    'things = { $n ->\n    [one] { $n } thing\n   *[other] { $n } things\n}\nsame = { things }, { $who }\n',
  );

  it('find a plural form that a language asks for and a message lacks', () => {
    expect(withoutAllForms(planted, 'en')).toEqual([]);
    expect(withoutAllForms(planted, 'uk')).toEqual(['things', 'same']);
  });

  it('find the variables of a message that is used within another', () => {
    expect(variablesOf('same', planted)).toEqual(['n', 'who']);
  });
});

describe('the translator', () => {
  it('writes numbers and plural forms by the rules of the language', () => {
    const count = (t: Translate, number: number) =>
      t('count-people', { number, qualifier: 'exact', quantity: t('quantity', { number, qualifier: 'exact' }) });
    const uk = translator('uk');
    expect([1, 2, 5, 11, 21, 146].map((number) => count(uk, number))).toEqual([
      '1 людина',
      '2 людини',
      '5 людей',
      '11 людей',
      '21 людина',
      '146 людей',
    ]);
    expect(count(translator('ru'), 1200)).toBe('1200 человек');
    expect(count(translator('ru'), 12_000)).toBe('12\u00A0000 человек');
    expect(count(translator('en'), 1200)).toBe('1,200 people');
    expect(translator('uk')('count-people', { number: 300, qualifier: 'more_than', quantity: 'понад 300' })).toBe(
      'понад 300 людей',
    );
  });

  it('refuses a message that does not exist', () => {
    expect(() => translator('en')('no-such-message' as MessageId, {} as never)).toThrow('no-such-message');
  });

  it('refuses to write a message without its argument', () => {
    expect(() => (translator('en') as AnyTranslate)('answer-page', { page: 1 })).toThrow('answer-page');
  });
});
