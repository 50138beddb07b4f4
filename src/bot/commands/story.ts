import { evidenceMessage } from '../../summaries/evidence.ts';
import { summarise } from '../../summaries/summarise.ts';
import type { Story } from '../../stories/story.ts';
import { say } from '../answers.ts';
import type { Answer, BotParts, Command, Request } from '../command.ts';
import { storyJson } from '../story-json.ts';

/** More stories than this with one beginning are not listed: the reader types another letter. */
const MAX_NAMED = 8;

/** `/story ID [evidence]`: one story, or the sentences behind it. */
export const story: Command = {
  name: 'story',
  takes: 'ID [evidence]',
  about: 'command-story',
  changesSettings: false,
  answer: async (request, parts) => {
    const found = await findStory(request, parts, '/story');
    if ('answer' in found) return found.answer;
    const { lang, t } = request;
    const wantsEvidence = request.args.toLowerCase().split(/\s+/)[1] === 'evidence';
    const message = wantsEvidence ? evidenceMessage(found.story, lang, t) : summarise(found.story, null, lang, t);
    return { message, data: [{ ...storyJson(found.story), reports: found.story.reports }] };
  },
};

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
