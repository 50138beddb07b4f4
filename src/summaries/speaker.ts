import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import type { StatementStory } from '../stories/story.ts';
import { withInnerQuotes } from './inner-quotes.ts';
import { nameIn, officeIn } from './names.ts';
import { roleIn } from './role-names.ts';
import { withholdName } from './withhold-name.ts';
import { publishedDay } from './format-date.ts';

/** Who speaks, with the role: "Vladimir Medinsky, head of the Russian delegation". A private person is told by the role alone. */
export function speakerText(statement: StatementStory, lang: Language, t: Translate): string {
  const role = roleText(statement, lang, t);
  const name = speakerName(statement, lang);
  if (name === null) return role ?? t('speaker-unnamed');
  return role === null || repeats(name, role) ? name : t('speaker-with-role', { name, role: inSentence(role) });
}

/** The speaker in as few words as will do, for lists. */
export function shortSpeakerText(statement: StatementStory, lang: Language, t: Translate): string {
  return speakerName(statement, lang) ?? roleText(statement, lang, t) ?? t('speaker-unnamed');
}

function speakerName({ publicFigure, speaker, lang: writtenIn }: StatementStory, lang: Language): string | null {
  if (!publicFigure || speaker === null) return null;
  // A body that only some word for it names ("Defense Ministry") has that word in the reader's language.
  return roleIn(speaker, lang) ?? nameIn(speaker, lang, writtenIn);
}

// A role that only the text gives is quoted to readers of another language: a machine's guess at it would be our own word.
function roleText(statement: StatementStory, lang: Language, t: Translate): string | null {
  const held = officeIn(statement.speaker, dayOf(statement), statement.role, lang);
  if (held !== null) return held;
  if (statement.role === null) return null;
  const known = roleIn(statement.role, lang);
  if (known !== null) return known;
  const role = withholdName(statement.role, statement, t('name-withheld'));
  return statement.lang === lang ? role : t('role-original', { role: withInnerQuotes(role) });
}

/** "Pope Francis, Pope" says it twice. */
function repeats(name: string, role: string): boolean {
  const [first] = role.split(' ');
  return first !== undefined && name.startsWith(`${first} `);
}

// Within a sentence a role in Cyrillic begins small; initials («МВС») and English titles stay as they are.
function inSentence(role: string): string {
  return /^[А-ЯЄІЇҐЁ][а-яєіїґё]/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}

function dayOf({ date, reports }: StatementStory): string | null {
  const published = reports.find((report) => report.published !== null)?.published ?? null;
  return date ?? (published === null ? null : publishedDay(published));
}
