import { quietUntil } from '../../deliveries/quiet-hours.ts';
import type { Subscription } from '../../deliveries/subscription.ts';
import { whyLeftOut } from '../../deliveries/wanted-news.ts';
import { instant } from '../../shared/clock.ts';
import { heading, paragraph, type Block } from '../../shared/message.ts';
import { dateText, formatInstant, publishedDay } from '../../summaries/format-date.ts';
import { storyLine } from '../../summaries/line.ts';
import type { ArticleReason } from '../../store/telling.ts';
import { say, show } from '../answers.ts';
import type { Answer, BotParts, Command, Request } from '../command.ts';
import { explainTelling } from '../explain-telling.ts';
import { storyJson } from '../../summaries/story-json.ts';
import { asField } from '../subscriptions/setting.ts';
import { SETTINGS } from '../subscriptions/settings-table.ts';
import { pauseField } from './pause.ts';
import { findStory } from './story.ts';

/** More articles are counted. */
const MOST_ARTICLES = 8;

/** `/why`: what comes to this chat and why. `/why ID`: why this chat was, or was not, told of a story, and what each article of it came to. */
export const why: Command = {
  name: 'why',
  takes: '[ID]',
  about: 'command-why',
  changesSettings: false,
  answer: async (request, parts) => {
    if (request.args === '' && request.address !== null)
      return request.subscription === null || request.subscription.state === 'ended'
        ? say(request.t('answer-not-subscribed'))
        : whyHere(request.subscription, request, parts);
    const found = await findStory(request, parts, '/why');
    if ('answer' in found) return found.answer;
    const { subscription, lang, zone, t } = request;
    const { story } = found;
    const { telling, subscriptions } = parts.store;
    const muted = await subscriptions.mutedBy([story.id]);
    const facts = {
      subscription,
      leftOut:
        subscription === null
          ? null
          : ((await whyLeftOut(subscription.choices, story, parts.store.search)) ??
            (subscription.choices.atOnce ? null : ('not-at-once' as const))),
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

/** What comes to this chat and when: every setting with what it means, and what holds at this moment. */
async function whyHere(subscription: Subscription, { lang, t }: Request, { store, clock }: BotParts): Promise<Answer> {
  const { zone, choices } = subscription;
  const lines = SETTINGS.map((setting) => {
    const { label, value } = asField(setting, subscription, lang, t);
    return [`${label}: ${value}. ${t('setting-about', { name: setting.name })}`];
  });
  const [next] = (await store.digests.of(subscription.id)).map(({ nextAt }) => nextAt).toSorted();
  const quietEnds = quietUntil(choices.quiet, zone, clock.now());
  const pause = pauseField(subscription, lang, t);
  const now = [
    ...(subscription.state === 'paused' ? [`${pause.label}: ${pause.value}.`] : []),
    ...(next === undefined ? [] : [t('why-next-digest', { when: formatInstant(next, lang, zone) })]),
    ...(quietEnds === null ? [] : [t('why-quiet-now', { until: formatInstant(instant(quietEnds), lang, zone) })]),
    t('why-one-story'),
  ];
  return show([heading(t('why-heading')), { kind: 'list', items: lines }, paragraph(now.join(' '))]);
}

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
