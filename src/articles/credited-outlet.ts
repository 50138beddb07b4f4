import type { Source } from '../sources/source.ts';
import type { SourceIndex } from '../sources/find-source.ts';

/** Where texts name the outlet that they come from; the name follows (or is) the first group. */
const CREDITS: readonly RegExp[] = [
  // (MENAFN) at the start of a line
  /^\(([^()\n]{2,60})\)/gmu,
  // Kyiv • UNN
  /^[\p{L} .-]{2,40} [•·|] ([^\n]{2,60})$/gmu,
  // … - Politico, at the end of a headline
  /^[^\n]{10,250} [-–—] ([^-–—\n]{2,60})$/gmu,
  // reports UNN; as reported by the publication Glavkom; according to Politico
  /\b(?:reports?|reported by|according to|writes?|informs?)\s+(?:the\s+)?(?:publication\s+|outlet\s+|agency\s+|news\s+agency\s+)?([\p{Lu}«"“][^,.\n;:]{1,60})/gu,
  // повідомляє УНН; пише «Главком»; сообщает ТАСС
  /(?:^|[\s,])(?:повідомля(?:є|ють)|пише|передає|інформує|сообщает|пишет|передаёт|передает|информирует)\s+([\p{Lu}«"“][^,.\n;:]{1,60})/gu,
  // Ukrinform reports; УНН повідомляє
  /([\p{Lu}][\p{L}\d.-]*(?:\s[\p{Lu}][\p{L}\d.-]*){0,3})\s+(?:reports|reported|writes|повідомляє|пише|сообщает|пишет)(?=[\s.,]|$)/gu,
];

/**
 * The listed outlet that a text credits itself to, or null. The credit may be anywhere, the first in the order above
 * wins; a name that we do not list is no outlet, and an official body that is cited ("according to the Ministry") is a
 * speaker and not the outlet.
 */
export function creditedOutlet(title: string, text: string, sources: SourceIndex): Source | null {
  const whole = `${title}\n${text}`;
  for (const credit of CREDITS) {
    for (const match of whole.matchAll(credit)) {
      const source = longestName(match[1] ?? '', sources);
      if (source) return source;
    }
  }
  return null;
}

/** The words after a cue run on into the sentence: the longest beginning that is a name counts. */
function longestName(words: string, sources: SourceIndex): Source | null {
  const parts = words
    .replace(/[«»"“”„]/gu, '')
    .trim()
    .split(/\s+/);
  for (let length = Math.min(parts.length, 6); length > 0; length -= 1) {
    const source = sources.byName(parts.slice(0, length).join(' '));
    if (source && source.standing !== 'official') return source;
  }
  return null;
}
