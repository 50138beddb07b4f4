/** A stretch of the source, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds a labelled quotation in its text: white space collapsed, case ignored. Null where it is not there. */
export function locate(source: string, quotation: string): Stretch | null {
  const [squeezed, offsets] = squeeze(source);
  const [wanted] = squeeze(quotation.trim());
  const at = squeezed.indexOf(wanted);
  if (at === -1 || wanted === '') return null;
  return { start: offsets[at]!, end: offsets[at + wanted.length - 1]! + 1 };
}

export function overlap(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function squeeze(text: string): [string, number[]] {
  let out = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = /\s/.test(text[at]!) ? ' ' : text[at]!.toLowerCase();
    if (char === ' ' && out.endsWith(' ')) continue;
    out += char[0]!;
    offsets.push(at);
  }
  return [out, offsets];
}
