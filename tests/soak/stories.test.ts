import { expect, test } from 'vitest';
import { seededRandom } from '../../scripts/soak/random.ts';
import { storyScript, type ScriptedArticle } from '../../scripts/soak/stories.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { takeItem, type PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const ADDRESS = { platform: 'p', chat: '1', thread: null };

test('the script of the soak: each story is one alert, and each that is called off changes its own story', async () => {
  const clock = manualClock();
  const parts: PipelineParts = {
    ...{ store: await tempStore(), sources: indexSources([]), clock, log: createLog('silent') },
  };
  await parts.store.subscriptions.save(
    newSubscription(ADDRESS, 'en', { zone: 'UTC', digestTime: '09:00' }, clock.now()),
  );
  const random = seededRandom(7);
  const script = storyScript(random, clock.now());
  const take = async (article: ScriptedArticle): Promise<string> => {
    const { code, title, text } = article;
    const published = clock.now().toISOString();
    const url = `http://outlet.example/${code}`;
    const item: RawItem = {
      ...{ origin: 'feed', key: url, id: null, title, text, published, outlet: null, url, lang: null, sourceId: null },
    };
    clock.advance(60_000);
    const { news, articleId } = await takeItem(item, parts);
    expect([code, text, news]).toEqual([code, text, 1]);
    return (await parts.store.articles.storiesOf(articleId)).join();
  };
  const stories = new Map<string, string>();
  for (let count = 0; count < 120; count += 1) {
    const article = script.begin();
    stories.set(article.code, await take(article));
    if (article.kind === 'plan' && random.chance(0.4))
      expect(await take(script.callOff(article))).toBe(stories.get(article.code));
  }
  expect(new Set(stories.values()).size).toBe(120);
});
