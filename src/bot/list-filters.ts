import type { EventStatus } from '../extraction/findings.ts';
import type { EventFilter, StatementFilter } from '../store/stories.ts';

/** What the words after `/exchanges` ask for; a word that means nothing there is told back. */
export interface EventListing {
  readonly filter: EventFilter;
  readonly page: number;
  readonly unknown: string | null;
}

/** What people type for a status, in the three languages; the beginning of a word is enough. */
const STATUS_WORDS: Readonly<Record<EventStatus, readonly string[]>> = {
  completed: ['completed', 'завершен', 'завершён', 'відбул', 'состоя'],
  under_way: ['under_way', 'underway', 'трива', 'длит', 'идёт', 'идет'],
  announced: ['announced', 'оголошен', 'объявлен'],
  planned: ['planned', 'запланован', 'запланирован'],
  offered: ['offered', 'запропонован', 'предложен'],
  negotiating: ['negotiating', 'переговор'],
  stalled: ['stalled', 'затрим', 'задерж'],
  refused: ['refused', 'відмов', 'отказ'],
  cancelled: ['cancelled', 'canceled', 'скасован', 'отмен', 'сорван', 'зірван'],
};

const STATUSES = Object.keys(STATUS_WORDS) as readonly EventStatus[];

/** What people type for a type of event, in the three languages. */
const TYPE_WORDS = new Map(
  Object.entries({
    exchange: 'exchange',
    exchanges: 'exchange',
    обмін: 'exchange',
    обміни: 'exchange',
    обмен: 'exchange',
    обмены: 'exchange',
    bodies: 'bodies_repatriation',
    тіла: 'bodies_repatriation',
    тела: 'bodies_repatriation',
    children: 'return_of_children_or_civilians',
    civilians: 'return_of_children_or_civilians',
    діти: 'return_of_children_or_civilians',
    дети: 'return_of_children_or_civilians',
    цивільні: 'return_of_children_or_civilians',
    гражданские: 'return_of_children_or_civilians',
    other: 'other',
  }),
);

/** The choices that the answer to an unknown word names. */
export const EVENT_CHOICES = ['2025', ...STATUSES, 'exchange', 'bodies', 'children', 'page 2'].join(', ');

export function parseEventListing(args: string): EventListing {
  let filter: EventFilter = { year: null, status: null, type: null };
  let page = 1;
  for (const word of words(args)) {
    if (/^(19|20)\d{2}$/.test(word)) filter = { ...filter, year: word };
    else if (/^\d{1,3}$/.test(word)) page = Math.max(1, Number(word));
    else if (statusOf(word)) filter = { ...filter, status: statusOf(word) };
    else if (TYPE_WORDS.has(word)) filter = { ...filter, type: TYPE_WORDS.get(word) ?? null };
    else if (word !== 'page') return { filter, page, unknown: word };
  }
  return { filter, page, unknown: null };
}

function statusOf(word: string): EventStatus | null {
  return STATUSES.find((status) => STATUS_WORDS[status].some((begins) => word.startsWith(begins))) ?? null;
}

const SIDE_WORDS = new Map(
  Object.entries<NonNullable<StatementFilter['side']>>({
    ukraine: 'ukraine',
    україна: 'ukraine',
    украина: 'ukraine',
    russia: 'russia',
    росія: 'russia',
    россия: 'russia',
    others: 'third_party',
    інші: 'third_party',
    другие: 'third_party',
  }),
);

/** What the words after `/statements` ask for: a side, a page, and what is left is a speaker's name, in any spelling that is known. */
export function parseStatementListing(
  args: string,
  spellings: (word: string) => readonly string[],
): { readonly filter: StatementFilter; readonly page: number } {
  let side: StatementFilter['side'] = null;
  let page = 1;
  const name: string[] = [];
  for (const word of words(args)) {
    if (SIDE_WORDS.has(word)) side = SIDE_WORDS.get(word) ?? null;
    else if (/^\d{1,3}$/.test(word)) page = Math.max(1, Number(word));
    else if (word !== 'page') name.push(word);
  }
  return { filter: { side, speaker: name.map((word) => [word, ...spellings(word)]) }, page };
}

function words(args: string): readonly string[] {
  return args.toLowerCase().split(/\s+/).filter(Boolean);
}
