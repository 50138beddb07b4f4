import { bodyOfSide, SHARED_BODIES, type SharedBody } from '../../src/extraction/people/bodies.ts';
import { markDocument } from '../../src/extraction/statements/marks.ts';
import { readDocument } from '../../src/extraction/text/document.ts';
import type { Language } from '../../src/shared/language.ts';

/** Keys of our tables that a name stands for, in any of our languages and spellings: a person, else a body; empty for others. */
export function knownSpeakers(name: string): ReadonlySet<string> {
  const known = new Set<string>();
  for (const lang of languagesOf(name)) {
    const doc = readDocument({ title: '', text: name, lang, published: null, outletSide: null });
    const { people, bodies, nations } = markDocument(doc, []);
    for (const { cue } of people) known.add(cue.split('/')[0] ?? cue);
    if (people.length > 0) continue;
    const countries = nations.map(({ cue }) => cue);
    for (const { cue } of bodies) for (const id of idsOf(cue, countries)) known.add(id);
  }
  return known;
}

function languagesOf(name: string): readonly Language[] {
  return /[\u0400-\u04ff]/.test(name) ? ['uk', 'ru'] : ['en'];
}

/** A ministry without its country may be that of either side. */
function idsOf(body: string, countries: readonly string[]): string[] {
  if (!(SHARED_BODIES as readonly string[]).includes(body)) return [body];
  const named = countries.length > 0 ? countries : ['ukraine', 'russia'];
  return named.map((country) => bodyOfSide(body as SharedBody, country) ?? `${country}-${body}`);
}
