import { beforeEach, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import type { OnCommand } from '../../src/deliveries/port.ts';
import { takeItem, type PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import { plain } from '../fakes/fake-adapter.ts';
import { manualClock, type ManualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const HERE = { platform: 'p', chat: '1', thread: null };
const NO_ONE = { id: null, url: null, lang: null, sourceId: null } as const;

let parts: PipelineParts;
let clock: ManualClock;
let bot: OnCommand;

beforeEach(async () => {
  clock = manualClock();
  parts = { store: await tempStore(), sources: indexSources([]), clock, log: createLog('silent') };
  bot = createBot({ ...parts, defaults: { zone: 'UTC', digestTime: '09:00' } }, createLog('silent'));
});

async function read(outlet: string, title: string, text: string): Promise<void> {
  const published = clock.now().toISOString();
  const item: RawItem = { ...NO_ONE, origin: 'seeds', key: `${outlet} ${title}`, outlet, title, text, published };
  await takeItem(item, parts);
}

async function story(words = '', clientLanguage: 'en' | 'uk' | 'ru' = 'en'): Promise<string> {
  const [known] = await parts.store.stories.events({ year: null, status: null, type: null });
  const args = `${known?.id ?? ''} ${words}`.trim();
  return plain(
    await bot({ from: HERE, name: 'story', args, clientLanguage, mayChangeSettings: () => Promise.resolve(true) }),
  );
}

test('a story is told with what its article says of it', async () => {
  const words =
    'Ukraine and Russia exchanged 52 prisoners of war each today. “We have brought home 52 of our people from captivity,” President Volodymyr Zelensky said.';
  await read('Harbour Post', 'Ukraine and Russia exchange prisoners', words);
  expect(await story()).toContain('We have brought home 52 of our people');
});

test('a story that was news more than once says when, and why', async () => {
  const held = 'Ukraine and Russia exchanged prisoners of war today, and 52 soldiers returned to Ukraine.';
  await read('Harbour Post', 'Ukraine and Russia exchange prisoners', held);
  expect(await story()).not.toContain('What was told of it');
  clock.advance(3_600_000);
  const both = 'Ukraine and Russia exchanged prisoners of war today: 52 soldiers returned to Ukraine and 48 to Russia.';
  await read('Tower News', 'Both sides name numbers after prisoner exchange', both);
  const told = await story();
  expect(told).toContain('What was told of it');
  expect(told).toContain('It is a new story.');
  expect(told).toContain('Its numbers were stated.');
  expect(await story('', 'uk')).toContain('Що про це повідомляли');
});

test('a word that means nothing after the id is told back', async () => {
  await read(
    'Harbour Post',
    'Ukraine and Russia exchange prisoners',
    'Ukraine and Russia exchanged 52 prisoners each.',
  );
  expect(await story('proof')).toContain('evidence');
});
