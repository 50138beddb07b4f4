import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { StatedDate } from '../../shared/calendar.ts';

/** People (or bodies) of one side, as the ledger has them; null where it gives no number. */
export interface HistoryCount {
  readonly total: number | null;
  readonly military: number | null;
  readonly civilians: number | null;
}

/** A past exchange, repatriation or return. */
export interface HistoryRow {
  readonly date: StatedDate;
  readonly type: (typeof TYPES)[number];
  readonly status: (typeof STATUSES)[number];
  /** Null where the ledger gives no number for the side. */
  readonly ukraineReturned: HistoryCount | null;
  readonly russiaReturned: HistoryCount | null;
  readonly mediators: readonly string[];
  readonly notes: string;
  /** Addresses of the reports that the row rests on. */
  readonly sources: readonly string[];
  /** Reports without an address, by name, such as a post in a channel. */
  readonly otherSources: readonly string[];
  /** True where two reports that do not draw on each other agree. */
  readonly twoSources: boolean;
}

/** The rows that could be read, in the order of the file, and one line for each that could not. */
export interface History {
  readonly rows: readonly HistoryRow[];
  readonly problems: readonly string[];
}

const TYPES = ['exchange', 'bodies_repatriation', 'return_of_children_or_civilians', 'other'] as const;
const STATUSES = ['completed', 'cancelled'] as const;

const count = z
  .string()
  .regex(/^\d{0,6}$/, 'has to be a whole number, or empty where none is known')
  .transform((text) => (text === '' ? null : Number(text)));

const row = z.object({
  date: z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], 'has to be a date like 2025-08-24'),
  date_precision: z.enum(['day', 'month', 'year']),
  type: z.enum(TYPES),
  status: z.enum(STATUSES),
  ua_total: count,
  ua_military: count,
  ua_civilians: count,
  ru_total: count,
  ru_military: count,
  ru_civilians: count,
  mediators: z.string(),
  notes: z.string(),
  sources: z.string().regex(/\S/, 'has to name the report that the row rests on'),
  two_sources: z.enum(['yes', 'no']),
});

type Fields = z.infer<typeof row>;

const COLUMNS: readonly string[] = Object.keys(row.shape);
const LENGTH_OF = { day: 10, month: 7, year: 4 } as const;

/**
 * Reads the ledger of past exchanges (`seeds/history.csv`; columns in docs/data.md). A row that cannot be read is named
 * by its line, with the reason, and the others go through. One line is one row: a stray quotation mark spoils its own
 * line and none after it.
 */
export function readHistory(csv: string): History {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = fieldsOf(header) ?? [];
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { rows: [], problems: [`line 1: there is no column ${missing.join(', ')}`] };

  const rows: HistoryRow[] = [];
  const problems: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, columns);
    if (typeof read === 'string') problems.push(`line ${index + 2}: ${read}`);
    else rows.push(read);
  }
  return { rows, problems };
}

/** The row, or why there is none. */
function readLine(line: string, columns: readonly string[]): HistoryRow | string {
  const fields = fieldsOf(line);
  if (fields === null) return 'a quotation mark is out of place';
  if (fields.length !== columns.length) return `has ${fields.length} fields in place of ${columns.length}`;
  const parsed = row.safeParse(Object.fromEntries(columns.map((column, index) => [column, fields[index]])));
  if (!parsed.success) return parsed.error.issues.map((issue) => [...issue.path, issue.message].join(' ')).join('; ');
  return faultOf(parsed.data) ?? toRow(parsed.data);
}

/** What is wrong between the fields of a row, each of which is right by itself; null where nothing is. */
function faultOf(fields: Fields): string | null {
  if (fields.date.length < LENGTH_OF[fields.date_precision])
    return `date ${fields.date} gives no ${fields.date_precision}`;
  if (isOverfull(ukraineOf(fields))) return 'ua_military and ua_civilians are more than ua_total';
  if (isOverfull(russiaOf(fields))) return 'ru_military and ru_civilians are more than ru_total';
  return null;
}

function toRow(fields: Fields): HistoryRow {
  const sources = listed(fields.sources, ' | ');
  return {
    // A day that the reports do not give may still stand in the file, for people: it is not read.
    date: { value: fields.date.slice(0, LENGTH_OF[fields.date_precision]), precision: fields.date_precision },
    type: fields.type,
    status: fields.status,
    ukraineReturned: ukraineOf(fields),
    russiaReturned: russiaOf(fields),
    mediators: listed(fields.mediators.replace(/\([^()]*\)/g, ''), ';'),
    notes: fields.notes.trim(),
    sources: sources.filter(isAddress),
    otherSources: sources.filter((one) => !isAddress(one)),
    twoSources: fields.two_sources === 'yes',
  };
}

function ukraineOf(fields: Fields): HistoryCount | null {
  return countOf(fields.ua_total, fields.ua_military, fields.ua_civilians);
}

function russiaOf(fields: Fields): HistoryCount | null {
  return countOf(fields.ru_total, fields.ru_military, fields.ru_civilians);
}

function fieldsOf(line: string): readonly string[] | null {
  // Setting up the parser costs 0.3 ms, at each start, for each line: only quotation marks need it.
  if (!line.includes('"')) return line.split(',');
  try {
    return parse(line)[0] ?? null;
  } catch {
    return null;
  }
}

function countOf(total: number | null, military: number | null, civilians: number | null): HistoryCount | null {
  return total === null && military === null && civilians === null ? null : { total, military, civilians };
}

function isOverfull(one: HistoryCount | null): boolean {
  return one !== null && one.total !== null && (one.military ?? 0) + (one.civilians ?? 0) > one.total;
}

function listed(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((one) => one.replace(/,\s*$/, '').trim())
    .filter((one) => one !== '');
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
