import { expect, test } from 'vitest';
import { understand } from '../../src/pipeline.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { tellersOf } from '../../src/stories/looks-back.ts';
import { isHappening } from '../../src/stories/phase.ts';
import type { EventStory } from '../../src/stories/story.ts';
import { unite } from '../../src/stories/twins.ts';

const NO_SOURCES = indexSources([]);

type Text = readonly [id: string, published: string | null, title: string, text: string];

/** The exchanges that were held, each as the ids of the texts that tell of it, in whatever order the texts come. */
function exchangesIn(texts: readonly Text[]): readonly string[] {
  const orders = [texts, texts.toReversed(), [...texts.slice(2), ...texts.slice(0, 2)]].map(read);
  for (const order of orders) expect(order).toEqual(orders[0]);
  return orders[0] ?? [];
}

function read(texts: readonly Text[]): readonly string[] {
  const known = new Map<string, EventStory>();
  for (const [id, published, title, text] of texts) {
    const where = { origin: 'ingest', key: id, url: `https://paper.example/${id}`, outlet: 'Paper' } as const;
    const { article, reading } = understand(
      { ...where, id, title, text, published, lang: null, sourceId: null },
      NO_SOURCES,
    );
    const reached = new Set<string>();
    for (const [ordinal, finding] of reading.events.entries()) {
      const others = [...known.values()].filter((story) => !reached.has(story.id));
      const { story, twin } = assignEvent(finding, ordinal, article, reading, others, '2026-06-01T08:00:00.000Z');
      if (!story) continue;
      known.set(story.id, twin ? unite(story, twin) : story);
      if (twin) known.delete(twin.id);
      reached.add(story.id);
    }
  }
  return [...known.values()]
    .filter(({ status }) => isHappening(status))
    .map((story) => [...new Set(tellersOf(story).told.map(({ articleId }) => articleId))].sort().join(' '))
    .sort();
}

test('three days of one large exchange are three exchanges, and a text without a figure is of its own day', () => {
  const day = (name: string, published: string, count: number): readonly Text[] => [
    [
      `${name}-en`,
      published,
      `Kyiv and Moscow swap ${String(count)} prisoners`,
      `Each side handed over ${String(count)} people on ${name}.`,
    ],
    [`${name}-uk`, published, 'Обмін полоненими', `З російського полону повернулися ${String(count)} людей.`],
    [
      `${name}-bare`,
      published,
      'Another prisoner exchange took place',
      'Ukraine and Russia have held one more exchange of prisoners, an official says.',
    ],
  ];
  const texts = [
    ...day('friday', '2025-05-23', 390),
    ...day('saturday', '2025-05-24', 307),
    ...day('sunday', '2025-05-25', 303),
  ];
  // In the order of their days: read out of order, a text without a figure may be of either of two days in a row.
  expect(read(texts)).toEqual([
    'friday-bare friday-en friday-uk',
    'saturday-bare saturday-en saturday-uk',
    'sunday-bare sunday-en sunday-uk',
  ]);
});

test('two exchanges two days apart stay two where some texts give no figure', () => {
  expect(
    exchangesIn([
      ['a1', '2026-03-03', 'Ukraine brings home 143 defenders', 'The exchange was held on 3 March 2026.'],
      ['a2', '2026-03-03', 'Prisoner exchange held', 'A prisoner exchange took place today, officials in Kyiv say.'],
      ['b1', '2026-03-05', 'Ukraine brings home 82 defenders', 'The exchange was held on 5 March 2026.'],
      [
        'b2',
        '2026-03-05',
        'Prisoner exchange held',
        'One more prisoner exchange between Ukraine and Russia took place today, the ministry says.',
      ],
    ]),
  ).toEqual(['a1 a2', 'b1 b2']);
});

test('one exchange in three languages is one', () => {
  expect(
    exchangesIn([
      [
        'en',
        '2026-03-03',
        'Ukraine and Russia exchange prisoners',
        '143 Ukrainian defenders returned home in a prisoner exchange on 3 March.',
      ],
      ['uk', '2026-03-03', 'Відбувся обмін полоненими', 'З російського полону повернулися 143 українські захисники.'],
      ['ru', '2026-03-04', 'Состоялся обмен пленными', 'Из российского плена вернулись 143 украинских военнослужащих.'],
    ]),
  ).toEqual(['en ru uk']);
});

test('a text on two exchanges is a text of the new one alone', () => {
  expect(
    exchangesIn([
      ['old', '2026-02-10', 'Ukraine brings home 157 defenders', 'The exchange was held on 10 February 2026.'],
      ['new', '2026-03-03', 'Ukraine brings home 143 defenders', 'The exchange was held on 3 March 2026.'],
      [
        'both',
        '2026-03-03',
        'Prisoner exchange held on 3 March',
        '143 defenders came home in an exchange on 3 March 2026. In the previous exchange, on 10 February 2026, 157 were freed.',
      ],
    ]),
  ).toEqual(['both new', 'old']);
});

test('a syndicated text under another outlet, hours later, adds no exchange', () => {
  const text =
    'Buses with the Ukrainian soldiers freed in an exchange of prisoners with Russia crossed the border shortly before noon, and their families waited for them in the rain at the hospital gate.';
  expect(
    exchangesIn([
      ['first', '2026-03-03T09:00:00Z', 'Prisoner exchange held', text],
      ['mirror', '2026-03-03T15:00:00Z', 'Prisoner exchange held', text],
      ['paste', '2026-03-04', 'Prisoner exchange held', `${text} ${text}`],
    ]),
  ).toEqual(['first mirror paste']);
});

test('a text whose feed dates it days late is known by its own day and number', () => {
  expect(
    exchangesIn([
      ['a', '2026-03-03', 'Ukraine brings home 143 defenders', 'The exchange was held on 3 March 2026.'],
      [
        'late',
        '2026-03-05',
        'Ukraine brings home 143 defenders',
        'The exchange was held on 3 March 2026, in the morning.',
      ],
      ['b', '2026-03-06', 'Ukraine brings home 82 defenders', 'The exchange was held on 6 March 2026.'],
    ]),
  ).toEqual(['a late', 'b']);
});

test('who told of the exchange as a plan is none of those who tell that it was held', () => {
  expect(
    exchangesIn([
      [
        'plan',
        '2026-03-02',
        'Exchange planned',
        'Ukraine and Russia plan to exchange 143 prisoners for 143 on 3 March 2026.',
      ],
      ['held', '2026-03-03', 'Exchange held', 'Ukraine and Russia exchanged 143 prisoners for 143 on 3 March 2026.'],
      ['again', '2026-03-03', 'Exchange held', '143 Ukrainian soldiers were freed in a prisoner exchange today.'],
    ]),
  ).toEqual(['again held']);
});
