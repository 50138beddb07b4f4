import { describe, expect, it } from 'vitest';
import type { GoldEvent } from '../../scripts/eval/gold.ts';
import { locate } from '../../scripts/eval/locate.ts';
import { isRight, matchEvents } from '../../scripts/eval/match-events.ts';
import { matchStatements } from '../../scripts/eval/match-statements.ts';
import { sameName } from '../../scripts/eval/same-name.ts';
import { statementMistakes } from '../../scripts/eval/statement-mistakes.ts';
import { add, answer, EMPTY, f1, precision, recall } from '../../scripts/eval/tally.ts';
import type { EventFinding, StatementFinding } from '../../src/extraction/findings.ts';

const SOURCE = 'First swap took place. Second swap was called off.';

function gold(status: string, evidence: string): GoldEvent {
  return {
    type: 'exchange',
    status,
    novelty: 'new',
    date: null,
    ukraine_returned: null,
    russia_returned: null,
    evidence,
  };
}

function found(status: EventFinding['status'], evidence: string): EventFinding {
  const start = SOURCE.indexOf(evidence);
  return {
    type: 'exchange',
    status,
    novelty: 'new',
    date: null,
    datePrecision: null,
    ukraineReturned: null,
    russiaReturned: null,
    unattributedTotal: null,
    statedRatio: null,
    mediators: [],
    categories: [],
    evidence: [{ text: evidence, start, end: start + evidence.length }],
  };
}

describe('matchEvents', () => {
  it('pairs by shared evidence, not by order', () => {
    const match = matchEvents(
      SOURCE,
      [gold('completed', 'First swap'), gold('cancelled', 'Second swap')],
      [found('cancelled', 'Second swap was called off'), found('completed', 'First swap took place')],
    );
    expect(match.pairs.every(isRight)).toBe(true);
    expect(match.missed).toEqual([]);
  });

  it('counts a planted wrong status as wrong, and a planted extra event as invented', () => {
    const match = matchEvents(
      SOURCE,
      [gold('completed', 'First swap')],
      [found('planned', 'First swap took place'), found('refused', 'Second swap was called off')],
    );
    expect(match.pairs.map(isRight)).toEqual([false]);
    expect(match.invented).toHaveLength(1);
  });
});

describe('locate', () => {
  it('ignores case and runs of white space', () => {
    expect(locate('One  TWO\nthree', 'two three')).toEqual({ start: 5, end: 14 });
    expect(locate('one', 'four')).toBeNull();
  });
});

describe('sameName', () => {
  it('knows a name under its spellings', () => {
    expect(sameName('Володимир Зеленський', 'Zelenskyy')).toBe(true);
    expect(sameName('Москалькова', 'Tatyana Moskalkova')).toBe(true);
    expect(sameName('Dmitry Peskov', 'Умеров')).toBe(false);
  });
});

describe('tally', () => {
  it('gives the usual figures', () => {
    const tally = [answer(true, true), answer(true, false), answer(false, true), answer(false, false)].reduce(
      add,
      EMPTY,
    );
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('matchStatements', () => {
  const said = (speaker: string, words: string) => ({ speaker, role: null, kind: 'claim', quote_or_paraphrase: words });
  const read = (speaker: string, words: string): StatementFinding => ({
    speaker,
    speakerInText: null,
    role: null,
    side: null,
    kind: 'claim',
    text: words,
    quote: false,
    via: null,
    date: null,
    publicFigure: true,
    evidence: [{ text: words, start: SOURCE.indexOf(words), end: SOURCE.indexOf(words) + words.length }],
  });

  it('lists what was missed and what was invented, each in a line', () => {
    const match = matchStatements(
      SOURCE,
      [said('Anna Hrytsenko', 'First swap'), said('Olha Tymchuk', 'Second swap')],
      [read('Anna Hrytsenko', 'First swap took place'), read('Ivan Sobko', 'Second swap was called off')],
    );
    expect(match.right).toHaveLength(1);
    expect(statementMistakes(match)).toEqual([
      'missed statement Olha Tymchuk | Second swap',
      'invented statement Ivan Sobko | Second swap was called off',
    ]);
  });

  it('tells a kind that was taken for another', () => {
    const match = matchStatements(
      SOURCE,
      [{ ...said('Anna Hrytsenko', 'First swap'), kind: 'figure' }],
      [read('Anna Hrytsenko', 'First swap took place')],
    );
    expect(statementMistakes(match)).toEqual(['kind: wanted figure, found claim | First swap took place']);
  });
});
