import { translator } from '../locales/translate.ts';
import { LANGUAGES } from '../shared/language.ts';
import type { Change } from '../stories/change.ts';
import type { Story } from '../stories/story.ts';
import { checkSummary } from './check-summary.ts';
import { summarise } from './summarise.ts';

/** What a story's message would say without proof, in any of the languages; a story with any of it is not told. */
export function unproven(story: Story, change: Change): readonly string[] {
  const found = LANGUAGES.flatMap((lang) => checkSummary(summarise(story, change, lang, translator(lang)), story));
  return [...new Set(found)];
}
