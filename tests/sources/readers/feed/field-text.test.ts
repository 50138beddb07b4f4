import { describe, expect, it } from 'vitest';
import { atom, readItem, rss } from './feeds.ts';

describe('case 42: references and sections are decoded once', () => {
  it.each([
    ['a reference', 'Kyiv &amp; Lviv', 'Kyiv & Lviv'],
    ['twice escaped, shown as it is meant', 'the &amp;lt;b&amp;gt; tag', 'the <b> tag'],
    ['a section', '<![CDATA[Kyiv &amp; Lviv]]>', 'Kyiv & Lviv'],
    ['two sections and text between', '<![CDATA[Kyiv]]> and <![CDATA[Lviv]]>', 'Kyiv and Lviv'],
    ['a section’s end within it', '<![CDATA[a ]]]]><![CDATA[> b]]>', 'a ]]> b'],
    ['a bare ampersand', 'Kyiv & Lviv', 'Kyiv & Lviv'],
    ['a name of HTML that XML doesn’t know', 'Kyiv&nbsp;&mdash; Lviv', 'Kyiv — Lviv'],
    ['case 35: references to no characters', 'Ky&#0;iv&#xD800; &#999999999999;and&#x110000; Lviv', 'Kyiv and Lviv'],
    ['case 38: references to control characters', 'Ky&#8;iv', 'Kyiv'],
    ['a reference to a letter of Windows-1252', 'Kyiv&#146;s', 'Kyiv’s'],
    ['a comment', 'Kyiv <!-- a comment -->and Lviv', 'Kyiv and Lviv'],
    ['signs that are no tags', '5 &lt; 6 &gt; 4', '5 < 6 > 4'],
  ])('%s', async (_, written, title) => {
    expect((await readItem(rss(`<item><title>${written}</title></item>`))).title).toBe(title);
  });
});

describe('case 43: only what a reader sees is text', () => {
  it.each([
    ['tags in a title', '<title>&lt;b&gt;Home&lt;/b&gt;</title>', { title: 'Home' }],
    ['a title of a picture only', '<title>&lt;img src="a" alt="x"&gt;</title>', { title: null }],
    ['a script', '<description>Home&lt;script&gt;alert(1)&lt;/script&gt;</description>', { text: 'Home' }],
    [
      'elements that nobody escaped',
      '<description>Ours <b>are</b> home<br/>today</description>',
      { text: 'Ours are home\ntoday' },
    ],
  ])('%s', async (_, inside, expected) => {
    expect(await readItem(rss(`<item>${inside}</item>`))).toMatchObject(expected);
  });
});

describe('an Atom text is what its type says', () => {
  it.each([
    ['plain where none is stated', '<content>the &lt;b&gt; tag</content>', 'the <b> tag'],
    ['plain', '<content type="text">AT&amp;amp;T</content>', 'AT&amp;T'],
    ['html though it forgot to say so', '<content>&lt;p&gt;Ours&lt;/p&gt;are home</content>', 'Ours\nare home'],
    ['html with a charset', '<content type="text/html; charset=utf-8">the &lt;b&gt; tag</content>', 'the tag'],
    ['html', '<content type="html">&lt;p&gt;Ours&lt;/p&gt;are home</content>', 'Ours\nare home'],
    [
      'xhtml, in its order',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ours <b>are</b> home</div></content>',
      'Ours are home',
    ],
    [
      'base64 by media type',
      `<content type="application/octet-stream">${btoa('Ours are home')}</content>`,
      'Ours are home',
    ],
    ['nothing for a picture', '<content type="image/png">iVBORw0KGgoAAAANSUhEUgAAAAE=</content>', ''],
    ['nothing where it stands elsewhere', '<content type="text/html" src="https://news.example/7"/>', ''],
  ])('%s', async (_, content, text) => {
    expect((await readItem(atom(`<entry>${content}</entry>`))).text).toBe(text);
  });
});
