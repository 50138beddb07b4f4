import { readHtml } from './bounded-parser.ts';
import { TextFlow } from './text-flow.ts';
import { readVisible } from './visible-events.ts';

/** Elements that begin and end a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'center', 'dd', 'details', 'dialog', 'dir'],
  ...['div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['head', 'header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search'],
  ...['section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul'],
]);

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const RAISED: ReadonlySet<string> = new Set(['sup', 'sub']);

/**
 * The text that a reader of some HTML sees, a whole page or a piece of one: a line for each paragraph, line break,
 * heading, list item and row of a table, links as their words, entities decoded once. Scripts, styles, comments, hidden
 * elements, and what stands in attributes are no text. What has no tags at all keeps its spaces and line ends. Total
 * and linear.
 */
export function visibleText(html: string): string {
  if (!/<[a-z/!?]/i.test(html)) return textWithoutTags(html);
  const flow = new TextFlow();
  let preformatted = 0;
  const part = (name: string): void => {
    if (BLOCKS.has(name)) flow.part('\n');
    else if (CELLS.has(name)) flow.part('\t');
    else if (RAISED.has(name)) flow.partFigures();
  };
  readVisible(html, {
    open: (name) => {
      part(name);
      if (name === 'pre') preformatted += 1;
    },
    close: (name) => {
      part(name);
      if (name === 'pre') preformatted -= 1;
    },
    text: (text) => {
      if (preformatted === 0) flow.add(text);
      else addLines(flow, text);
    },
  });
  return flow.text();
}

function addLines(flow: TextFlow, text: string): void {
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (index > 0) flow.part('\n');
    flow.add(line);
  }
}

function textWithoutTags(html: string): string {
  if (!html.includes('&')) return html.replaceAll('\u00A0', ' ').trim();
  const pieces: string[] = [];
  readHtml(html, { open: () => undefined, close: () => undefined, text: (text) => pieces.push(text) });
  return pieces.join('').replaceAll('\u00A0', ' ').trim();
}
