import { Parser } from 'htmlparser2';
import type { FeedFields } from '../feed-fields.ts';
import { decodeReferences } from './decode-references.ts';
import { FeedCollector, type StopReason } from './feed-collector.ts';

export type TolerantResult =
  | { readonly ok: true; readonly fields: FeedFields }
  | { readonly ok: false; readonly reason: Exclude<StopReason, 'enough'> };

/**
 * A feed's fields from XML that may be broken in the ways that feeds are. `base` is the address it came from. One pass,
 * in time proportional to the text; declarations and the entities they define are not obeyed, so nothing is fetched or
 * multiplied.
 */
export function parseTolerantly(text: string, base: string): TolerantResult {
  const collector = new FeedCollector(base);
  let isCdata = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        collector.open(name, decodeValues(attributes));
        if (collector.stopped !== null) parser.pause();
      },
      ontext: (data) => collector.text(isCdata ? data : decodeReferences(data)),
      onclosetag: () => collector.close(),
      oncdatastart: () => void (isCdata = true),
      oncdataend: () => void (isCdata = false),
    },
    // References are decoded above: the parser knows only XML's own five.
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(text);
  collector.end();
  const { stopped, fields } = collector;
  if (stopped !== null && stopped !== 'enough') return { ok: false, reason: stopped };
  return fields === null ? { ok: false, reason: 'not-a-feed' } : { ok: true, fields };
}

function decodeValues(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeReferences(value)]));
}
