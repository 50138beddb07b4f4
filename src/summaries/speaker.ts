import type { Translate } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import type { StatementStory } from '../stories/story.ts';
import { nameIn, officeIn } from './names.ts';
import { roleIn } from './role-names.ts';
import { withholdName } from './withhold-name.ts';
import { publishedDay } from './format-date.ts';

/** Who speaks, with the role: "Vladimir Medinsky, head of the Russian delegation". A private person is told by the role alone. */
export function speakerText(statement: StatementStory, lang: Language, t: Translate): string {
  const role = roleText(statement, lang, t);
  const name = speakerName(statement, lang);
  if (name === null) return role ?? t('speaker-unnamed');
  return role === null ? name : t('speaker-with-role', { name, role });
}

/** The speaker in as few words as will do, for lists. */
export function shortSpeakerText(statement: StatementStory, lang: Language, t: Translate): string {
  return speakerName(statement, lang) ?? roleText(statement, lang, t) ?? t('speaker-unnamed');
}

function speakerName({ publicFigure, speaker }: StatementStory, lang: Language): string | null {
  if (!publicFigure || speaker === null) return null;
  // A body that only some word for it names ("Defense Ministry") has that word in the reader's language.
  return roleIn(speaker, lang) ?? nameIn(speaker, lang);
}

// A role that only the text gives is quoted to readers of another language: a machine's guess at it would be our own word.
function roleText(statement: StatementStory, lang: Language, t: Translate): string | null {
  const held = officeIn(statement.speaker, dayOf(statement), lang);
  if (held !== null) return held;
  if (statement.role === null) return null;
  const known = roleIn(statement.role, lang);
  if (known !== null) return known;
  const role = withholdName(statement.role, statement, t('name-withheld'));
  return statement.lang === lang ? role : t('role-original', { role });
}

function dayOf({ date, reports }: StatementStory): string | null {
  const published = reports.find((report) => report.published !== null)?.published ?? null;
  return date ?? (published === null ? null : publishedDay(published));
}
