import type { Migration } from 'kysely';
import type { FullText } from '../engine.ts';
import { firstTables } from './0001-first-tables.ts';
import { feeds } from './0002-feeds.ts';
import { eventMarks } from './0003-event-marks.ts';
import { search } from './0004-search.ts';
import { noSearchText } from './0005-no-search-text.ts';
import { platforms } from './0006-platforms.ts';
import { choices } from './0007-choices.ts';
import { ledger } from './0008-ledger.ts';
import { operator } from './0009-operator.ts';
import { listedDays } from './0010-listed-day.ts';

/** Every migration, in its order; the same for both databases, but for the index of full text. */
export function migrations(fullText: FullText): Readonly<Record<string, Migration>> {
  return {
    '0001-first-tables': firstTables,
    '0002-feeds': feeds,
    '0003-event-marks': eventMarks,
    '0004-search': search(fullText),
    '0005-no-search-text': noSearchText,
    '0006-platforms': platforms,
    '0007-choices': choices,
    '0008-ledger': ledger,
    '0009-operator': operator,
    '0010-listed-day': listedDays,
  };
}
