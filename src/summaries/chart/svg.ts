type Value = string | number;

/** An element of SVG as text; every value is escaped. Children are elements already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(writtenValue(value))}"`);
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** An element that holds words. */
export function worded(name: string, words: string, attributes: Readonly<Record<string, Value>> = {}): string {
  return element(name, attributes, [escaped(words)]);
}

/** A text at a place; `attributes` may turn and colour it. */
export function label(text: string, x: number, y: number, attributes: Readonly<Record<string, Value>> = {}): string {
  return worded('text', text, { x, y, ...attributes });
}

function writtenValue(value: Value): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
