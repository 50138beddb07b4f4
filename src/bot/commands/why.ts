import { heading, paragraph, type Block } from '../../shared/message.ts';
import { dateText, formatInstant, publishedDay } from '../../summaries/format-date.ts';
import { storyLine } from '../../summaries/line.ts';
import type { ArticleReason } from '../../store/telling.ts';
import { show } from '../answers.ts';
import type { Command, Request } from '../command.ts';
import { explainTelling } from '../explain-telling.ts';
import { storyJson } from '../story-json.ts';
import { findStory } from './story.ts';

/** More articles are counted. */
const MOST_ARTICLES = 8;

/** `/why ID`: why this chat was, or was not, told of a story, and what each article of it came to. */
export const why: Command = {
  name: 'why',
  takes: 'ID',
  about: 'command-why',
  changesSettings: false,
  answer: async (request, parts) => {
    const found = await findStory(request, parts, '/why');
    if ('answer' in found) return found.answer;
    const { subscription, lang, zone, t } = request;
    const { story } = found;
    const { telling, subscriptions } = parts.store;
    const muted = await subscriptions.mutedBy([story.id]);
    const facts = {
      subscription,
      isMuted: subscription !== null && (muted.get(story.id)?.has(subscription.id) ?? false),
      newsTimes: (await telling.revisions(story.id)).map(({ at }) => at),
      deliveries: subscription === null ? [] : await telling.deliveryReasons(subscription.id, story.id),
    };
    const articles = await telling.articleReasons(story.id);
    const sentences = explainTelling(facts, (at) => formatInstant(at, lang, zone), t);
    return show(
      [paragraph(storyLine(story, lang, t)), paragraph(sentences.join(' ')), ...articleBlocks(articles, request)],
      [{ ...storyJson(story), deliveries: facts.deliveries, articleReasons: articles }],
    );
  },
};

function articleBlocks(articles: readonly ArticleReason[], { lang, t }: Request): readonly Block[] {
  if (articles.length === 0) return [];
  const items = articles.slice(0, MOST_ARTICLES).map(({ outlet, published, reason }) => {
    const date = dateText(published === null ? null : publishedDay(published), lang, t);
    return [`${t('evidence-outlet', { outlet, date })}: ${t(`why-${reason}`)}`];
  });
  const more = articles.length - MOST_ARTICLES;
  if (more > 0) items.push([t('and-more', { count: more })]);
  return [heading(t('why-articles')), { kind: 'list', items }];
}
