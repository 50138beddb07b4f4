import { expect, test } from 'vitest';
import { visibleHtml } from '../../../../src/sources/readers/html/visible-html.ts';
import { visibleText } from '../../../../src/sources/readers/html/visible-text.ts';

test('it keeps the elements with their names, and leaves out addresses, scripts and what nobody sees', () => {
  const html = `<html lang=en><body class=x><script>1</script><article id="a" class='b "c"' onclick="x()"><p>One &lt;b&gt; <a href="/x">two</a>
    <img src="a.jpg"><p hidden>No</article></body></html>`;
  expect(visibleHtml(html).replace(/\s+</g, '<').trim()).toBe(
    '<article class="b &quot;c&quot;" id="a"><p>One &lt;b&gt;<a>two</a></p></article>',
  );
});

test('an element without a text is left out, but for a date', () => {
  expect(visibleHtml('<div><p></p><i> </i></div><time datetime="2025-08-24"></time>').trim()).toBe(
    '<time datetime="2025-08-24"></time>',
  );
});

test('the space in an empty element parts two words', () => {
  expect(visibleText(visibleHtml('One<span> </span>two'))).toBe('One two');
});

test('however deep, long and full the page, the tree is bounded', () => {
  const html = visibleHtml(`${'<div>a'.repeat(300)}${'<p>word</p>'.repeat(100_000)}${'long '.repeat(500_000)}`);
  expect(html.length).toBeLessThan(700_000);
  expect(html.split('<p').length).toBeLessThan(10_000);
  expect(html.split('<div').length).toBeLessThan(100);
});

test('what it makes says the same to a reader as the page', () => {
  const html =
    '<table><tr><td>One<td>two</table><pre>three</pre><xmp><b>four</b></xmp><h1>five<h2>six</h1>seven&nbsp;eight';
  expect(visibleText(visibleHtml(html)).replace(/\s+/g, ' ')).toBe(visibleText(html).replace(/\s+/g, ' '));
});
