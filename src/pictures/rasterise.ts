import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

/** Twice the size of the drawing: sharp on a telephone, and still below 150 KB. */
const ZOOM = 2;

/** The letters of a picture; without a font file its texts would be missing without a word. */
const FONT = '@expo-google-fonts/roboto';
const FILES = ['400Regular/Roboto_400Regular.ttf', '700Bold/Roboto_700Bold.ttf'];

const fontFiles = FILES.map((file) => createRequire(import.meta.url).resolve(`${FONT}/${file}`));

/** The drawings that were asked for last, by their SVG: everybody who asks on one day sees the same picture. */
const MOST_KEPT = 6;
const kept = new Map<string, Promise<Uint8Array>>();

/** A drawing (SVG with texts in Roboto) as a PNG. It is made off the main thread, once. Rejects where the SVG is none. */
export function rasterise(svg: string): Promise<Uint8Array> {
  const known = kept.get(svg);
  if (known !== undefined) return known;
  const made = renderAsync(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Roboto' },
  }).then((picture) => picture.asPng());
  kept.set(svg, made);
  made.catch(() => kept.delete(svg));
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return made;
}
