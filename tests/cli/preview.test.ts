import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { obmin, type Settings } from '../fakes/obmin.ts';
import { blocksRefusal, shownText } from '../fakes/slack/validate-blocks.ts';
import { tempFolderForAll } from '../fakes/temp-folder.ts';

/** `obmin preview`: a story as a platform will show it, without an account. */
const folder = tempFolderForAll();
const places: Settings & { readonly DATA_DIR: string } = {
  DATA_DIR: join(folder, 'data'),
  SEEDS_DIR: '',
  HISTORY: 'none',
};
let story = '';

beforeAll(async () => {
  const article = {
    id: 'a',
    title: 'Exchange held',
    text: 'Ukraine and Russia exchanged prisoners of war on 5 May 2024: 87 soldiers returned to Ukraine.',
    published: '2024-05-05',
    outlet: 'Example Agency',
    url: 'https://example.org/a',
    lang: 'en',
  };
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, `${JSON.stringify(article)}\n`);
  expect((await obmin(['ingest', file], places)).code).toBe(0);
  const { out } = await obmin(['stories', '--json'], places);
  story = (JSON.parse(out.trim()) as { id: string }).id;
});

describe('a preview for Telegram', () => {
  test.each([
    ['en', 'Exchange completed', 'Evidence'],
    ['uk', 'Обмін', 'Докази'],
    ['ru', 'Обмен', 'Доказательства'],
  ])('in %s has marks around what is bold and what leads somewhere, and its buttons', async (lang, title, evidence) => {
    const { code, out } = await obmin(['preview', '--adapter', 'telegram', '--lang', lang, story], places);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^\\*\\*${title}.*\\*\\*$`, 'm'));
    expect(out).toContain('[Example Agency](https://example.org/a)');
    expect(out).toContain(`[ ${evidence} ]`);
    expect(out).toContain('87');
  });

  test('needs no token and makes no request', async () => {
    const { code, err } = await obmin(['preview', '--adapter', 'telegram', story.slice(0, 6)], places);
    expect([code, err]).toEqual([0, '']);
  });

  test('of a story that nobody knows ends with exit code 1', async () => {
    expect((await obmin(['preview', '--adapter', 'telegram', 'zzz'], places)).code).toBe(1);
  });
});

describe('a preview for Slack', () => {
  test.each([
    ['en', 'Exchange completed', 'Evidence'],
    ['uk', 'Обмін', 'Докази'],
    ['ru', 'Обмен', 'Доказательства'],
  ])('in %s is JSON that Slack takes, and a picture of its words', async (lang, title, evidence) => {
    const { code, out, err } = await obmin(['preview', '--adapter', 'slack', '--lang', lang, story], places);
    expect([code, err]).toEqual([0, '']);
    const [json = '', picture = ''] = out.split('\n\n');
    const { blocks } = JSON.parse(json) as { blocks: unknown };
    expect(blocksRefusal(blocks, 'message')).toBeNull();
    expect(shownText(blocks)).toContain(evidence);
    expect(picture).toMatch(new RegExp(`^│ ${title}`));
    expect(picture).toContain('87');
  });
});

test('a platform without previews is named beside those that have them', async () => {
  const { code, err } = await obmin(['preview', '--adapter', 'pigeon', story], places);
  expect(code).not.toBe(0);
  expect(err).toContain('telegram');
});
