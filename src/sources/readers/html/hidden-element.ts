import { TRANSPARENT } from './colour.ts';
import type { Attributes } from './bounded-parser.ts';

/** Elements whose content is for programs or other browsers, or stands for a picture, a player, a form's choices. */
const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'title', 'svg', 'canvas', 'iframe', 'object', 'embed', 'applet'],
  ...['audio', 'video', 'picture', 'map', 'noembed', 'noframes', 'frameset', 'rp'],
  ...['select', 'option', 'optgroup', 'datalist', 'textarea', 'progress', 'meter'],
]);

/** A page that is shown by a script hides its whole body until then, and its readers see it all the same. */
const ALWAYS_SEEN: ReadonlySet<string> = new Set(['html', 'body']);

const NONE = /^0*\.?0+(?:px|pt|em|rem|%|ex|ch|vw|vh)?$/;
const FAR_AWAY = /^-(?:\d{4,}|9\d\d|\d{3,}(?:r?em|v[wh]))/;

/** The inline styles that take a text out of sight, each by its value. */
const UNSEEN_STYLES: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  'content-visibility': /^hidden$/,
  opacity: /^0*\.?0+\d?%?$/,
  // Up to a pixel and a bit nobody can read it.
  'font-size': /^(?:0*\.?0+(?:px|pt|em|rem|%|ex|ch|vw|vh)?|[01]?(?:\.\d+)?px|0?\.[01]\d*r?em)$/,
  'max-width': NONE,
  'max-height': NONE,
  'text-indent': FAR_AWAY,
  left: FAR_AWAY,
  top: FAR_AWAY,
  right: FAR_AWAY,
  'margin-left': FAR_AWAY,
  'margin-top': FAR_AWAY,
  clip: /^rect\( ?0/,
  'clip-path': /^(?:inset\( ?(?:50|100)%|circle\( ?0)/,
  transform: /scale[xy]?\( ?0 ?[,)]|translate[xy]?\( ?-\d{4,}/,
  color: TRANSPARENT,
  '-webkit-text-fill-color': TRANSPARENT,
};

/** In a table a size of nothing means "as narrow as the text". */
const SHRINKING: ReadonlySet<string> = new Set(['table', 'tr', 'td', 'th', 'col', 'colgroup']);

/** A longer value says nothing of these, and the patterns are spared it. */
const LONGEST_VALUE = 100;

/**
 * True where an element with all that it holds can't be seen, as far as the element itself says so. What a style sheet
 * or a script hides is not known here.
 */
export function isHidden(name: string, attributes: Attributes, style: ReadonlyMap<string, string>): boolean {
  if (UNSEEN_ELEMENTS.has(name)) return true;
  if (ALWAYS_SEEN.has(name)) return false;
  if (attributes['hidden'] !== undefined || attributes['aria-hidden']?.trim().toLowerCase() === 'true') return true;
  if (name === 'dialog' && attributes['open'] === undefined) return true;
  if (!SHRINKING.has(name) && hasNoSize(attributes, style)) return true;
  for (const [property, value] of style) {
    if (!Object.hasOwn(UNSEEN_STYLES, property) || value.length > LONGEST_VALUE) continue;
    if (UNSEEN_STYLES[property]?.test(value) === true) return true;
  }
  return false;
}

function hasNoSize(attributes: Attributes, style: ReadonlyMap<string, string>): boolean {
  const isClipped = /hidden|clip/.test(style.get('overflow') ?? '');
  return ['width', 'height'].some((side) => {
    const size = style.get(side) ?? '';
    if (size.length > LONGEST_VALUE) return false;
    // A pixel with the rest cut off is how a text is kept for screen readers alone.
    return NONE.test(size) || (isClipped && size === '1px') || /^\s*0+(?:px|%)?\s*$/.test(attributes[side] ?? '');
  });
}
