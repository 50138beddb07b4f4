import type { EventFinding, Reading } from '../../src/extraction/findings.ts';
import type { GoldCount, GoldEvent, GoldText } from './gold.ts';
import type { EventMatch } from './match-events.ts';
import { isRight, matchEvents } from './match-events.ts';
import { matchStatements } from './match-statements.ts';
import { statementMistakes } from './statement-mistakes.ts';
import type { Tally } from './tally.ts';
import { add, answer, EMPTY } from './tally.ts';

export const FIGURES = ['relevant', 'alert', 'events', 'completedNew', 'counts', 'dates', 'statements'] as const;

export type Figure = (typeof FIGURES)[number];

export type Score = Readonly<Record<Figure, Tally>>;

/** The figures of one text, and its mistakes in words. */
export interface TextScore {
  readonly score: Score;
  readonly mistakes: readonly string[];
  readonly statuses: readonly (readonly [string, string])[];
}

export const NO_SCORE: Score = Object.fromEntries(FIGURES.map((figure) => [figure, EMPTY])) as unknown as Score;

export function addScores(a: Score, b: Score): Score {
  return Object.fromEntries(FIGURES.map((figure) => [figure, add(a[figure], b[figure])])) as unknown as Score;
}

/** Compares one reading with its labels. */
export function scoreText(text: GoldText, reading: Reading): TextScore {
  const source = `${text.title}\n${text.text}`;
  const match = matchEvents(source, text.gold.events, reading.events);
  const statements = matchStatements(source, text.gold.statements, reading.statements);
  return {
    score: {
      relevant: answer(text.gold.relevant, reading.relevant),
      alert: answer(text.gold.alert, reading.alert),
      events: {
        right: match.pairs.filter(isRight).length,
        found: reading.events.length,
        wanted: text.gold.events.length,
      },
      completedNew: completedNew(match, text.gold.events, reading.events),
      counts: counts(match),
      dates: dates(match),
      statements: {
        right: statements.right.length,
        found: reading.statements.length,
        wanted: text.gold.statements.length,
      },
    },
    mistakes: [...mistakesOf(text, reading, match), ...statementMistakes(statements)],
    statuses: match.pairs.map((pair) => [pair.gold.status, pair.found.status] as const),
  };
}

function completedNew(match: EventMatch, gold: readonly GoldEvent[], found: readonly EventFinding[]): Tally {
  const is = (event: { status: string; novelty: string }): boolean =>
    event.status === 'completed' && event.novelty === 'new';
  return {
    right: match.pairs.filter((pair) => is(pair.gold) && is(pair.found)).length,
    found: found.filter(is).length,
    wanted: gold.filter(is).length,
  };
}

/** Each side's count that the label states or that was found; events that were missed count as missing all theirs. */
function counts(match: EventMatch): Tally {
  const pairs = match.pairs.flatMap(({ gold, found }) => [
    [sum(gold.ukraine_returned), sum(found.ukraineReturned)],
    [sum(gold.russia_returned), sum(found.russiaReturned)],
  ]);
  const missed = match.missed.flatMap((gold) => [sum(gold.ukraine_returned), sum(gold.russia_returned)]);
  return {
    right: pairs.filter(([gold, found]) => gold !== null && gold === found).length,
    found: pairs.filter(([, found]) => found !== null).length,
    wanted: pairs.filter(([gold]) => gold !== null).length + missed.filter((gold) => gold !== null).length,
  };
}

function sum(count: Pick<GoldCount, 'total' | 'military' | 'civilians'> | null): number | null {
  if (count === null) return null;
  return count.total ?? (count.military ?? 0) + (count.civilians ?? 0);
}

function dates(match: EventMatch): Tally {
  const right = match.pairs.filter(({ gold, found }) => gold.date !== null && gold.date === found.date).length;
  return {
    right,
    found: match.pairs.filter(({ found }) => found.date !== null).length,
    wanted: [...match.pairs.map((pair) => pair.gold), ...match.missed].filter((gold) => gold.date !== null).length,
  };
}

function mistakesOf(text: GoldText, reading: Reading, match: EventMatch): string[] {
  const lines: string[] = [];
  if (text.gold.relevant !== reading.relevant) lines.push(`relevant: wanted ${text.gold.relevant}`);
  if (text.gold.alert !== reading.alert) lines.push(`alert: wanted ${text.gold.alert}`);
  for (const { gold, found } of match.pairs) {
    const [wanted, got] = [describeGold(gold), describe(found)];
    if (wanted !== got)
      lines.push(
        `wanted ${wanted} | found ${got} | ${found.evidence
          .map((span) => span.text)
          .join(' / ')
          .slice(0, 300)}`,
      );
  }
  for (const gold of match.missed) lines.push(`missed ${describeGold(gold)} | ${gold.evidence.slice(0, 200)}`);
  for (const found of match.invented)
    lines.push(
      `invented ${describe(found)} | ${found.evidence
        .map((span) => span.text)
        .join(' / ')
        .slice(0, 300)}`,
    );
  return lines;
}

function describeGold(event: GoldEvent): string {
  return [
    event.type,
    event.status,
    event.novelty,
    event.date,
    sum(event.ukraine_returned),
    sum(event.russia_returned),
  ].join(' ');
}

function describe(event: EventFinding): string {
  return [
    event.type,
    event.status,
    event.novelty,
    event.date,
    sum(event.ukraineReturned),
    sum(event.russiaReturned),
  ].join(' ');
}
