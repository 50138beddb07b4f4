import type { StatementFinding } from '../extraction/findings.ts';
import { textKey } from '../shared/text.ts';
import type { StatementStory } from './story.ts';
import { anchorDay, daysBetween } from './when.ts';

/** A speaker's words are repeated by others for so many days. */
export const ECHO_DAYS = 3;
/** The share of the shorter text's words that the other one has, for the two to be one claim. */
const WORDS_IN_COMMON = 0.6;

/** True where a finding tells again what a known statement says: the same speaker, near in time, mostly the same words. */
export function isSameClaim(finding: StatementFinding, day: string, story: StatementStory): boolean {
  if (speakerKey(finding) !== speakerKey(story)) return false;
  if (Math.abs(daysBetween(anchorDay(story), day)) > ECHO_DAYS) return false;
  return shareInCommon(wordsOf(finding.text), wordsOf(story.text)) >= WORDS_IN_COMMON;
}

/** One key for a speaker: the name, or side and role where there is no name. */
export function speakerKey(speaker: Pick<StatementFinding, 'speaker' | 'role' | 'side'>): string {
  return speaker.speaker === null
    ? `${speaker.side ?? 'unknown'}: ${textKey(speaker.role ?? '')}`
    : textKey(speaker.speaker);
}

// Short words are grammar; they agree between any two texts.
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    textKey(text)
      .split(' ')
      .filter((word) => word.length > 3 || /\d/.test(word)),
  );
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return 0;
  let common = 0;
  for (const word of fewer) if (more.has(word)) common += 1;
  return common / fewer.size;
}
