import { decodeAs } from '../../../src/sources/text/decode-as.ts';

/** Text as bytes of a charset that is read here, made by turning the reading round; for tests. Throws where it can't be written. */
export function encodeAs(charset: string, text: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset.startsWith('utf-16')) return wide(text, 2, charset.endsWith('le'));
  if (charset.startsWith('utf-32')) return wide(text, 4, charset.endsWith('le'));
  const table = tableOf(charset);
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const bytes = table.get(char);
      if (bytes === undefined) throw new Error(`${charset} has no ${char}`);
      return bytes;
    }),
  );
}

/** The same text with its byte order mark. */
export function withMark(charset: string, text: string): Uint8Array {
  return encodeAs(charset, `\uFEFF${text}`);
}

function wide(text: string, width: 2 | 4, littleEndian: boolean): Uint8Array {
  const units =
    width === 2
      ? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
      : [...text].map((char) => char.codePointAt(0)!);
  const view = new DataView(new ArrayBuffer(units.length * width));
  units.forEach((unit, at) => {
    if (width === 2) view.setUint16(at * width, unit, littleEndian);
    else view.setUint32(at * width, unit, littleEndian);
  });
  return new Uint8Array(view.buffer);
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]): void => {
    const { text } = decodeAs(Uint8Array.from(bytes), charset);
    if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) learn(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  tables.set(charset, table);
  return table;
}
