import { describe, expect, it } from 'vitest';
import { blocks } from '../../src/articles/blocks.ts';

const texts = (title: string, text: string): string[] => {
  const source = `${title}\n${text}`;
  return blocks(title, text).map((block) => source.slice(block.start, block.end));
};

const STORY = 'A bus with freed soldiers crossed the border at noon, officials said.';

describe('blocks', () => {
  it('gives the headline and each paragraph with offsets into the input', () => {
    expect(texts('Freed at noon', `${STORY}\n\nMore will follow.`)).toEqual([
      'Freed at noon',
      STORY,
      'More will follow.',
    ]);
  });

  it.each([
    ['a language switch', 'ua en ru'],
    ['a language switch run together', 'ukenru'],
    ['a clock', '11:24 PM'],
    ['a counter', '512 views'],
    ['a Ukrainian counter', '512 переглядів'],
    ['a copyright line', '© 2009 — 2025 The Paper'],
    ['a registration line', 'Online media outlet; media identifier - R00-00000'],
    ['tags', '#війна #новини'],
    ['a path of the site', 'Home · News · War'],
    ['a call to subscribe', 'Підписуйтесь на наш канал'],
    ['a picture credit', 'Photo: Agency'],
    ['a byline', 'By Maria Kovalenko'],
    ['an address', 'https://example.org/story'],
  ])('leaves out %s', (_what, line) => {
    expect(texts('', `${line}\n${STORY}\n${line}`)).toEqual([STORY]);
  });

  it('leaves out a list of other articles, up to the next real paragraph', () => {
    expect(texts('', `${STORY}\nRead also:\n- Another swap of prisoners took place\n- Weather for Monday`)).toEqual([
      STORY,
    ]);
    expect(texts('', `${STORY}\nЧитайте також: Новий обмін полоненими`)).toEqual([STORY]);
  });

  it('leaves out a paragraph told twice and a headline told again', () => {
    const title = 'Soldiers freed at noon on the northern border';
    expect(texts(title, `${title}\n${STORY}\n${STORY}`)).toEqual([title, STORY]);
  });

  it('leaves out a list of tags behind the story', () => {
    expect(texts('', `${STORY}\n\nWar in Ukraine\nJohn Smith\nDiplomacy\nUkraine`)).toEqual([STORY]);
  });

  it('cuts the place and day before the first sentence', () => {
    expect(texts('', `KYIV, March 19 (Agency) - ${STORY}`)).toEqual([STORY]);
  });

  it("cuts the site's own name behind a headline", () => {
    expect(texts('Ukraine and Russia swap prisoners of war | The Paper', '')).toEqual([
      'Ukraine and Russia swap prisoners of war',
    ]);
  });

  it('keeps short posts and lines of one sentence', () => {
    expect(texts('', 'Наші вдома!')).toEqual(['Наші вдома!']);
    expect(texts('', '175')).toEqual([]);
  });

  it('joins the lines of a sentence that a post breaks up', () => {
    expect(texts('', 'Про це \nповідомив штаб\n.')).toHaveLength(1);
  });
});
