import { describe, expect, test } from 'vitest';
import { visibleDocument } from '../../../../src/sources/readers/html/visible-document.ts';
import { visibleText } from '../../../../src/sources/readers/html/visible-text.ts';
import { removeAsides } from '../../../../src/sources/readers/page/asides.ts';

function withoutAsides(html: string): string {
  const page = visibleDocument(`<article><p>Text before.</p>${html}<p>Text after.</p></article>`);
  removeAsides(page);
  return visibleText(page.querySelector('body')?.innerHTML ?? '');
}

describe('what stands beside an article is taken out', () => {
  test.each([
    ['a menu', '<nav><a>News</a></nav>'],
    ['a share bar', '<div class="post-share-buttons"><a>Facebook</a> <a>Telegram</a></div>'],
    [
      'a list of related articles',
      '<div id="related_posts"><h3>More</h3><ul><li><a>Another story of the day</a></ul></div>',
    ],
    ['a call to subscribe', '<section class="newsletter"><p>Get our letter every morning.</p></section>'],
    ['a line that leads to another article', '<p><b>Read also:</b> <a>Nine hundred are home</a></p>'],
    ['the same in Ukrainian', '<p>▶ Читайте також: <a>Дев’ятсот уже вдома</a></p>'],
    ['the same in Russian', '<div><strong>Читайте также:</strong> <a>Девятьсот уже дома</a></div>'],
    [
      'a heading over a list of other articles, and the list',
      '<h3>За темою:</h3><ul><li><a>Дев’ятсот уже вдома</a></ul>',
    ],
  ])('%s', (_name, aside) => {
    expect(withoutAsides(aside)).toBe('Text before.\nText after.');
  });
});

describe('what is the article’s own stays', () => {
  test.each([
    ['a word within a name', '<p class="shareholders">The owners agreed.</p>', 'The owners agreed.'],
    [
      'a paragraph that speaks of reading',
      '<p>Read alone, the list says little.</p>',
      'Read alone, the list says little.',
    ],
    [
      'a long part under a misleading name',
      `<div class="promo-text"><p>${'The road is open. '.repeat(30)}</p></div>`,
      'The road is open. '.repeat(30).trim(),
    ],
    ['a list', '<ul><li>12 soldiers<li>2 civilians</ul>', '12 soldiers\n2 civilians'],
  ])('%s', (_name, html, text) => {
    expect(withoutAsides(html)).toBe(`Text before.\n${text}\nText after.`);
  });

  test('the article itself, whatever holds it, as a form does on old pages', () => {
    const page = visibleDocument('<form class="social"><h1>Home</h1><p>Twelve people are home.</p></form>');
    removeAsides(page);
    expect(page.querySelector('body')?.textContent).toContain('Twelve people are home.');
  });
});
