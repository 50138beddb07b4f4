import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/sources/reading/read-document.ts';
import { feedWith, GOOD_TITLE } from './hostile-documents.ts';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '$',
  '_',
  '$t',
  '#text',
];

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  return readDocument({ kind: 'feed', bytes, contentType: null, url: 'https://feed.example/' });
}

// In this very thread, so that a change of Object.prototype would be seen.
describe('case 55: names that mean something to JavaScript', () => {
  it.each(NAMES)('%s as an element, a prefix, an attribute and an entity is plain data', async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const element = `<${name}><polluted>yes</polluted></${name}><${name}:b>yes</${name}:b><c ${name}="yes">d</c>`;
    const result = await read(feedWith(`${element}<title>be&${name};fore</title>`));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect('polluted' in {}).toBe(false);
    if (result.ok) expect(result.document.items.at(-1)?.title).toBe(GOOD_TITLE);
    else expect(result.reason).toBe('not-a-feed');
  });

  it.each(NAMES)('%s as a key of a JSON feed is plain data', async (name) => {
    const key = JSON.stringify(name);
    const item = `{"id": "1", "title": "First", "content_text": "Words.", ${key}: {"polluted": "yes"}}`;
    const result = await read(
      `{"version": "https://jsonfeed.org/version/1.1", "title": "A feed", ${key}: {"polluted": "yes"}, "items": [${item}]}`,
    );
    expect('polluted' in {}).toBe(false);
    expect(result).toMatchObject({ ok: true, document: { items: [{ guid: '1', title: 'First' }] } });
  });
});
