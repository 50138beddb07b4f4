import { expect, test } from 'vitest';
import { itemKeys, listKeys, type ItemKeys } from '../../../src/sources/identity/item-keys.ts';
import { itemWords } from '../../../src/sources/identity/item-words.ts';

interface Parts {
  readonly guid?: string;
  readonly link?: string;
  readonly title?: string;
  readonly text?: string;
}

function keys({ guid, link, title, text }: Parts): ItemKeys {
  return itemKeys({ guid: guid ?? null, link: link ?? null }, itemWords(title ?? null, text ?? ''));
}

const GUID = 'post-17';
const LINK = 'https://example.org/17';
const TITLE = 'Обмін відбувся';

test.each<[string, Parts, string]>([
  ['all there is', { guid: GUID, link: LINK, title: TITLE }, 'glc'],
  ['no guid', { link: LINK, title: TITLE }, 'lc'],
  ['no link', { guid: GUID, title: TITLE }, 'gc'],
  ['words alone', { text: TITLE }, 'c'],
  ['no words', { guid: GUID, link: LINK }, 'gl'],
  ['a blank guid', { guid: ' \n', title: TITLE }, 'c'],
  ['a link that is none', { link: 'javascript:void(0)', title: TITLE }, 'c'],
  ['nothing', {}, ''],
])('case 44: the keys of an item are its guid, link and words, in this order: %s', (_name, parts, letters) => {
  const listed = listKeys(keys(parts));
  expect(listed.map((key) => key.charAt(0)).join('')).toBe(letters);
  expect(listKeys(keys(parts))).toEqual(listed);
});

test('case 44: a key depends on nothing else of the item', () => {
  expect(keys({ guid: GUID, link: LINK, title: TITLE }).guid).toBe(keys({ guid: GUID }).guid);
  expect(keys({ guid: GUID, link: LINK, title: TITLE }).content).toBe(keys({ title: TITLE }).content);
});

test('case 45: a guid that is an address has no noise in its key', () => {
  expect(keys({ guid: `${LINK}?utm_source=rss` }).guid).toBe(keys({ guid: `${LINK}/` }).guid);
  expect(keys({ guid: LINK }).guid).not.toBe(keys({ link: LINK }).link);
});
