import { beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS, createBot } from '../../src/bot/bot.ts';
import { OTHER_NAMES } from '../../src/bot/other-names.ts';
import type { BotParts } from '../../src/bot/command.ts';
import type { IncomingCommand, OnCommand } from '../../src/deliveries/port.ts';
import { createLog } from '../../src/shared/log.ts';
import { assignEvent } from '../../src/stories/assign-event.ts';
import { assignStatement } from '../../src/stories/assign-statement.ts';
import type { Story } from '../../src/stories/story.ts';
import { plain } from '../fakes/fake-adapter.ts';
import { article, event, people, reading, statement } from '../fakes/findings.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';
import { firstState } from '../../src/sources/polling/feed-state.ts';
import { indexSources } from '../../src/sources/find-source.ts';

const HERE = { platform: 'p', chat: '1', thread: null };

const listed = {
  aliases: [],
  hosts: [],
  languages: ['en'],
  side: 'third_party',
  standing: 'media',
  feeds: [],
} as const;

let parts: BotParts;
let clock: ManualClock;
let bot: OnCommand;

beforeEach(async () => {
  clock = manualClock();
  parts = {
    store: await tempStore(),
    sources: indexSources([
      { id: 'palace', name: 'The Palace', ...listed },
      { id: 'tower', name: 'The Tower', ...listed },
    ]),
    clock,
    defaults: { zone: 'Europe/Kyiv', digestTime: '09:00' },
  };
  bot = createBot(parts, createLog('silent'));
});

async function say(text: string, who: Partial<IncomingCommand> = {}): Promise<string> {
  const [name = '', ...args] = text.slice(1).split(' ');
  return plain(
    await bot({
      from: HERE,
      name,
      args: args.join(' '),
      clientLanguage: null,
      mayChangeSettings: () => Promise.resolve(true),
      ...who,
    }),
  );
}

/** A story that was news, as the pipeline writes it down. */
async function know(story: Story | null): Promise<Story> {
  if (!story) throw new Error('no story was begun');
  await parts.store.stories.save(story);
  await parts.store.stories.addRevision(story, 'new-story');
  return story;
}

function exchangeOn(day: string, total: number): Promise<Story> {
  const found = event({ date: day, datePrecision: 'day', ukraineReturned: people(total) });
  return know(
    assignEvent(found, 0, article({ id: `${day} ${String(total)}` }), reading([found]), [], clock.now().toISOString())
      .story,
  );
}

describe('subscribing', () => {
  test('is done at once, and said again where it was done', async () => {
    expect(await say('/subscribe')).toContain('You are subscribed');
    expect(await parts.store.subscriptions.at(HERE)).toMatchObject({ state: 'active', language: 'en' });
    expect(await say('/subscribe')).toContain('already subscribed');
  });

  test('takes the language of the person’s client', async () => {
    await say('/subscribe', { clientLanguage: 'uk' });
    expect(await say('/settings')).toContain('українська');
  });

  test('begins in the time zone of the person’s client, and in ours where that names none that is known', async () => {
    await say('/subscribe', { clientZone: 'America/Toronto' });
    expect(await parts.store.subscriptions.at(HERE)).toMatchObject({ zone: 'America/Toronto' });
    const there = { ...HERE, chat: 'another' };
    await say('/subscribe', { from: there, clientZone: 'Mars/Olympus' });
    expect(await parts.store.subscriptions.at(there)).toMatchObject({ zone: 'Europe/Kyiv' });
  });

  test('who comes back keeps the time zone that was chosen before', async () => {
    await say('/subscribe');
    await say('/unsubscribe');
    await say('/subscribe', { clientZone: 'America/Toronto' });
    expect(await parts.store.subscriptions.at(HERE)).toMatchObject({ zone: 'Europe/Kyiv' });
  });

  test('ends at once, and what waits is taken back', async () => {
    await say('/subscribe');
    const subscription = await parts.store.subscriptions.at(HERE);
    const story = await exchangeOn('2026-03-09', 50);
    const items = [{ storyId: story.id, revision: 1, reason: 'new-story' } as const];
    await parts.store.outbox.add(
      [
        {
          subscriptionId: subscription?.id ?? '',
          kind: 'alert',
          key: 'k',
          items,
          window: null,
          urgent: false,
          dueAt: null,
        },
      ],
      clock.now(),
    );
    expect(await say('/unsubscribe')).toContain('unsubscribed');
    expect(await parts.store.outbox.claim(['p'], 9, clock.now())).toEqual([]);
    expect(await say('/unsubscribe')).toContain('not subscribed');
  });

  test('again begins anew: what came meanwhile is not sent after it', async () => {
    await say('/subscribe');
    await say('/unsubscribe');
    clock.advance(86_400_000);
    expect(await say('/subscribe')).toContain('with the settings that you had');
    const subscription = await parts.store.subscriptions.at(HERE);
    expect(subscription).toMatchObject({ state: 'active' });
    expect(await parts.store.digests.of(subscription?.id ?? '')).toMatchObject([
      { toldUntil: clock.now().toISOString() },
    ]);
  });

  test('that has ended promises no story, and explains no settings', async () => {
    const story = await exchangeOn('2026-03-09', 50);
    await say('/subscribe');
    await say('/unsubscribe');
    for (const command of [`/follow ${story.id}`, `/mute ${story.id}`, '/why'])
      expect(await say(command)).toContain('not subscribed');
  });

  test('case 151: who may not change settings changes nothing', async () => {
    for (const { name, changesSettings } of COMMANDS) {
      if (changesSettings)
        expect(await say(`/${name}`, { mayChangeSettings: () => Promise.resolve(false) })).toContain(
          'Only administrators',
        );
    }
    expect(await parts.store.subscriptions.at(HERE)).toBeNull();
  });
});

describe('settings', () => {
  test('of time and zone move the next digest', async () => {
    await say('/subscribe');
    await say('/settings time 23:30');
    await say('/settings zone America/New_York');
    const subscription = await parts.store.subscriptions.at(HERE);
    expect(subscription).toMatchObject({ digestTime: '23:30', zone: 'America/New_York' });
    expect(await parts.store.digests.of(subscription?.id ?? '')).toMatchObject([
      { nextAt: '2026-03-11T03:30:00.000Z' },
    ]);
  });

  test.each([
    ['/settings time 25:00', '00:00–23:59'],
    ['/settings zone Mars/Base', 'Europe/Kyiv'],
    ['/settings colour blue', 'topics, confirmation'],
    ['/settings tpics bodies', '/settings topics'],
    ['/settings topics none', 'exchanges, bodies, returns, statements'],
    ['/settings topics exchanges,fish', 'exchanges, bodies, returns, statements'],
    ['/settings quiet 22:00-22:00', '22:00-07:00, off'],
    ['/pause for ever', '1–365, off'],
  ])('%s is answered with what is possible', async (text, possible) => {
    await say('/subscribe');
    const before = await parts.store.subscriptions.at(HERE);
    expect(await say(text)).toContain(possible);
    expect(await parts.store.subscriptions.at(HERE)).toEqual(before);
  });

  test('of the language are answered in it', async () => {
    await say('/subscribe');
    expect(await say('/language ru')).toContain('русский');
    expect(await say('/language xx')).toContain('/language uk');
    for (const name of ['українська', 'Ukrainian', 'украинский'])
      expect(await say(`/language ${name}`)).toContain('українська');
  });
});

describe('lists', () => {
  test('of exchanges are newest first, ten a page, and can be narrowed', async () => {
    for (let day = 1; day <= 12; day += 1) await exchangeOn(`2025-01-${String(day).padStart(2, '0')}`, day);
    await exchangeOn('2024-05-31', 75);
    const first = await say('/exchanges');
    expect(first.indexOf('12 Jan 2025')).toBeLessThan(first.indexOf('11 Jan 2025'));
    expect(first).toContain('Page 1 of 2');
    expect(await say('/exchanges page 2')).toContain('31 May 2024');
    expect(await say('/exchanges page 999')).toContain('page 1–2');
    expect(await say('/exchanges 2024')).not.toContain('2025');
    expect(await say('/exchanges cancelled')).toContain('Nothing yet');
    expect(await say('/exchanges blue')).toContain('“blue”');
    for (const word of ['constructor', '__proto__']) expect(await say(`/exchanges ${word}`)).toContain(`“${word}”`);
  });

  test('of a year leave out what has no date at all: that it was seen in that year says nothing', async () => {
    const found = event({ date: null, datePrecision: null, ukraineReturned: people(31) });
    const undated = article({ id: 'undated', published: null });
    await know(assignEvent(found, 0, undated, reading([found]), [], clock.now().toISOString()).story);
    expect(await say('/exchanges')).toContain('31');
    expect(await say(`/exchanges ${String(clock.now().getUTCFullYear())}`)).toContain('Nothing yet');
  });

  test('of statements can be narrowed by side and speaker', async () => {
    for (const [speaker, side] of [
      ['Olena Example', 'ukraine'],
      ['Pyotr Example', 'russia'],
    ] as const) {
      const said = statement({ speaker, side, text: `Words of ${speaker}` });
      await know(assignStatement(said, 0, article({ id: speaker }), [], clock.now().toISOString()).story);
    }
    expect(await say('/statements russia')).toContain('Pyotr');
    expect(await say('/statements russia')).not.toContain('Olena');
    expect(await say('/statements olena')).not.toContain('Pyotr');
    expect(await say('/statements constructor')).toContain('Nothing found');
    expect(await say('/statements lena')).toContain('Nothing found');
  });

  test('of statements are found by a name in the letters of any of the languages', async () => {
    const said = statement({ speaker: 'Dmytro Lubinets', side: 'ukraine' });
    await know(assignStatement(said, 0, article(), [], clock.now().toISOString()).story);
    for (const name of ['Lubinets', 'Лубінець', 'лубинец', 'Dmytro Lubinets'])
      expect(await say(`/statements ${name}`)).toContain('Lubinets');
  });

  test('of exchanges are narrowed by words of any of the languages', async () => {
    await exchangeOn('2025-01-01', 10);
    for (const word of ['completed', 'завершені', 'состоявшиеся', 'відбулися'])
      expect(await say(`/exchanges ${word}`), word).toContain('1 Jan 2025');
    expect(await say('/exchanges заплановані')).toContain('Nothing yet');
  });

  test('of the latest are as many as were asked for, each with its id', async () => {
    await exchangeOn('2025-01-01', 10);
    const story = await exchangeOn('2025-02-01', 20);
    const answer = await say('/latest 1');
    expect(answer).toContain(`/story ${story.id}`);
    expect(answer).not.toContain('1 January 2025');
    expect(await say('/latest 99')).toContain('1–10');
  });

  test('a search finds by all its words, or says that nothing was found', async () => {
    await exchangeOn('2025-01-01', 10);
    expect(await say('/search exchange outlet')).toContain('1 Jan 2025');
    expect(await say('/search exchange elsewhere')).toContain('Nothing found');
    expect(await say('/search')).toContain('needs more');
  });

  test('what a search finds is gone through page by page, with all its words', async () => {
    for (let day = 10; day < 22; day += 1) await exchangeOn(`2025-01-${String(day)}`, day);
    expect(await say('/search exchange outlet')).toContain('Page 1 of 2');
    const second = await say('/search exchange outlet page 2');
    expect(second).toContain('Page 2 of 2');
    expect(second.match(/\/story/g)).toHaveLength(2);
  });
});

describe('one story', () => {
  test('is found by the beginning of its id, with the sentences behind it', async () => {
    const story = await exchangeOn('2025-01-01', 10);
    expect(await say(`/story ${story.id.slice(0, 5)}`)).toContain('1 January 2025');
    expect(await say(`/story ${story.id} evidence`)).toContain('Exchange held');
    expect(await say('/story zzzzzz')).toContain('No story begins with zzzzzz');
    expect(await say('/story')).toContain('needs more');
  });

  test('that is muted is not told any more, and followed it is', async () => {
    await say('/subscribe');
    const story = await exchangeOn('2025-01-01', 10);
    expect(await say(`/mute ${story.id}`)).toContain('Muted');
    expect((await parts.store.subscriptions.mutedBy([story.id])).size).toBe(1);
    expect(await say(`/follow ${story.id}`)).toContain('its changes come here');
    expect((await parts.store.subscriptions.mutedBy([story.id])).size).toBe(0);
  });
});

test('help has a line for every command, in every language', async () => {
  for (const lang of ['en', 'uk', 'ru'] as const) {
    const help = await say('/help', { clientLanguage: lang });
    for (const { name } of COMMANDS) expect(help).toContain(`/${name}`);
  }
});

test('help says what may stand after a command', async () => {
  expect(await say('/help')).toContain('/exchanges [2025]');
});

test('who wants only news with a surname is told how little that is, and how to undo it', async () => {
  await say('/subscribe');
  expect(await say('/settings words')).not.toContain('/settings words none.');
  expect(await say('/settings words Hnatiuk')).toContain('announcements hardly ever name those who came home');
  expect(await say('/settings without Hnatiuk')).not.toContain('hardly ever name');
  expect(await say('/settings words none')).not.toContain('hardly ever name');
});

test('words after a command that mean nothing are told back with what is possible', async () => {
  for (const asked of ['abc', '0', '99999']) expect(await say(`/digest ${asked}`)).toContain('Possible: 1–366');
});

test('a mistyped command is answered with the one that was meant', async () => {
  expect(await say('/exchnges')).toContain('Did you mean /exchanges');
  for (const word of ['/weather', '/constructor', '/__proto__']) expect(await say(word)).toContain('/help');
});

test('who asks in words of their own is told that the bot knows no single people, and where to ask', async () => {
  expect(await say('/де мій син?', { clientLanguage: 'uk' })).toContain('офіційні лінії для родин');
  const asked = await say('/when will my son come home?');
  expect(asked).toContain('official lines for families');
  expect(asked).not.toContain('/why');
});

test('a word that is not known is told back in short', async () => {
  expect((await say(`/${'x'.repeat(3_000)}`)).length).toBeLessThan(150);
});

test('commands have names in Ukrainian and Russian too, and each names a command that is there', async () => {
  for (const word of ['допомога', 'помощь']) expect(await say(`/${word}`)).toContain('/exchanges');
  expect(await say('/підписатися')).toContain('You are subscribed');
  for (const name of OTHER_NAMES.values()) expect([...COMMANDS.map((each) => each.name), 'start']).toContain(name);
});

test('what is kept of a chat names the words and names that its settings hold', async () => {
  expect(await say('/privacy')).toContain('words and names that you put into them');
});

test('every command answers on an empty store', async () => {
  for (const { name } of COMMANDS) expect(await say(`/${name}`)).not.toBe('');
});

test('a fault of ours is an apology without its details', async () => {
  await parts.store.close();
  expect(await say('/stats')).toBe('This did not work. Please try again later.');
});

test('case 168: sources are named to readers, with no path, address or error of the operator’s', async () => {
  const { store, clock } = parts;
  const now = clock.now().toISOString();
  const one = { url: 'https://palace.example/rss?key=secret', kind: 'feed' } as const;
  const two = { url: 'https://tower.example/rss', kind: 'feed' } as const;
  await store.feeds.save({ ...firstState('palace', one, 60), mode: 'active', lastOk: now });
  await store.feeds.save({
    ...firstState('tower', two, 60),
    failures: 3,
    error: 'The name tower.example can’t be found.',
  });
  await store.sources.save({
    ...{ id: 'seeds', name: '/home/somebody/articles', lastPoll: now, lastOk: now, lastItem: now, items: 5 },
    ...{
      error: null,
      problems: [{ key: 'a.txt', reason: 'empty', detail: 'There is nothing in it.' }],
      nextPoll: null,
    },
  });
  const told = await say('/sources');
  expect(told).toContain('in order: The Palace');
  expect(told).toContain('failing: The Tower');
  for (const secret of ['somebody', 'a.txt', 'example', 'secret']) expect(told).not.toContain(secret);
});
