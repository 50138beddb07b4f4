import { PEOPLE } from '../extraction/people/people.ts';
import type { Person } from '../extraction/people/person.ts';
import type { Message } from '../shared/message.ts';
import { LANGUAGES } from '../shared/language.ts';
import type { Story } from '../stories/story.ts';
import { isProvenBody } from './body-proof.ts';
import { conflictingCounts } from './counts-by-outlet.ts';
import { MOST_OUTLETS } from './describe-event.ts';
import { KNOWN_MEDIATORS, mediatorSpellings } from './mediators.ts';
import { ownWords, quotations } from './message-text.ts';
import { personNamed } from './names.ts';
import { proofOf, type Proof } from './proof.ts';
import { MOST_SOURCES, outletsOf } from './source-list.ts';
import { takeOutDates } from './written-dates.ts';

/**
 * What in a message its story does not prove, such as `number 146` or `name Vladimir Medinsky`; empty where all is
 * proven. Each number, date, known name and quotation must stand in the evidence of a report. Derived, and so proven
 * too: a date written out or resolved from the day of publication, the sum of two stated parts, how many sources there are.
 */
export function checkSummary(message: Message, story: Story): readonly string[] {
  const proof = proofOf(story);
  const { text, dates } = takeOutDates(withoutLabels(ownWords(message), story));
  return [
    ...dates.filter((date) => !isProvenDate(date, proof)).map((date) => `date ${date}`),
    ...numbersIn(text)
      .filter((number) => !isProvenNumber(number, story, proof))
      .map((number) => `number ${number}`),
    ...PEOPLE.filter((person) => isNamed(person, text) && !isProvenPerson(person, proof)).map(
      ({ name }) => `name ${name.en}`,
    ),
    ...unprovenMediators(text, story, proof).map((name) => `name ${name}`),
    ...unprovenBody(story, proof).map((name) => `name ${name}`),
    ...quotations(message)
      .filter((quote) => !isProvenQuote(quote, proof))
      .map((quote) => `quotation ${quote}`),
    ...privateNames(message, story),
  ];
}

/** Names of outlets («24 Канал»), of the channel and of offices stand in our own tables, with the digits they have. */
function withoutLabels(text: string, story: Story): string {
  const labels = story.reports.map(({ outlet }) => outlet);
  if (story.kind === 'statement') {
    const offices = personNamed(story.speaker)?.offices.flatMap(({ role }) => Object.values(role)) ?? [];
    labels.push(...offices, ...[story.role, story.via].filter((label) => label !== null));
  }
  return labels
    .filter((label) => /\p{L}/u.test(label))
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, label) => rest.replace(wholeWords(label), ' '), text);
}

/** A label as a whole: an outlet called "o" must not take the letters out of "November", nor one called "24" a number. */
function wholeWords(label: string): RegExp {
  const plain = label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu');
}

function numbersIn(text: string): readonly number[] {
  const written = text.match(/\d{1,3}(?:[,\u00A0\u202F]\d{3})+(?!\d)|\d+/g) ?? [];
  return written.map((number) => Number(number.replace(/\D/g, '')));
}

function isProvenNumber(number: number, story: Story, { numbers, dates }: Proof): boolean {
  return numbers.has(number) || isSourceCount(number, story) || [...dates].some((date) => date === String(number));
}

// "and 3 more" counts the outlets that are not named, of all sources or of those that give one number.
function isSourceCount(number: number, story: Story): boolean {
  const counted = [outletsOf(story).length - MOST_SOURCES];
  if (story.kind === 'event') {
    const groups = (['ukraine', 'russia'] as const).flatMap((side) => conflictingCounts(story, side));
    counted.push(...groups.map(({ outlets }) => outlets.length - MOST_OUTLETS));
  }
  return number > 0 && counted.includes(number);
}

function isProvenDate(date: string, { dates }: Proof): boolean {
  return [...dates].some((proven) => proven.startsWith(date));
}

function isNamed({ name }: Person, text: string): boolean {
  return LANGUAGES.some((lang) => text.includes(name[lang]));
}

/** Texts give the surname in any spelling and case: its stem is enough, for the full name is our table's. */
function isProvenPerson({ name, spellings }: Person, { words }: Proof): boolean {
  return [...LANGUAGES.map((lang) => name[lang]), ...spellings].some((spelling) =>
    words.includes(surnameStem(spelling)),
  );
}

function surnameStem(name: string): string {
  const surname = name.toLowerCase().split(' ').at(-1) ?? name;
  return surname.length > 5 ? surname.slice(0, -2) : surname;
}

function unprovenMediators(text: string, story: Story, { mediators }: Proof): readonly string[] {
  if (story.kind === 'statement') return [];
  const named = new Set([...KNOWN_MEDIATORS, ...story.mediators]);
  return [...named].filter(
    (name) => !mediators.has(name) && mediatorSpellings(name).some((spelling) => text.includes(spelling)),
  );
}

function unprovenBody(story: Story, { words }: Proof): readonly string[] {
  if (story.kind === 'event' || story.speaker === null) return [];
  return isProvenBody(story.speaker, words) ? [] : [story.speaker];
}

/** A quotation may be cut at its end and have a name withheld; what is left stands word for word in the evidence. */
function isProvenQuote(quote: string, { words }: Proof): boolean {
  const proven = words.replaceAll('\n', ' ');
  const pieces = quote
    .toLowerCase()
    .split(/\[[^\]]*\]|…$/)
    .map((piece) => piece.trim());
  return pieces.every((piece) => proven.includes(piece));
}

function privateNames(message: Message, story: Story): readonly string[] {
  if (story.kind === 'event' || story.publicFigure || story.speaker === null) return [];
  const said = [ownWords(message), ...quotations(message)].join('\n');
  return said.includes(story.speaker) ? ['private name'] : [];
}
