import type { Api } from 'grammy';
import type { InlineQuery, InlineQueryResultArticle } from 'grammy/types';
import type { Listener, Offer } from '../../../src/deliveries/port.ts';
import { cleanText, typedText } from '../messages/clean-text.ts';
import { languageOf } from '../commands.ts';
import { grammySignal } from '../sending/grammy-signal.ts';
import { renderMessage } from '../messages/render.ts';

type Language = Parameters<Listener['offer']>[1];

/** So long an answer is given again to the same words, by us and by Telegram. */
const CACHE_SECONDS = 60;
const REMEMBERED = 500;
/** Characters of a result's line that a list shows. */
const LONGEST_LINE = 256;

/** Answers `@bot WORDS`, typed in any chat, with stories to share. */
export type AnswerInline = (query: InlineQuery, signal: AbortSignal) => Promise<void>;

/**
 * What is remembered is words, a language and the stories: nothing of who asked. Telegram keeps its copy for one person,
 * as it would give the answer to an Ukrainian reader to everybody who types the same.
 */
export function inlineAnswers(offer: Listener['offer'], api: Api, now: () => number): AnswerInline {
  const known = new Map<string, { readonly at: number; readonly results: readonly InlineQueryResultArticle[] }>();

  async function resultsFor(words: string, language: Language): Promise<readonly InlineQueryResultArticle[]> {
    const key = `${language} ${words.toLowerCase()}`;
    const before = known.get(key);
    if (before !== undefined && now() - before.at < CACHE_SECONDS * 1_000) return before.results;
    const results = (await offer(words, language)).flatMap((each) => articleOf(each, language));
    known.delete(key);
    known.set(key, { at: now(), results });
    const [oldest] = known.keys();
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest);
    return results;
  }

  return async ({ id, query, from }, signal) => {
    const results = await resultsFor(typedText(query), languageOf(from) ?? 'en');
    const options = { cache_time: CACHE_SECONDS, is_personal: true };
    // A query that is typed on is answered by the next one; a failure here is nobody's loss.
    await api.answerInlineQuery(id, [...results], options, grammySignal(signal)).catch(() => undefined);
  };
}

/** No buttons: they would lead nowhere in a chat that the bot is not in. */
function articleOf({ id, revision, title, line, message }: Offer, language: Language): InlineQueryResultArticle[] {
  const blocks = message.blocks.filter(({ kind }) => kind !== 'buttons' && kind !== 'form');
  const [text] = renderMessage({ blocks }).texts;
  if (text === undefined) return [];
  return [
    {
      type: 'article',
      id: `${id} ${String(revision)} ${language}`.slice(-64),
      title: cleanText(title).slice(0, LONGEST_LINE),
      description: cleanText(line).slice(0, LONGEST_LINE),
      input_message_content: {
        message_text: text.text,
        entities: [...text.marks],
        link_preview_options: { is_disabled: true },
      },
    },
  ];
}
