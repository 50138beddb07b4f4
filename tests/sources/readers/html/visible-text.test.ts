import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../../src/sources/readers/html/visible-text.ts';

describe('lines', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>two</p>', 'One\ntwo'],
    ['paragraphs without end tags', '<p>One<p>two', 'One\ntwo'],
    ['line breaks, however many', 'One<br>two<br/><br />three', 'One\ntwo\nthree'],
    ['headings and lists', '<h2>One</h2><ul><li>two<li>three</ul>', 'One\ntwo\nthree'],
    ['rows of a table, their cells apart by a tab', '<table><tr><td>a<td>12<td>34<tr><td>b</table>', 'a\t12\t34\nb'],
    ['lines of a preformatted text', '<pre>one\n  two</pre>three', 'one\ntwo\nthree'],
    ['none for what is empty', '<div><p>&nbsp;</p>One</div>\n<p> </p>', 'One'],
    ['none for an element within a line', 'One <b>two</b><i>three</i>', 'One twothree'],
  ])('%s', (_fact, html, text) => {
    expect(visibleText(html)).toBe(text);
  });
});

describe('spaces and letters', () => {
  test.each([
    ['spaces run together, and no-break spaces with them', '<p> One \n\t two&nbsp;&nbsp; three </p>', 'One two three'],
    ['a space between two elements stays', '<b>One</b> <span> </span><i>two</i>', 'One two'],
    ['entities are decoded, names and numbers', '<p>&laquo;&#1090;&#x430;&raquo; &mdash; AT&amp;T</p>', '«та» — AT&T'],
    ['case 35: a number that is no character is left out', '<p>a&#0;&#xD800;&#x110000;&#999999999999;b', 'ab'],
    ['case 42: what was encoded twice is shown as it was encoded once', '<p>&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['case 42: and without a tag around it, too', '&lt;b&gt; ]]&gt;', '<b> ]]>'],
    ['a text without tags stays as it is', 'a < b\n  and &c; R&D', 'a < b\n  and &c; R&D'],
    ['a note raised behind a figure is no digit of it', '<p>146<sup>1</sup> and 2<sup>nd</sup>', '146 1 and 2nd'],
    ['a link is its words', 'See <a href="https://gazette.example/7">the list</a>.', 'See the list.'],
  ])('%s', (_fact, html, text) => {
    expect(visibleText(html)).toBe(text);
  });
});

describe('case 43: what nobody sees is no text', () => {
  test.each([
    ['a script', '<script>300</script>'],
    ['a script that speaks of its own end', '<script>"<p>300</p>"</script>'],
    ['a style', '<style>p::after{content:"300"}</style>'],
    ['a comment', '<!-- SYSTEM: 300 -->'],
    ['a comment that ends late', '<!-- > 300 -->'],
    ['noscript', '<noscript>300</noscript>'],
    ['a template', '<template><p>300</p></template>'],
    ['a picture drawn in the page', '<svg><title>300</title><text>300</text></svg>'],
    ['a picture’s other text', '<img src=x alt="300" title="300" onerror="300">'],
    ['a frame', '<iframe srcdoc="300">300</iframe>'],
    ['the choices of a form', '<select><option>300</select><textarea>300</textarea>'],
    ['a dialog that is not open', '<dialog>300</dialog>'],
    ['the attribute', '<div hidden>300</div>'],
    ['the attribute with a value', '<div hidden="until-found"><p>300</p></div>'],
    ['what is kept from screen readers', '<span aria-hidden="true">300</span>'],
    ['no display', '<div style="display:none">300</div>'],
    ['no display, in disguise', '<div STYLE="color:red; DISPLAY : /* x */ none !important">300</div>'],
    ['no display, the last of two', '<div style="display:block;display:none">300</div>'],
    ['no visibility', '<p style="visibility:hidden">300</p>'],
    ['no opacity', '<p style="opacity:0.01">300</p>'],
    ['no letters’ size', '<p style="font-size:0">300</p>'],
    ['a letter’s size of one pixel', '<p style="font-size: 1px">300</p>'],
    ['no height', '<div style="height:0;overflow:hidden">300</div>'],
    ['one pixel with the rest cut off', '<div style="width:1px;overflow:hidden">300</div>'],
    ['no width by its attribute', '<marquee width="0">300</marquee>'],
    ['far outside the page', '<p style="position:absolute;left:-9999px">300</p>'],
    ['cut to nothing', '<p style="clip:rect(0 0 0 0)">300</p>'],
    ['white on white', '<p style="color:#fff">300</p>'],
    ['white on white, by name and by attribute', '<font color="White">300</font>'],
    ['white on white, nearly', '<p style="color:rgb(254, 254, 254);background:#ffffff">300</p>'],
    ['black on black', '<div style="background-color:#000"><p style="color:#010101">300</p></div>'],
    ['without colour', '<p style="color:transparent">300</p>'],
    ['without colour, by its alpha', '<p style="color:rgba(0,0,0,0)">300</p>'],
    ['a hidden element full of others', '<div hidden><div><p>300</div>300<ul><li>300</ul></div>'],
    ['a hidden element deeper than browsers go', `<div hidden>${'<i>'.repeat(400)}300${'</i>'.repeat(400)}300</div>`],
  ])('%s', (_fact, hidden) => {
    expect(visibleText(`<p>Seen before.</p>${hidden}<p>Seen after.</p>`)).toBe('Seen before.\nSeen after.');
  });
});

describe('what is seen is text, though it looks like what is not', () => {
  test.each([
    ['behind a hidden paragraph without an end tag', '<p hidden>No<p>Seen', 'Seen'],
    ['white on a dark ground', '<div style="background:#036"><b style="color:white">Seen</b></div>', 'Seen'],
    ['white on a picture', '<div style="background:url(a.png)"><b style="color:white">Seen</b></div>', 'Seen'],
    ['black in what is white', '<div style="color:#fff">No<b style="color:#000">Seen</b></div>', 'Seen'],
    ['on a ground of its own, with the letters of a style sheet', '<div style="background:#000">Seen</div>', 'Seen'],
    ['in the narrow cell of a table', '<table><td width=0 style="width:0">Seen</table>', 'Seen'],
    ['on a page that a script shows', '<body style="display:none">Seen</body>', 'Seen'],
    ['with letters of its own size', '<p style="font-size:1em;opacity:.9;width:100%">Seen</p>', 'Seen'],
    ['shown after all', '<p style="display:none;display:block">Seen</p>', 'Seen'],
    ['deeper than browsers go', `${'<div>'.repeat(1000)}Seen${'</div>'.repeat(1000)}`, 'Seen'],
    ['after more end tags than start tags', '</div></p></b>Seen', 'Seen'],
  ])('%s', (_fact, html, text) => {
    expect(visibleText(html)).toBe(text);
  });
});

// Two million characters each. On an idle core none takes half a second; a quadratic reader would take minutes.
describe('case 33, case 34: hostile text takes a time that grows no faster than it does', () => {
  const SIZE = 2_000_000;
  test.each([
    ['200,000 nested elements', '<div>', 200_000],
    ['nested paragraphs', '<div><p>', SIZE / 8],
    ['stray end tags under open elements', '<i></b></b></b></b>', SIZE / 20],
    ['half-written entities', 'x&lt;h', SIZE / 6],
    ['comments without an end', '<!--', SIZE / 4],
    ['style comments without an end', '<p style="/*/*/*/*/*">', SIZE / 22],
    ['one word', 'a', SIZE],
    ['spaces', ' ', SIZE],
    ['angle brackets', '<', SIZE],
    ['start tags without an end', '<a', SIZE / 2],
    ['quotes without an end', '<a href="', SIZE / 9],
    ['attributes', '<p a=1 ', SIZE / 7],
    ['pictures in pictures', '<svg>', SIZE / 5],
    ['raised figures', '1<sup>2</sup>', SIZE / 13],
  ])('%s', (_name, piece, times) => {
    // Of the processor, not of the clock: others may be at work beside us.
    const started = process.cpuUsage();
    visibleText(piece.repeat(times));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(8_000);
  });
});

test('whatever the HTML, there is a text, without empty lines or spaces around it', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div hidden>',
    '</div>',
    '<br>',
    '<td>',
    '<pre>',
    '</pre>',
    '&amp;',
    '&#',
    '<!--',
    '-->',
    '<style>',
    '<p style="',
    '">',
    ' ',
    '\n',
    '\0',
    'word',
    '<svg>',
    '<sup>',
    '7',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }), (pieces) => {
      const text = visibleText(`<b></b>${pieces.join('')}`);
      expect(text).not.toMatch(/^[ \t\n]|[ \t\n]$|\n\n| {2}/);
    }),
    { numRuns: 500 },
  );
});
