import { translator } from '../locales/translate.ts';
import type { Language } from '../shared/language.ts';
import { paragraph, type Block, type Message } from '../shared/message.ts';
import type { NoticeDraft } from '../store/notices.ts';
import { CAUSES, isCause } from './causes.ts';

/** A notice in the operator's language: what happened, how much of it, what mends it. One that may be a second copy says so. */
export function composeNotice(
  { cause, text, number }: NoticeDraft,
  language: Language,
  repeat: string | null = null,
): Message {
  const t = translator(language);
  const blocks: Block[] = repeat === null ? [] : [paragraph(t('possible-repeat', { code: repeat }))];
  const words = isCause(cause) ? CAUSES[cause] : null;
  blocks.push({ kind: 'heading', text: words === null ? cause : t(words.title) });
  if (words?.counts !== undefined && number !== null) blocks.push(paragraph(t(words.counts, { number })));
  if (text !== '') blocks.push(paragraph(text));
  if (words?.says) blocks.push(paragraph(t(words.says)));
  return { blocks };
}
