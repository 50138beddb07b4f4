import { paragraph, type Block } from '../../shared/message.ts';
import type { Story } from '../../stories/story.ts';
import { storyLine } from '../../summaries/line.ts';
import { summarise } from '../../summaries/summarise.ts';
import { say, show } from '../answers.ts';
import type { Answer, Command, Request } from '../command.ts';
import { EVENT_CHOICES, parseEventListing, parseStatementListing } from '../list-filters.ts';
import { pageOf, type Page } from '../pages.ts';
import { otherSpellings } from '../search-spellings.ts';
import { storyJson } from '../story-json.ts';

const LATEST = 5;
const FOUND = 20;

/** `/latest`: what was news last, each in full. */
export const latest: Command = {
  name: 'latest',
  takes: '',
  about: 'command-latest',
  changesSettings: false,
  answer: async ({ lang, t }, { store }) => {
    const stories = await store.stories.latest(LATEST);
    if (stories.length === 0) return say(t('answer-nothing-yet'));
    const blocks = stories.flatMap((story) => withoutButtons(summarise(story, null, lang, t).blocks));
    return show(blocks, stories.map(storyJson));
  },
};

/** `/exchanges [year] [status] [type] [page]`: events, newest first. */
export const exchanges: Command = {
  name: 'exchanges',
  takes: '[2025] [completed] [bodies] [page 2]',
  about: 'command-exchanges',
  changesSettings: false,
  answer: async (request, { store }) => {
    const { filter, page, unknown } = parseEventListing(request.args);
    if (unknown !== null) return say(request.t('answer-setting-unknown', { value: unknown, choices: EVENT_CHOICES }));
    const stories = await store.stories.events(filter);
    return listing(stories, pageOf(stories, page), '/exchanges', request);
  },
};

/** `/statements [side] [speaker] [page]`: what was said, newest first. */
export const statements: Command = {
  name: 'statements',
  takes: '[russia] [name] [page 2]',
  about: 'command-statements',
  changesSettings: false,
  answer: async (request, { store }) => {
    const { filter, page } = parseStatementListing(request.args);
    const stories = await store.stories.statements(filter);
    return listing(stories, pageOf(stories, page), '/statements', request);
  },
};

/** `/search WORDS`: stories of which an article holds all the words, in whichever form or language. */
export const search: Command = {
  name: 'search',
  takes: 'words',
  about: 'command-search',
  changesSettings: false,
  answer: async (request, { store }) => {
    const { args, t } = request;
    if (args === '') return say(t('answer-what-is-missing', { example: '/search Azov 2022' }));
    const stories = await store.search.find(args, FOUND, otherSpellings);
    if (stories.length === 0) return say(t('answer-nothing-found', { words: args }));
    return listing(stories, { items: stories, number: 1, pages: 1 }, '/search', request);
  },
};

function listing(all: readonly Story[], page: Page<Story>, command: string, { lang, t, args }: Request): Answer {
  if (all.length === 0) return say(t('answer-nothing-yet'));
  if (page.items.length === 0)
    return say(
      t('answer-setting-unknown', { value: `page ${String(page.number)}`, choices: `page 1–${String(page.pages)}` }),
    );
  const lines: Block = {
    kind: 'list',
    items: page.items.map((story) => [`${storyLine(story, lang, t)} · /story ${story.id}`]),
  };
  if (page.pages === 1) return show([lines], all.map(storyJson));
  const foot = paragraph(t('answer-page', { page: page.number, pages: page.pages }));
  const rest = args
    .replace(/\bpage\b|\b\d{1,3}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const next: readonly Block[] =
    page.number < page.pages
      ? [
          {
            kind: 'buttons',
            buttons: [
              { label: t('button-next'), command: [command, rest, 'page', page.number + 1].filter(Boolean).join(' ') },
            ],
          },
        ]
      : [];
  return show([lines, foot, ...next], all.map(storyJson));
}

function withoutButtons(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'buttons');
}
