import { expect, test } from 'vitest';
import { hear, type Look, type Told } from '../../src/operator/troubles.ts';

const NOW = new Date('2031-05-05T12:00:00.000Z');
const GB = 1_024 ** 3;

const WELL: Look = {
  ...{
    feeds: [{ mode: 'active', failures: 0 }],
    held: 0,
    withheld: 0,
    oldestDue: null,
    due: 0,
    begun: 0,
    badToken: false,
    deaf: false,
  },
  ...{ disk: { free: 50 * GB, size: 100 * GB }, now: NOW },
};

/** What the operator hears of one look after the other. */
function heard(...looks: readonly Partial<Look>[]): readonly string[] {
  let told: Told = {};
  return looks.map((look) => {
    const { notices, told: after } = hear({ ...WELL, ...look }, told);
    told = after;
    return notices.map(({ cause, number }) => (number === null ? cause : `${cause} ${String(number)}`)).join();
  });
}

test.each<[string, Partial<Look>, string, string]>([
  ['all feeds failing', { feeds: [{ mode: 'active', failures: 3 }] }, 'feeds-silent 1', 'feeds-heard'],
  ['a backlog', { oldestDue: '2031-05-05T11:54:00.000Z', due: 40 }, 'backlog 40', 'backlog-gone'],
  ['another program that fetches', { deaf: true }, 'other-poller 1', 'poller-alone'],
  ['case 157: a flood of subscriptions', { begun: 301 }, 'many-begun 301', 'few-begun'],
  ['a refused token', { badToken: true }, 'bad-token 1', 'token-taken'],
  ['a disk nearly full', { disk: { free: GB / 2, size: 100 * GB } }, 'disk-low 512', 'disk-roomy'],
])('case 184: %s is told once, and once when it is over', (_trouble, look, begins, ends) => {
  expect(heard({}, look, look, look, {}, {})).toEqual(['', begins, '', '', ends, '']);
});

test('case 184: what is held is told when there is more of it, and not at each look', () => {
  expect(heard({ held: 2 }, { held: 2 }, { held: 5 }, { held: 5 })).toEqual(['held 2', '', 'held 3', '']);
  expect(heard({ withheld: 1 }, { withheld: 1 })).toEqual(['withheld 1', '']);
});

test('what is due for less than five minutes is no backlog, and a tenth of a large disk is room enough', () => {
  expect(
    heard({ oldestDue: '2031-05-05T11:56:00.000Z', due: 3_000 }, { disk: { free: 9 * GB, size: 100 * GB } }),
  ).toEqual(['', '']);
});

test('feeds that are held or gone are no silence, and no feed is none either', () => {
  expect(heard({ feeds: [] }, { feeds: [{ mode: 'gone', failures: 9 }] })).toEqual(['', '']);
});
