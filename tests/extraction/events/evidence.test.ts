import { describe, expect, it } from 'vitest';
import { numberReader } from '../../../src/extraction/events/read-numbers.ts';
import type { Count, EventFinding } from '../../../src/extraction/findings.ts';
import { EVENT_LANGUAGES } from '../../../src/extraction/languages/event-languages.ts';
import { readDocument } from '../../../src/extraction/text/document.ts';
import { HAS_MATERIAL, material } from '../material.ts';
import { readText } from '../read.ts';

/** The numbers that stand in the evidence, by figures or words of any of our languages. */
function numbersIn(event: EventFinding): Set<number> {
  const text = event.evidence.map((span) => span.text).join('\n\n');
  const found = new Set<number>();
  for (const lang of ['en', 'uk', 'ru'] as const) {
    const doc = readDocument({ title: text, text: '', published: null, lang, outletSide: null });
    for (const span of numberReader(EVENT_LANGUAGES[lang].numbers)(doc, 0, doc.tokens.length)) found.add(span.value);
  }
  return found;
}

function statedNumbers(count: Count | null): number[] {
  if (count === null) return [];
  const parts = [count.military, count.civilians].filter((part) => part !== null);
  const summed = parts.length === 2 && parts[0]! + parts[1]! === count.total;
  return [...parts, ...(count.total === null || summed ? [] : [count.total])];
}

/** Stated, or the sum of some that are: "175, and another 22". */
function isThere(number: number, stated: readonly number[]): boolean {
  if (stated.includes(number)) return true;
  return stated.some((first, k) => first < number && isThere(number - first, stated.slice(k + 1)));
}

describe.skipIf(!HAS_MATERIAL)('evidence over the whole material (passed over where it is absent)', () => {
  const texts = [...material('dev.jsonl'), ...material('unlabelled.jsonl')];

  it('is an exact piece of the source', () => {
    for (const text of texts) {
      const { events, source } = readText(text.lang, text.text, text.published, text.title);
      for (const span of events.flatMap((event) => event.evidence))
        expect(source.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('holds every number that comes out', () => {
    const bare: string[] = [];
    for (const text of texts) {
      for (const event of readText(text.lang, text.text, text.published, text.title).events) {
        const there = numbersIn(event);
        const wanted = [
          ...statedNumbers(event.ukraineReturned),
          ...statedNumbers(event.russiaReturned),
          ...(event.unattributedTotal === null ? [] : [event.unattributedTotal.total]),
        ];
        if (!wanted.every((number) => isThere(number, [...there]))) bare.push(`${text.id}: ${wanted.join(', ')}`);
        if (event.statedRatio !== null && !event.evidence.some((span) => span.text.includes(event.statedRatio!)))
          bare.push(`${text.id}: ${event.statedRatio}`);
      }
    }
    expect(bare).toEqual([]);
  });
});
