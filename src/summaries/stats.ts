import type { Count } from '../extraction/findings.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { heading, paragraph, type Block, type Message } from '../shared/message.ts';
import type { EventStory } from '../stories/story.ts';
import { statedTotal } from './stated-total.ts';

/** The completed exchanges and repatriations of one year. */
export interface YearTotals {
  readonly year: number;
  readonly exchanges: number;
  /** People who returned to Ukraine in exchanges, and to Russia; a qualified count ("at least 10") is added as it stands. */
  readonly ukraine: number;
  readonly russia: number;
  readonly bodiesToUkraine: number;
  readonly bodiesToRussia: number;
  /** Exchanges of which a side's number is not stated: it is in no sum. */
  readonly withoutFigures: number;
}

export interface Totals {
  /** Oldest first. */
  readonly years: readonly YearTotals[];
  /** Events that state no year and are in no sum. */
  readonly undated: number;
  /** True where a qualified count is in a sum. */
  readonly qualified: boolean;
}

type Sums = { -readonly [Key in keyof YearTotals]: YearTotals[Key] };

/** Sums completed exchanges and returns of bodies by year; other returns and plans are left out. */
export function totals(stories: readonly EventStory[]): Totals {
  const years = new Map<number, Sums>();
  let undated = 0;
  let qualified = false;
  for (const event of stories) {
    if (event.status !== 'completed' || (event.type !== 'exchange' && event.type !== 'bodies_repatriation')) continue;
    if (event.date === null) {
      undated += 1;
      continue;
    }
    const year = Number(event.date.slice(0, 4));
    const sums = years.get(year) ?? { ...NOTHING, year };
    years.set(year, sums);
    if (event.type === 'exchange') addExchange(sums, event);
    else addBodies(sums, event);
    qualified ||= isQualified(event.ukraineReturned) || isQualified(event.russiaReturned);
  }
  return { years: [...years.values()].sort((one, other) => one.year - other.year), undated, qualified };
}

/** The totals as a message: a line a year, and one for all. */
export function statsMessage({ years, undated, qualified }: Totals, _lang: Language, t: Translate): Message {
  if (years.length === 0) return { blocks: [paragraph(t('stats-empty'))] };
  const lines = years.map((year) => statsLine(String(year.year), year, t));
  if (years.length > 1) lines.push(statsLine(t('stats-in-all'), sumOf(years), t));
  const notes = [
    ...(qualified ? [t('stats-qualified')] : []),
    ...(undated > 0 ? [t('stats-undated', { number: undated })] : []),
  ];
  const list: Block = { kind: 'list', items: lines.map((line) => [line]) };
  return { blocks: [heading(t('stats-heading')), list, ...(notes.length > 0 ? [paragraph(notes.join(' '))] : [])] };
}

/** All years together, under the last of them. */
export function sumOf(years: readonly YearTotals[]): YearTotals {
  return years.reduce(plus, NOTHING);
}

const NOTHING: YearTotals = {
  year: 0,
  exchanges: 0,
  ukraine: 0,
  russia: 0,
  bodiesToUkraine: 0,
  bodiesToRussia: 0,
  withoutFigures: 0,
};

function addExchange(sums: Sums, event: EventStory): void {
  const [ukraine, russia] = [statedTotal(event.ukraineReturned), statedTotal(event.russiaReturned)];
  sums.exchanges += 1;
  sums.ukraine += ukraine ?? 0;
  sums.russia += russia ?? 0;
  if (ukraine === null || russia === null) sums.withoutFigures += 1;
}

function addBodies(sums: Sums, event: EventStory): void {
  sums.bodiesToUkraine += statedTotal(event.ukraineReturned) ?? 0;
  sums.bodiesToRussia += statedTotal(event.russiaReturned) ?? 0;
}

function isQualified(count: Count | null): boolean {
  return count !== null && count.qualifier !== 'exact';
}

function plus(one: YearTotals, other: YearTotals): YearTotals {
  return {
    year: other.year,
    exchanges: one.exchanges + other.exchanges,
    ukraine: one.ukraine + other.ukraine,
    russia: one.russia + other.russia,
    bodiesToUkraine: one.bodiesToUkraine + other.bodiesToUkraine,
    bodiesToRussia: one.bodiesToRussia + other.bodiesToRussia,
    withoutFigures: one.withoutFigures + other.withoutFigures,
  };
}

function statsLine(label: string, year: YearTotals, t: Translate): string {
  const parts = [
    t('exchanges-count', { number: year.exchanges }),
    t('stats-people', { ukraine: year.ukraine, russia: year.russia }),
  ];
  if (year.bodiesToUkraine + year.bodiesToRussia > 0) {
    parts.push(t('stats-bodies', { ukraine: year.bodiesToUkraine, russia: year.bodiesToRussia }));
  }
  if (year.withoutFigures > 0) parts.push(t('stats-without', { number: year.withoutFigures }));
  return t('stats-line', { label, parts: parts.join(' · ') });
}
