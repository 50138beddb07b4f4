import type { Count, EventType, Qualifier } from '../extraction/findings.ts';
import type { Translate } from '../locales/translate.ts';
import { statedTotal } from './stated-total.ts';

/** What is counted: the word that stands behind the number. */
export type CountedKind = 'people' | 'military' | 'civilians' | 'bodies';

/** A count made ready for a sentence: "146 people" and, where parts are stated, ", 8 of them civilians". */
export interface CountWords {
  readonly kind: CountedKind;
  readonly number: number;
  readonly qualifier: Qualifier;
  /** With the mark that joins it to the words before; empty where no parts are told. */
  readonly parts: string;
}

/** The words of one side's count; null where it states no number. */
export function countWords(count: Count | null, type: EventType, t: Translate): CountWords | null {
  const number = statedTotal(count);
  if (count === null || number === null) return null;
  const qualifier = count.total === null ? 'exact' : count.qualifier;
  if (type === 'bodies_repatriation') return { kind: 'bodies', number, qualifier, parts: '' };
  const military = count.military === 0 ? null : count.military;
  const civilians = count.civilians === 0 ? null : count.civilians;
  if (military === number) return { kind: 'military', number, qualifier, parts: '' };
  if (civilians === number) return { kind: 'civilians', number, qualifier, parts: '' };
  return { kind: 'people', number, qualifier, parts: partsText(number, military, civilians, t) };
}

/** "at least 146": the number with its qualifier, without what is counted. */
export function quantity(number: number, qualifier: Qualifier, t: Translate): string {
  return t('quantity', { number, qualifier });
}

/** "at least 146 people". */
export function countedPhrase({ kind, number, qualifier }: Omit<CountWords, 'parts'>, t: Translate): string {
  return t(`count-${kind}`, { number, qualifier, quantity: quantity(number, qualifier, t) });
}

function partsText(total: number, military: number | null, civilians: number | null, t: Translate): string {
  if (military !== null && civilians !== null) {
    const both = { military: exactly('military', military, t), civilians: exactly('civilians', civilians, t) };
    return military + civilians === total ? `: ${t('made-up-of', both)}` : `, ${t('of-them-both', both)}`;
  }
  if (civilians !== null) return `, ${t('of-them-civilians', { number: civilians })}`;
  return military === null ? '' : `, ${t('of-them-military', { number: military })}`;
}

function exactly(kind: CountedKind, number: number, t: Translate): string {
  return countedPhrase({ kind, number, qualifier: 'exact' }, t);
}
