import type { Translate } from '../locales/translate.ts';
import type { EventStory } from '../stories/story.ts';
import { sentenceCase } from './sentence-case.ts';
import { statedTotal } from './stated-total.ts';
import { voiceOf } from './voice.ts';
import { countedPhrase, countWords, quantity, type CountWords } from './write-count.ts';

/** The figures of an event in one to three sentences; what the reports leave open is said to be open. */
export function figureSentences(event: EventStory, t: Translate): readonly string[] {
  const ukraine = countWords(event.ukraineReturned, event.type, t);
  const russia = countWords(event.russiaReturned, event.type, t);
  const inAll = countInAll(event, t);
  if (ukraine === null && russia === null) return withoutSides(event, inAll, t);
  return [
    sidesSentence(event, ukraine, russia, t),
    ...missingSide(event, ukraine, russia, t),
    ...(inAll === null ? [] : [t('also-in-all', { who: inAll })]),
  ];
}

function sidesSentence(event: EventStory, ukraine: CountWords | null, russia: CountWords | null, t: Translate): string {
  if (event.status !== 'completed') return t('numbers-named', { numbers: namedNumbers(ukraine, russia, t) });
  return asAccount(event, returnedClause(ukraine, russia, t), t);
}

function returnedClause(ukraine: CountWords | null, russia: CountWords | null, t: Translate): string {
  const clauses: string[] = [];
  if (ukraine !== null)
    clauses.push(t('returned-to-ukraine', { ...ukraine, who: countedPhrase(ukraine, t) }) + ukraine.parts);
  if (russia !== null && ukraine === null)
    clauses.push(t('returned-to-russia', { ...russia, who: countedPhrase(russia, t) }) + russia.parts);
  if (russia !== null && ukraine !== null)
    clauses.push(t('also-to-russia', { kind: russia.kind, who: secondPhrase(ukraine, russia, t) }) + russia.parts);
  return clauses.join('; ');
}

/** Of a number that is only named, asked for or agreed on, nobody is said to have returned. */
function namedNumbers(ukraine: CountWords | null, russia: CountWords | null, t: Translate): string {
  const numbers: string[] = [];
  if (ukraine !== null)
    numbers.push(t('named-to-ukraine', { kind: ukraine.kind, who: countedPhrase(ukraine, t) }) + ukraine.parts);
  if (russia !== null)
    numbers.push(
      t('named-to-russia', {
        kind: russia.kind,
        who: ukraine === null ? countedPhrase(russia, t) : secondPhrase(ukraine, russia, t),
      }) + russia.parts,
    );
  return numbers.join('; ');
}

// "146 people … ; 146 to Russia": what is counted is not said twice.
function secondPhrase(first: CountWords, second: CountWords, t: Translate): string {
  return first.kind === second.kind ? quantity(second.number, second.qualifier, t) : countedPhrase(second, t);
}

function missingSide(
  event: EventStory,
  ukraine: CountWords | null,
  russia: CountWords | null,
  t: Translate,
): readonly string[] {
  // A return of children or civilians goes one way: no number is missing there.
  if (event.type !== 'exchange' && event.type !== 'bodies_repatriation') return [];
  if (ukraine !== null && russia !== null) return [];
  const kind = (ukraine ?? russia)?.kind === 'bodies' ? 'bodies' : 'people';
  if (kind === 'bodies' && event.status !== 'completed') return [];
  return [t('number-missing', { kind, side: ukraine === null ? 'ukraine' : 'russia' })];
}

function withoutSides(event: EventStory, inAll: string | null, t: Translate): readonly string[] {
  if (inAll !== null) return [asAccount(event, t('in-all', { who: inAll }), t)];
  if (event.statedRatio !== null) return [t('ratio-named', { ratio: ratioText(event.statedRatio, t) })];
  return [t('numbers-not-given')];
}

/** The total that no side is given for, unless it only repeats what the sides come to. */
function countInAll(
  { type, unattributedTotal, ukraineReturned, russiaReturned }: EventStory,
  t: Translate,
): string | null {
  if (unattributedTotal === null) return null;
  const { total: number, qualifier } = unattributedTotal;
  const sides = [statedTotal(ukraineReturned), statedTotal(russiaReturned)].filter((total) => total !== null);
  if (sides.length > 0 && (sides.includes(number) || sides.reduce((sum, total) => sum + total, 0) === number))
    return null;
  return countedPhrase({ kind: type === 'bodies_repatriation' ? 'bodies' : 'people', number, qualifier }, t);
}

/** A ratio in figures is written in the reader's language; one in words stands as the text has it. */
function ratioText(ratio: string, t: Translate): string {
  const [first, second, ...more] = ratio.replace(/(?<=\d)[\s.,](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];
  if (first === undefined || second === undefined || more.length > 0) return t('words-quoted', { words: ratio });
  return t('ratio-numbers', { first: Number(first), second: Number(second) });
}

function asAccount(event: EventStory, clause: string, t: Translate): string {
  return `${sentenceCase(t('by-account', { by: voiceOf(event), clause }))}.`;
}
