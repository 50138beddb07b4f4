import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentItem } from '../../../src/sources/document.ts';
import { ago, item } from './feed-states.ts';
import { readerOfFeed, type ReaderOfFeed } from './reader-of-feed.ts';

const MINUTE = 60;
const DAY = 86_400;

/** A feed that has been read once and held these. */
function readerThatKnows(...items: readonly DocumentItem[]): ReaderOfFeed {
  const reader = readerOfFeed();
  reader.poll(items);
  return reader;
}

/** The items of a feed on a usual day. */
const TEN = Array.from({ length: 10 }, (_, story) => item(story, { published: ago(story * 1_800) }));

describe('the first poll', () => {
  test('case 48: five hundred items of a feed that was never read are its baseline', () => {
    const items = Array.from({ length: 500 }, (_, story) => item(story));
    const { items: sorted, verdict } = readerOfFeed().poll(items);
    expect(verdict).toBe('baseline');
    expect(new Set(sorted.map(({ decision }) => decision.kind))).toEqual(new Set(['baseline']));
  });

  test('what comes after it is new', () => {
    const reader = readerThatKnows(...TEN);
    expect(reader.kinds([item(90), item(0)])).toEqual(['new', 'known']);
  });

  test('a baseline that is taken again keeps what is known', () => {
    expect(readerThatKnows(item(1)).kinds([item(1), item(2)], { mode: 'new' })).toEqual(['known', 'baseline']);
  });
});

describe('the first answer of a feed that was asked in vain for two hours', () => {
  const HOUR = 3_600;
  const awaited = ago(2 * HOUR);
  const kinds = (...items: readonly DocumentItem[]): readonly string[] => readerOfFeed().kinds(items, { awaited });

  test('what it wrote in the meantime is new, and what was there before is the baseline', () => {
    expect(kinds(item(1, { published: ago(HOUR) }), item(2, { published: ago(3 * HOUR) }))).toEqual([
      'new',
      'baseline',
    ]);
  });

  test.each<[string, Partial<DocumentItem>]>([
    ['no date', { published: null }],
    ['nothing but the time of its change', { published: null, updated: ago(HOUR) }],
    ['the day of the first try as its date', { published: '2026-03-10' }],
    ['a date in the future', { published: ago(-9 * HOUR) }],
  ])('an item with %s is of the baseline', (_name, dated) => {
    expect(kinds(item(1, dated), item(2, { published: ago(3 * HOUR) }))).toEqual(['baseline', 'baseline']);
  });

  test('a feed that gives all of its items the hour at which it is asked is a baseline', () => {
    const items = [1, 2, 3].map((story) => item(story, { published: ago(0) }));
    expect(new Set(kinds(...items))).toEqual(new Set(['baseline']));
  });

  test('more than it can have written is a baseline, and not for the operator to look at', () => {
    const items = Array.from({ length: 200 }, (_, story) => item(story, { published: ago(story) }));
    const { items: sorted, verdict } = readerOfFeed().poll(items, { awaited });
    expect(verdict).toBe('baseline');
    expect(new Set(sorted.map(({ decision }) => decision.kind))).toEqual(new Set(['baseline']));
  });
});

describe('the same item again', () => {
  const story = item(1, { published: null });

  test.each<[string, (poll: number) => Partial<DocumentItem>]>([
    ['a guid that changes', (poll) => ({ guid: `guid-${poll}` })],
    ['parameters that change', (poll) => ({ link: `${story.link}?utm_source=${poll}&PHPSESSID=${poll}` })],
    ['parameters that nobody knows', (poll) => ({ link: `${story.link}?zx=${poll}`, guid: null })],
    ['a fragment', (poll) => ({ link: `${story.link}#${poll}`, guid: `${story.link}#${poll}` })],
    ['http and https', (poll) => ({ link: `${poll % 2 ? 'http' : 'https'}://example.org/1/`, guid: null })],
    ['hosts for telephones', (poll) => ({ link: `https://${poll % 2 ? 'm.' : 'www.'}example.org/1`, guid: null })],
    ['guid and link that change', (poll) => ({ guid: `g${poll}`, link: `https://example.org/a/${poll}` })],
    ['a date that is always now', (poll) => ({ guid: `g${poll}`, published: ago(-poll * MINUTE) })],
    ['neither guid nor link', () => ({ guid: null, link: null })],
    ['neither guid nor link nor headline', () => ({ guid: null, link: null, title: null })],
  ])('case 45: thirty polls with %s give nothing new', (_name, change) => {
    const reader = readerThatKnows(...TEN);
    expect(reader.kinds([{ ...story, ...change(0) }, ...TEN.slice(5)])[0]).not.toBe('held');
    for (let poll = 1; poll <= 30; poll += 1) {
      expect(reader.kinds([{ ...story, ...change(poll) }])).toEqual(['known']);
    }
  });

  test('case 20: a cache that flips between two versions is corrected once and then silent', () => {
    const [before, after] = [
      item(1, { title: 'Обмін: 100 людей удома' }),
      item(1, { title: 'Обмін: 150 людей удома' }),
    ];
    const reader = readerThatKnows(before);
    const kinds = Array.from({ length: 10 }, (_, poll) => reader.kinds([poll % 2 ? before : after])[0]);
    expect(kinds).toEqual(['edited', ...Array.from({ length: 9 }, () => 'known')]);
  });

  test('case 50: an item that was gone and is back is known', () => {
    const reader = readerThatKnows(item(1), item(2));
    reader.poll([item(2)]);
    expect(reader.kinds([item(1), item(2)], { minutesLater: 60 })).toEqual(['known', 'known']);
  });

  test('case 52: pages of one feed, in any order, give each story once', () => {
    const reader = readerThatKnows(...TEN.slice(0, 4));
    const pages = [TEN.slice(6), TEN.slice(3, 7), TEN.slice(0, 4)];
    const kinds = pages.flatMap((page) => reader.kinds(page));
    expect(kinds.filter((kind) => kind === 'new')).toHaveLength(6);
  });
});

describe('an item in other words', () => {
  const before = item(1, { title: 'Обмін відбувся: додому повернулися 100 захисників', published: ago(3_600) });

  test.each<[string, Partial<DocumentItem>]>([
    ['a typo is mended', { title: 'Обмін відбувся: додому повернулись 100 захисників' }],
    ['a figure changes', { title: 'Обмін відбувся: додому повернулися 150 захисників' }],
    ['it is denied', { title: 'Обмін не відбувся, повідомлення про 100 захисників спростували' }],
    ['its text grows tenfold', { text: Array.from({ length: 200 }, (_, place) => `нове${place}`).join(' ') }],
    ['its headline goes into its address', { title: 'Сто захисників удома', link: 'https://example.org/sto' }],
  ])('case 49: it is an edit where %s', (_name, change) => {
    const { decision } = readerThatKnows(before, item(2)).poll([{ ...before, ...change }, item(2)]).items[0]!;
    expect(decision).toEqual({ kind: 'edited', articleId: 'article-1' });
  });

  test('a text that is written anew under its guid, address and moment is an edit', () => {
    const anew = { ...item(50), guid: before.guid, link: before.link, published: before.published };
    expect(readerThatKnows(before).kinds([anew])).toEqual(['edited']);
  });

  test('case 46: another story under an old guid is a story of its own, and is said so', () => {
    const other = item(50, { guid: before.guid, published: ago(0) });
    const reader = readerThatKnows(before);
    expect(reader.poll([other]).items[0]?.decision).toEqual({ kind: 'reused', articleId: 'article-1', by: 'guid' });
    expect(reader.kinds([other, before])).toEqual(['known', 'known']);
  });

  test('case 46: an exchange of a later week in much the same words is not an edit', () => {
    const old = { ...before, published: ago(7 * DAY) };
    const later = { ...old, title: 'Обмін відбувся: додому повернулися 120 захисників', published: ago(0) };
    expect(readerThatKnows(old).kinds([later])).toEqual(['reused']);
  });

  test('the same few words about another day are another post', () => {
    const post = (id: number, seconds: number): DocumentItem =>
      item(id, { title: null, text: 'Обмін відбувся. Наші вдома.', published: ago(seconds) });
    expect(readerThatKnows(post(1, 5 * DAY)).kinds([post(2, 0), post(1, 5 * DAY)])).toEqual(['new', 'known']);
    expect(readerThatKnows(post(1, 3_600)).kinds([post(2, 0)])).toEqual(['known']);
  });

  test('an official who says the same sentence on two days has said it of two days', () => {
    const post = (id: number, published: string): DocumentItem =>
      item(id, { title: null, text: 'Ще сто захисників сьогодні вдома.', published });
    const [saturday, sunday] = [post(1, '2026-03-07T15:00:00Z'), post(2, '2026-03-08T11:30:00Z')];
    const reader = readerThatKnows(saturday);
    expect(reader.kinds([sunday, saturday])).toEqual(['new', 'known']);
    expect(reader.kinds([sunday, saturday])).toEqual(['known', 'known']);
    expect(reader.kinds([post(3, '2026-03-08T13:00:00Z'), sunday, saturday])).not.toContain('new');
  });

  test('items that all link to the front page are stories of their own', () => {
    const front = (story: number): DocumentItem => item(story, { guid: null, link: 'https://example.org/' });
    expect(readerThatKnows(front(1)).kinds([front(2), front(1), front(3)])).toEqual(['reused', 'known', 'reused']);
  });
});

describe('two items of one document', () => {
  test('case 45: one guid with two links is two stories, once each', () => {
    const reader = readerThatKnows(...TEN);
    const twice = [item(20, { guid: 'same' }), item(21, { guid: 'same' })];
    expect(reader.kinds(twice)).toEqual(['new', 'new']);
    for (let poll = 0; poll < 30; poll += 1) expect(reader.kinds(twice)).toEqual(['known', 'known']);
  });

  test('case 45: two stories that are much alike under one guid, side by side, are two', () => {
    const titles = ['Обмін: удома 100 військових', 'Обмін: удома 40 цивільних'];
    const [one, other] = titles.map((title, place) =>
      item(20, { title, guid: 'same', link: `https://example.org/x${place}` }),
    );
    expect(readerThatKnows(...TEN).kinds([one!, other!])).toEqual(['new', 'new']);
    expect(readerThatKnows(one!).kinds([one!, other!])).toEqual(['known', 'reused']);
    expect(readerThatKnows(one!).kinds([other!])).toEqual(['edited']);
  });

  test('the newer of two versions stays, and the older names it', () => {
    const older = item(20, { title: 'Обмін: 100 людей удома', published: ago(600) });
    const newer = { ...older, title: 'Обмін: 150 людей удома', updated: ago(60) };
    const reader = readerThatKnows(...TEN);
    expect(reader.poll([older, newer]).items.map(({ decision }) => decision)).toEqual([
      { kind: 'duplicate', of: 1 },
      { kind: 'new' },
    ]);
    expect(reader.kinds([older])).toEqual(['known']);
  });

  test('an item that stands there twice word for word is one', () => {
    expect(
      readerThatKnows(...TEN)
        .kinds([item(20), item(20, { guid: 'other' })])
        .toSorted(),
    ).toEqual(['duplicate', 'new']);
  });

  test('case 44: an item that says nothing is passed over, and the others go on', () => {
    const empty = item(30, { title: '…', text: ' ' });
    expect(readerThatKnows(...TEN).kinds([empty, item(31)])).toEqual(['unusable', 'new']);
  });
});

test('case 52: the order of a document changes nothing', () => {
  const items = [
    ...TEN.slice(0, 3),
    ...[item(20), item(20, { guid: 'twin' }), item(21, { guid: 'same' }), item(22, { guid: 'same' })],
    ...[item(5, { title: 'Новина номер 5, виправлено' }), item(5, { guid: 'x', title: 'Новина номер 5, уточнено' })],
    item(23, { title: '', text: '' }),
  ];
  const order = fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length });
  const outcome = (document: readonly DocumentItem[]): readonly string[] => {
    const sorted = readerThatKnows(...TEN).poll(document).items;
    return sorted.map(({ item: one, decision: { kind } }) => `${one.guid} ${one.title}: ${kind}`).sort();
  };
  const expected = outcome(items);
  fc.assert(
    fc.property(order, (shuffled) => {
      expect(outcome(shuffled)).toEqual(expected);
    }),
    { numRuns: 50, seed: 52 },
  );
});

test('a document is sorted in a moment, however its names repeat', () => {
  const same = Array.from({ length: 500 }, (_, story) => item(story, { guid: 'same', link: 'https://example.org/' }));
  const reader = readerThatKnows(...TEN);
  const start = performance.now();
  reader.poll(same);
  expect(performance.now() - start).toBeLessThan(1_000);
});

describe('a page that is written on all day', () => {
  const entry = (number: number, people: number): DocumentItem =>
    item(1, {
      guid: `https://example.org/live#${String(number)}`,
      link: `https://example.org/live#${String(number)}`,
      title: 'Обмін триває: оновлюється',
      text: `Сьогодні додому повернулися ще ${String(people)} військовополонених, повідомляє штаб. Обмін триває.`,
      published: ago(3_600 - number),
    });

  test('its entries are told apart by what stands behind the # where they stand side by side', () => {
    expect(readerThatKnows(...TEN).kinds([entry(2, 40), entry(1, 30)])).not.toContain('duplicate');
  });

  test('each entry is taken once', () => {
    const reader = readerThatKnows(...TEN);
    reader.poll([entry(1, 30)]);
    expect(reader.kinds([entry(2, 40), entry(1, 30)])).toEqual(['reused', 'known']);
    expect(reader.kinds([entry(3, 50), entry(2, 40), entry(1, 30)])).toEqual(['reused', 'known', 'known']);
    expect(reader.kinds([entry(3, 50), entry(2, 40), entry(1, 30)])).toEqual(['known', 'known', 'known']);
  });
});

describe('an item with nothing but the time of its change', () => {
  const dated = (seconds: number, more: Partial<DocumentItem> = {}): DocumentItem =>
    item(1, { published: null, updated: ago(seconds), ...more });

  test('is dated by it at first sight, and keeps that date when it is changed', () => {
    const reader = readerThatKnows(...TEN.slice(2));
    expect(reader.poll([dated(7_200)]).items[0]).toMatchObject({ published: ago(7_200), decision: { kind: 'new' } });
    const changed = dated(-9 * 86_400, { text: `${item(1).text} слово` });
    const [again] = reader.poll([changed], { minutesLater: 9 * 24 * 60 }).items;
    expect(again).toMatchObject({ published: ago(7_200), decision: { kind: 'edited' } });
  });

  test('is not what it was where a new story stands under its name', () => {
    const reader = readerThatKnows(dated(7_200));
    expect(reader.kinds([dated(0, { title: item(2).title, text: item(2).text })])).toEqual(['reused']);
  });
});
