import type { EventFinding } from '../extraction/findings.ts';
import { textKey } from '../shared/text.ts';
import type { EventStory } from './story.ts';

/** So many words in the same order do not come about twice. */
const FEWEST_WORDS = 14;
/** A story's first reports are compared: its copies are copies of them. */
const REPORTS_COMPARED = 5;

/** True where a finding's evidence is word for word that of a report of the story: a copy, a mirror, a second paste. */
export function repeatsWords(finding: EventFinding, story: EventStory): boolean {
  const words = wordsOf(finding);
  if (words.split(' ').length < FEWEST_WORDS) return false;
  return story.reports
    .slice(0, REPORTS_COMPARED)
    .some((report) => report.articleId !== null && contains(wordsOf(report.finding), words));
}

function contains(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.split(' ').length >= FEWEST_WORDS && ` ${longer} `.includes(` ${shorter} `);
}

function wordsOf({ evidence }: EventFinding): string {
  return textKey(evidence.map(({ text }) => text).join(' '));
}
