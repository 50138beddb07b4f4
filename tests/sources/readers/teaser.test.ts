import { describe, expect, test } from 'vitest';
import { isTeaser } from '../../../src/sources/readers/teaser.ts';

const TITLE = 'Twelve people return home';
const SENTENCE = 'The office added that the buses had left before dawn and that the road was open again by noon. ';
const WHOLE = SENTENCE.repeat(6).trim();

describe('a teaser', () => {
  test.each([
    ['is missing', ''],
    ['is short', SENTENCE],
    ['says its headline again', `${TITLE}.`],
    ['breaks off', `${WHOLE} And then…`],
    ['breaks off in dots', `${WHOLE} And then...`],
    ['breaks off in brackets', `${WHOLE} And then [&#8230;]`.replace('&#8230;', '…')],
    ['goes on elsewhere', `${WHOLE} Read more`],
    ['goes on elsewhere, in Ukrainian', `${WHOLE} Читати далі →`],
    ['goes on elsewhere, in Russian', `${WHOLE} Подробнее...`],
    [
      'breaks off before what WordPress adds',
      `${WHOLE} And then […]\nThe post ${TITLE} appeared first on The Gazette.`,
    ],
    [
      'is short before what WordPress adds',
      `${SENTENCE}\nThe post ${TITLE.repeat(10)} appeared first on The Border Gazette.`,
    ],
  ])('%s', (_fact, text) => {
    expect(isTeaser({ title: TITLE, text })).toBe(true);
  });

  test('has a headline that is longer than all else', () => {
    const title = `${WHOLE} ${WHOLE}`;
    expect(isTeaser({ title, text: `${title} More.` })).toBe(true);
  });
});

describe('no teaser', () => {
  test.each([
    ['is a text with an end', WHOLE],
    ['is a text that speaks of reading more in its midst', `They could read more of it later. ${WHOLE}`],
    ['is a long text, however it ends', `${SENTENCE.repeat(30)} Read more…`],
  ])('%s', (_fact, text) => {
    expect(isTeaser({ title: TITLE, text })).toBe(false);
  });

  test('is a post without a headline, which has no more to it', () => {
    expect(isTeaser({ title: null, text: 'Вдома.' })).toBe(false);
  });
});
