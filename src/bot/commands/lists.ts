import { paragraph, type Block } from '../../shared/message.ts';
import type { Story } from '../../stories/story.ts';
import { storyLine } from '../../summaries/line.ts';
import { summarise } from '../../summaries/summarise.ts';
import { say, sayNotUnderstood, show } from '../answers.ts';
import type { Answer, Command, Request } from '../command.ts';
import { EVENT_CHOICES, parseEventListing, parseStatementListing } from '../list-filters.ts';
import { pageOf, type Page } from '../pages.ts';
import { otherSpellings } from '../search-spellings.ts';
import { storyJson } from '../../summaries/story-json.ts';

const LATEST = 5;
const MOST_LATEST = 10;
/** More are not gone through page by page: the reader adds a word. */
const MOST_FOUND = 100;

/** `/latest [how many]`: what was news last, each in full. */
export const latest: Command = {
  name: 'latest',
  takes: '[3]',
  about: 'command-latest',
  changesSettings: false,
  answer: async ({ args, lang, t }, { store }) => {
    const many = args === '' ? LATEST : /^\d{1,2}$/.test(args) ? Number(args) : 0;
    if (many < 1 || many > MOST_LATEST) return sayNotUnderstood(args, `1–${String(MOST_LATEST)}`, t);
    const stories = await store.stories.latest(many);
    if (stories.length === 0) return say(t('answer-nothing-yet'));
    const blocks = stories.flatMap((story) => [
      ...withoutButtons(summarise(story, null, lang, t).blocks),
      paragraph(`/story ${story.id}`),
    ]);
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
    if (unknown !== null) return sayNotUnderstood(unknown, EVENT_CHOICES, request.t);
    const stories = await store.stories.events(filter);
    return listing(stories, pageOf(stories, page), '/exchanges', { ...request, args: withoutPage(request.args) });
  },
};

/** `/statements [side] [speaker] [page]`: what was said, newest first. */
export const statements: Command = {
  name: 'statements',
  takes: '[russia] [name] [page 2]',
  about: 'command-statements',
  changesSettings: false,
  answer: async (request, { store }) => {
    const { filter, page } = parseStatementListing(request.args, otherSpellings);
    const stories = await store.stories.statements(filter);
    if (stories.length === 0 && filter.speaker.length > 0)
      return say(request.t('answer-nothing-found', { words: request.args }));
    return listing(stories, pageOf(stories, page), '/statements', { ...request, args: withoutPage(request.args) });
  },
};

/** `/search WORDS [page 2]`: stories of which an article holds all the words, in whichever form or language. */
export const search: Command = {
  name: 'search',
  takes: 'words [page 2]',
  about: 'command-search',
  changesSettings: false,
  answer: async (request, { store }) => {
    const { t } = request;
    const [, words = '', page = '1'] = /^(.*?)(?:\s*\bpage (\d{1,3}))?$/s.exec(request.args.trim()) ?? [];
    if (words === '') return say(t('answer-what-is-missing', { example: '/search Azov 2022' }));
    const stories = await store.search.find(words, MOST_FOUND, otherSpellings);
    if (stories.length === 0) return say(t('answer-nothing-found', { words }));
    return listing(stories, pageOf(stories, Math.max(1, Number(page))), '/search', { ...request, args: words });
  },
};

/** `request.args` are the words that the next page is asked with. */
function listing(all: readonly Story[], page: Page<Story>, command: string, { lang, t, args }: Request): Answer {
  if (all.length === 0) return say(t('answer-nothing-yet'));
  if (page.items.length === 0)
    return sayNotUnderstood(
      `page ${String(page.number)}`,
      page.pages === 1 ? 'page 1' : `page 1–${String(page.pages)}`,
      t,
    );
  const lines: Block = {
    kind: 'list',
    items: page.items.map((story) => [`${storyLine(story, lang, t)} · /story ${story.id}`]),
  };
  if (page.pages === 1) return show([lines], all.map(storyJson));
  const foot = paragraph(t('answer-page', { page: page.number, pages: page.pages }));
  const next: readonly Block[] =
    page.number < page.pages
      ? [
          {
            kind: 'buttons',
            buttons: [
              {
                label: t('button-next'),
                command: [command, args, 'page', page.number + 1].filter((part) => part !== '').join(' '),
              },
            ],
          },
        ]
      : [];
  return show([lines, foot, ...next], all.map(storyJson));
}

function withoutPage(args: string): string {
  return args
    .replace(/\bpage\b|\b\d{1,3}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutButtons(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.kind !== 'buttons');
}
