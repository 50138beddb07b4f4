import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHistory, type HistoryRow } from '../../../src/sources/readers/history.ts';

const HEADER =
  'date,date_precision,type,status,ua_total,ua_military,ua_civilians,ru_total,ru_military,ru_civilians,mediators,notes,sources,two_sources';
const GOOD = '2024-02-03,day,exchange,completed,12,10,2,9,,,Atlantis,"Ten, and two more",https://courier.example/a,no';

describe('a row of the history', () => {
  it('is read with all that it states', () => {
    expect(readHistory(`${HEADER}\n${GOOD}`)).toEqual({
      problems: [],
      rows: [
        {
          date: { value: '2024-02-03', precision: 'day' },
          type: 'exchange',
          status: 'completed',
          ukraineReturned: { total: 12, military: 10, civilians: 2 },
          russiaReturned: { total: 9, military: null, civilians: null },
          mediators: ['Atlantis'],
          notes: 'Ten, and two more',
          sources: ['https://courier.example/a'],
          otherSources: [],
          twoSources: false,
        },
      ],
    });
  });

  it('without numbers of a side gives none, and no zero', () => {
    const [row] = readHistory(
      `${HEADER}\n2024-02-03,day,exchange,completed,,,,0,,,,,https://courier.example/a,no`,
    ).rows;
    expect(row).toMatchObject({ ukraineReturned: null, russiaReturned: { total: 0, military: null, civilians: null } });
  });

  it('is dated no more exactly than its precision says', () => {
    const dates = ['2024-02-03,month', '2024-02,month', '2024-02-03,year'];
    const rows = dates.map((date) => `${date},exchange,completed,,,,,,,,,https://courier.example/a,no`);
    expect(readHistory([HEADER, ...rows].join('\n')).rows.map(({ date }) => date.value)).toEqual([
      '2024-02',
      '2024-02',
      '2024',
    ]);
  });

  it('may name mediators with a remark, and sources without an address', () => {
    const sources = 'https://courier.example/a | Telegram: Lamp, 2024-02-03 | http://b.example/';
    const line = `2024-02-03,day,exchange,completed,,,,,,,Atlantis; Lilliput (the wounded),,"${sources}",yes`;
    expect(readHistory(`${HEADER}\n${line}`).rows[0]).toMatchObject({
      mediators: ['Atlantis', 'Lilliput'],
      sources: ['https://courier.example/a', 'http://b.example/'],
      otherSources: ['Telegram: Lamp, 2024-02-03'],
      twoSources: true,
    });
  });
});

describe('a bad row', () => {
  it.each([
    ['a day that is not in the calendar', GOOD.replace('02-03', '02-31'), 'date has to be a date like 2025-08-24'],
    ['a date without its day', GOOD.replace('2024-02-03', '2024-02'), 'date 2024-02 gives no day'],
    ['an unknown type', GOOD.replace('exchange', 'swap'), 'type Invalid option'],
    ['a status that is no history', GOOD.replace('completed', 'planned'), 'status Invalid option'],
    ['a number that is none', GOOD.replace(',12,', ',dozen,'), 'ua_total has to be a whole number'],
    ['parts above the total', GOOD.replace(',12,', ',11,'), 'ua_military and ua_civilians are more than ua_total'],
    ['no source', GOOD.replace('https://courier.example/a', ''), 'sources has to name the report'],
    ['a field too many', `${GOOD},`, 'has 15 fields in place of 14'],
    ['a stray quotation mark', GOOD.replace('"Ten', '"Ten"'), 'a quotation mark is out of place'],
    ['an open quotation mark', GOOD.replace('more"', 'more'), 'a quotation mark is out of place'],
  ])('with %s is named by its line, and the others go through', (_, bad, reason) => {
    const { rows, problems } = readHistory([HEADER, GOOD, bad, GOOD, ''].join('\r\n'));
    expect(problems).toEqual([expect.stringContaining(`line 3: ${reason}`)]);
    expect(rows).toHaveLength(2);
  });

  it('with several faults is named once, with each of them', () => {
    const bad = GOOD.replace('exchange', 'swap').replace(',12,', ',dozen,');
    expect(readHistory(`${HEADER}\n${bad}`).problems).toEqual([expect.stringMatching(/^line 2: type .*; ua_total /)]);
  });

  it('is every row of a file without the columns', () => {
    const { rows, problems } = readHistory('date,notes\n2024-02-03,x');
    expect(rows).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^line 1: there is no column date_precision, type, /)]);
  });

  it('is not made by a byte order mark or an empty file end', () => {
    expect(readHistory(`\uFEFF${HEADER}\n${GOOD}\n\n`)).toMatchObject({ rows: [{}], problems: [] });
    expect(readHistory('').problems).toHaveLength(1);
  });
});

describe('seeds/history.csv', () => {
  const { rows, problems } = readHistory(read('../../../seeds/history.csv'));

  it('is read without a fault', () => {
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(103);
  });

  it('is in the order of the calendar', () => {
    const days = rows.map(({ date }) => date.value);
    expect(days).toEqual(days.toSorted());
  });

  it('knows the exchange of 24 August 2025', () => {
    const [row] = rows.filter(({ date }) => date.value === '2025-08-24');
    expect(row).toMatchObject({
      type: 'exchange',
      status: 'completed',
      ukraineReturned: { total: 146 },
      russiaReturned: { total: 146, military: 146 },
      mediators: ['United Arab Emirates'],
      twoSources: true,
    });
  });

  it('knows the three days of 1000 for 1000', () => {
    const days = rows.filter(({ date, type }) => type === 'exchange' && date.value.startsWith('2025-05-2'));
    const sum = (counts: readonly (number | null | undefined)[]) =>
      counts.reduce<number>((all, one) => all + (one ?? 0), 0);
    expect(sum(days.map(({ ukraineReturned }) => ukraineReturned?.total))).toBe(1000);
    expect(sum(days.map(({ russiaReturned }) => russiaReturned?.total))).toBe(1000);
  });

  it('has the exchange of October 2024 by its month, as its sources do', () => {
    expect(rows.map(({ date }) => date).filter(({ precision }) => precision !== 'day')).toEqual([
      { value: '2024-10', precision: 'month' },
    ]);
  });

  const ledger = new URL('../../../../shared/history/ledger.csv', import.meta.url);
  it.skipIf(!existsSync(ledger))('has the facts of ../shared/history, where that is present', () => {
    // The commanders of Azov came home from Turkey without a swap: the ledger's own note says so, its type does not.
    const typeOf = ({ date, type }: HistoryRow) => (date.value === '2023-07-08' ? 'other' : type);
    const facts = (csv: string) =>
      readHistory(csv).rows.map((row) => ({ ...row, type: typeOf(row), notes: null, otherSources: null }));
    expect(facts(read('../../../seeds/history.csv'))).toEqual(facts(readFileSync(ledger, 'utf8')));
  });
});

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
