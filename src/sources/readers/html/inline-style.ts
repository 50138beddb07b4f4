import type { Attributes } from './bounded-parser.ts';

const NO_STYLE: ReadonlyMap<string, string> = new Map();

/**
 * The declarations of an element's `style` attribute: property to value, in lower case, the last one of a property
 * winning (CSS Style Attributes). Values that hold a semicolon, such as data addresses, come out in pieces; nothing
 * here depends on them.
 */
export function inlineStyle({ style }: Attributes): ReadonlyMap<string, string> {
  if (style === undefined) return NO_STYLE;
  const declarations = new Map<string, string>();
  for (const declaration of withoutComments(style).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declarations.set(declaration.slice(0, colon).trim(), value.replace(/\s+/g, ' ').trim());
  }
  return declarations;
}

// By hand: the pattern for it takes quadratic time on many openings without an end.
function withoutComments(style: string): string {
  let text = '';
  let from = 0;
  for (let open = style.indexOf('/*'); open !== -1; open = style.indexOf('/*', from)) {
    text += style.slice(from, open);
    const close = style.indexOf('*/', open + 2);
    if (close === -1) return text;
    from = close + 2;
  }
  return text + style.slice(from);
}
