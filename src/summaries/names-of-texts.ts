import { names, type InLanguages } from '../extraction/people/person.ts';

/**
 * Public people whom extraction does not need to know: it takes their names from the text, in its letters, and a reader
 * of another language gets them in their own. A new row is the name in English, Ukrainian and Russian, and what else texts write.
 */
const ROWS: readonly (readonly [name: InLanguages, ...alsoWritten: readonly string[]])[] = [
  [
    names('Oleksiy Honcharenko', 'Олексій Гончаренко', 'Алексей Гончаренко'),
    'Oleksiy Goncharenko',
    'Oleksii Honcharenko',
  ],
  [names('Fedir Venislavskyi', 'Федір Веніславський', 'Фёдор Вениславский'), 'Fedir Venislavsky'],
  [names('Ivan Fedorov', 'Іван Федоров', 'Иван Фёдоров')],
  [names('Johann Wadephul', 'Йоганн Вадефуль', 'Йоханн Вадефуль')],
  [names('Tymur Tkachenko', 'Тимур Ткаченко', 'Тимур Ткаченко')],
];

const BY_SPELLING: ReadonlyMap<string, InLanguages> = new Map(
  ROWS.flatMap(([name, ...alsoWritten]) =>
    [...Object.values(name), ...alsoWritten].map((written) => [written, name] as const),
  ),
);

/** The name in the three languages; undefined for one that the table does not hold. */
export function writtenName(written: string): InLanguages | undefined {
  return BY_SPELLING.get(written);
}
