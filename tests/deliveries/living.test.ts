import { storyLookup } from '../../src/story-lookup.ts';
import { beforeEach, expect, test } from 'vitest';
import { composeChange } from '../../src/deliveries/compose-change.ts';
import { composeDelivery } from '../../src/deliveries/compose.ts';
import type { Outcome } from '../../src/deliveries/port.ts';
import { createSender, type Sender } from '../../src/deliveries/sender.ts';
import { newSubscription } from '../../src/deliveries/subscribe.ts';
import { takeItem, type PipelineParts } from '../../src/pipeline.ts';
import { createLog } from '../../src/shared/log.ts';
import { indexSources } from '../../src/sources/find-source.ts';
import type { RawItem } from '../../src/sources/raw-item.ts';
import { fakeAdapter } from '../fakes/fake-adapter.ts';
import { manualClock } from '../fakes/manual-clock.ts';
import { tempStore } from '../fakes/temp-store.ts';

const CANNOT: Outcome = { kind: 'refused', reason: 'bad-message', detail: 'message to edit not found' };

let parts: PipelineParts;

beforeEach(async () => {
  const clock = manualClock('2031-05-05T08:00:00.000Z');
  parts = { store: await tempStore(), sources: indexSources([]), clock, log: createLog('silent') };
  const defaults = { zone: 'UTC', digestTime: '09:00' };
  await parts.store.subscriptions.save(
    newSubscription({ platform: 'p', chat: '1', thread: null }, 'en', defaults, clock.now()),
  );
});

function senderOf(adapter: ReturnType<typeof fakeAdapter>): Sender {
  const { store, clock, log } = parts;
  const lookup = storyLookup(store);
  return createSender({
    ...{ outbox: store.outbox, adapters: [adapter], clock, log },
    compose: (claim) => composeDelivery(claim, lookup),
    composeChange: (claim, living) => composeChange(claim, living, lookup),
  });
}

async function take(key: string, title: string, text: string): Promise<void> {
  const item: RawItem = {
    ...{ origin: 'seeds', key, id: key, title, text, published: '2031-05-05', outlet: key, url: null, lang: 'en' },
    sourceId: null,
  };
  await takeItem(item, parts);
}

const planned = () =>
  take(
    'a',
    'Exchange planned for Monday',
    'Ukraine and Russia will exchange prisoners of war on 5 May 2031: 87 soldiers are to return to Ukraine.',
  );
const held = () =>
  take(
    'b',
    'Exchange held',
    'Ukraine and Russia exchanged prisoners of war on 5 May 2031: 87 soldiers returned to Ukraine.',
  );

test('a completed exchange edits the message that told of the plan, and answers it so that nobody misses it', async () => {
  const adapter = fakeAdapter([], undefined, { edits: true });
  const sender = senderOf(adapter);
  await planned();
  await sender.sendDue();
  await held();
  await sender.sendDue();
  expect(adapter.sent).toMatchObject([
    { edits: null, replyTo: null },
    { edits: ['1'], replyTo: null },
    { edits: null, replyTo: ['1'] },
  ]);
  expect(adapter.sent[1]?.text).toContain('Exchange completed');
  expect(adapter.sent[2]?.text).toContain('completed');
  expect((adapter.sent[2]?.text ?? '').length).toBeLessThan((adapter.sent[1]?.text ?? '').length);
});

test('a platform that can’t edit gets the change as a message of its own', async () => {
  const adapter = fakeAdapter();
  const sender = senderOf(adapter);
  await planned();
  await sender.sendDue();
  await held();
  await sender.sendDue();
  expect(adapter.sent).toMatchObject([{ edits: null }, { edits: null, replyTo: null }]);
  expect(adapter.sent[1]?.text).toContain('Exchange completed');
});

test('case 103: a message that was deleted is not edited; the change is told anew, once', async () => {
  const adapter = fakeAdapter([{ kind: 'delivered', refs: ['1'] }, CANNOT], undefined, { edits: true });
  const sender = senderOf(adapter);
  await planned();
  await sender.sendDue();
  await held();
  await sender.sendDue();
  await sender.sendDue();
  expect(adapter.sent.map(({ edits }) => edits)).toEqual([null, ['1'], null]);
  expect(adapter.sent[2]?.text).toContain('Exchange completed');
});

test('an edit whose answer was lost is made again, and its answer is sent once more at most, marked', async () => {
  const adapter = fakeAdapter(
    [
      { kind: 'delivered', refs: ['1'] },
      { kind: 'unknown', reason: 'reset' },
    ],
    undefined,
    {
      edits: true,
    },
  );
  const sender = senderOf(adapter);
  await planned();
  await sender.sendDue();
  await held();
  await sender.sendDue();
  expect(adapter.sent.map(({ edits, replyTo }) => [edits, replyTo])).toEqual([
    [null, null],
    [['1'], null],
    [['1'], null],
    [null, ['1']],
  ]);
});

test('a story that changes before its message was sent is told once, as it is now', async () => {
  const adapter = fakeAdapter([], undefined, { edits: true });
  const sender = senderOf(adapter);
  await planned();
  await held();
  await sender.sendDue();
  expect(adapter.sent).toHaveLength(1);
  expect(adapter.sent[0]?.text).toContain('Exchange completed');
});
