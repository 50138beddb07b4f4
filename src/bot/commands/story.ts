import { heading, type Block } from '../../shared/message.ts';
import type { StoryRevision } from '../../store/telling.ts';
import { wordsOn } from '../../stories/on-event.ts';
import type { Story } from '../../stories/story.ts';
import { evidenceMessage } from '../../summaries/evidence.ts';
import { formatInstant } from '../../summaries/format-date.ts';
import { summarise } from '../../summaries/summarise.ts';
import { summariseWithWords } from '../../summaries/summarise-with-words.ts';
import { say, sayNotUnderstood } from '../answers.ts';
import type { Answer, BotParts, Command, Request } from '../command.ts';
import { storyJson } from '../../summaries/story-json.ts';

/** More stories than this with one beginning are not listed: the reader types another letter. */
const MAX_NAMED = 8;

/** `/story ID [evidence]`: one story with what was said of it and how it came, or the sentences behind it. */
export const story: Command = {
  name: 'story',
  takes: 'ID [evidence]',
  about: 'command-story',
  changesSettings: false,
  answer: async (request, parts) => {
    const found = await findStory(request, parts, '/story');
    if ('answer' in found) return found.answer;
    const { args, lang, t } = request;
    const [, wanted = ''] = args.toLowerCase().split(/\s+/);
    if (wanted !== '' && wanted !== 'evidence') return sayNotUnderstood(wanted, 'evidence', t);
    const revisions = await parts.store.telling.revisions(found.story.id);
    const message =
      wanted === 'evidence'
        ? evidenceMessage(found.story, lang, t)
        : { blocks: [...(await whole(found.story, request, parts)), ...history(revisions, request)] };
    return { message, data: [{ ...storyJson(found.story), revisions, reports: found.story.reports }] };
  },
};

/** The story as an alert tells it: an event with what its articles say of it. */
async function whole(story: Story, { lang, t }: Request, { store }: BotParts): Promise<readonly Block[]> {
  if (story.kind === 'statement') return summarise(story, null, lang, t).blocks;
  const beside = await store.stories.ofArticles(story.reports.flatMap(({ articleId }) => articleId ?? []));
  return summariseWithWords(story, null, wordsOn(story, beside), lang, t).blocks;
}

/** When it was news, and why, where that was more than once. */
function history(revisions: readonly StoryRevision[], { lang, zone, t }: Request): readonly Block[] {
  if (revisions.length < 2) return [];
  const items = revisions.map(({ at, reason }) => [`${formatInstant(at, lang, zone)}: ${t(`why-${reason}`)}`]);
  return [heading(t('story-history')), { kind: 'list', items }];
}

/** The one story whose id begins as the request's first word does, or the answer to a reader who named none. */
export async function findStory(
  { args, t }: Request,
  { store }: BotParts,
  command: string,
): Promise<{ readonly story: Story } | { readonly answer: Answer }> {
  const id = args.toLowerCase().split(/\s+/)[0] ?? '';
  if (id === '') return { answer: say(t('answer-what-is-missing', { example: `${command} 7hk2m9qx4t` })) };
  const stories = /^[0-9a-z]+$/.test(id) ? await store.stories.byPrefix(id, MAX_NAMED + 1) : [];
  const [first, ...others] = stories;
  if (!first) return { answer: { ...say(t('answer-story-not-found', { id })), missing: true } };
  if (others.length === 0) return { story: first };
  return {
    answer: say(
      t('answer-several-stories', {
        id,
        ids: stories
          .slice(0, MAX_NAMED)
          .map((each) => each.id)
          .join(', '),
      }),
    ),
  };
}
