import type { SourceDocument } from '../../document.ts';
import type { FeedFields, FieldMap } from './feed-fields.ts';
import type { Untyped } from './field-text.ts';
import { linkOf } from './links.ts';
import { firstText, titleOf, toItem } from './to-item.ts';

const PERIOD_MINUTES: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 24 * 60],
  ['weekly', 7 * 24 * 60],
  ['monthly', 30 * 24 * 60],
  ['yearly', 365 * 24 * 60],
]);

/** A feed's fields understood: what both XML parsers give, as the document that all readers give. */
export function toDocument({ form, feed, items }: FeedFields): SourceDocument {
  const untyped: Untyped = form === 'atom' ? 'plain' : 'html';
  return {
    form,
    title: titleOf(feed, untyped),
    language: firstText(feed, ['language', 'dc:language']) ?? feed.get('xml:lang')?.[0]?.language ?? null,
    items: items.map((item) => toItem(item, untyped)),
    ttlMinutes: ttlOf(feed),
    hub: linkOf(feed, 'hub'),
    self: linkOf(feed, 'self'),
  };
}

/** RSS `ttl` in minutes, or the update period of the syndication module (`hourly`, twice in it: every 30 minutes). */
function ttlOf(feed: FieldMap): number | null {
  const ttl = firstText(feed, ['ttl']);
  if (ttl !== null && /^\d{1,6}$/.test(ttl)) return Number(ttl);
  const period = PERIOD_MINUTES.get(firstText(feed, ['sy:updateperiod'])?.toLowerCase() ?? '');
  const frequency = Number(firstText(feed, ['sy:updatefrequency']) ?? '1');
  return period === undefined ? null : Math.round(period / (frequency >= 1 ? frequency : 1));
}
