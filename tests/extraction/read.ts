import type { EventFinding } from '../../src/extraction/findings.ts';
import { readEvents } from '../../src/extraction/events/read-events.ts';
import { setScene } from '../../src/extraction/events/scene.ts';
import { isRelevant } from '../../src/extraction/relevance.ts';
import { readDocument } from '../../src/extraction/text/document.ts';
import type { Language } from '../../src/shared/language.ts';

/** What a text of the tests says, without its statements. */
export function readText(
  lang: Language,
  text: string,
  published: string | null = '2025-03-20',
  title = '',
): { readonly events: readonly EventFinding[]; readonly relevant: boolean; readonly source: string } {
  const article = { title, text, published, lang, outletSide: null };
  const doc = readDocument(article);
  const scene = setScene(doc, article);
  const events = readEvents(scene);
  return { events, relevant: events.length > 0 || isRelevant(scene), source: doc.source };
}

/** An event as the case tables write it: "exchange completed new 2025-03-19 ua=175 ru=175". */
export function brief(event: EventFinding): string {
  const side = (name: string, count: EventFinding['ukraineReturned']): string => {
    if (count === null) return '';
    const parts = [
      count.military === null ? '' : `m${count.military}`,
      count.civilians === null ? '' : `c${count.civilians}`,
    ];
    return ` ${name}=${MARKS[count.qualifier]}${count.total}${parts.join('') === '' ? '' : `(${parts.filter((part) => part !== '').join('+')})`}`;
  };
  const all =
    event.unattributedTotal === null
      ? ''
      : ` all=${MARKS[event.unattributedTotal.qualifier]}${event.unattributedTotal.total}`;
  const date = event.date === null ? '' : ` ${event.date}`;
  return `${event.type} ${event.status} ${event.novelty}${date}${side('ua', event.ukraineReturned)}${side('ru', event.russiaReturned)}${all}`;
}

const MARKS = { exact: '', at_least: '>=', about: '~', almost: '<', more_than: '>' } as const;
