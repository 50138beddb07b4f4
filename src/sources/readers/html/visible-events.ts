import { readHtml, type HtmlEvents } from './bounded-parser.ts';
import { isHidden } from './hidden-element.ts';
import { inlineStyle } from './inline-style.ts';
import { DEFAULT_PAINT, isInvisible, paintOf, type Paint } from './paint.ts';

/**
 * Reads HTML as `readHtml` does, and tells only what a reader of the page sees: hidden elements are left out with all
 * that they hold.
 */
export function readVisible(html: string, events: HtmlEvents): void {
  const paints: Paint[] = [];
  let depth = 0;
  /** The depth of the hidden element that we are in; 0 where we are in none. */
  let hiddenAt = 0;
  readHtml(html, {
    open: (name, attributes) => {
      depth += 1;
      if (hiddenAt > 0) return;
      const style = inlineStyle(attributes);
      if (isHidden(name, attributes, style)) {
        hiddenAt = depth;
        return;
      }
      paints.push(paintOf(name, attributes, style, paints.at(-1) ?? DEFAULT_PAINT));
      events.open(name, attributes);
    },
    close: (name) => {
      depth -= 1;
      if (hiddenAt > depth) hiddenAt = 0;
      else if (hiddenAt === 0) {
        paints.pop();
        events.close(name);
      }
    },
    text: (text) => {
      if (hiddenAt === 0 && !isInvisible(paints.at(-1) ?? DEFAULT_PAINT)) events.text(text);
    },
  });
}
