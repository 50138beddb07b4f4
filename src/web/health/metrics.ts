import { Counter, Gauge, Registry } from 'prom-client';
import { instant } from '../../shared/clock.ts';
import { packageVersion } from '../../shared/package-root.ts';
import type { EventCounts } from '../../shared/counting-log.ts';
import type { Tally } from '../../store/tallies.ts';
import type { WebParts } from '../web-parts.ts';

/** The sends of so long ago and since are what "of late" means. */
const LATELY_MS = 3_600_000;
const QUANTILES = [0.5, 0.95, 0.99];

/** One gauge that is counted out of the store, by the labels of its tallies. */
interface Counted {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly read: (parts: WebParts) => Promise<readonly Tally[]>;
}

const COUNTED: readonly Counted[] = [
  {
    name: 'obmin_articles',
    help: 'Articles that are kept, by language.',
    labels: ['lang'],
    read: ({ store }) => store.tallies.articles(),
  },
  {
    name: 'obmin_findings',
    help: 'What articles said, by kind, type, language and what came of it (withheld: its summary failed its check).',
    labels: ['kind', 'type', 'lang', 'reason'],
    read: ({ store }) => store.tallies.findings(),
  },
  {
    name: 'obmin_deliveries',
    help: 'Messages owed, by kind (alert, digest) and state.',
    labels: ['kind', 'state'],
    read: ({ store }) => store.tallies.deliveries(),
  },
  {
    name: 'obmin_subscriptions',
    help: 'Subscriptions, by platform and state.',
    labels: ['platform', 'state'],
    read: ({ store }) => store.tallies.subscriptions(),
  },
  { name: 'obmin_feeds', help: 'Feeds, by how they stand.', labels: ['mode', 'health'], read: feedTallies },
  {
    name: 'obmin_delivery_duration_recent_seconds',
    help: 'From a message being owed to the platform taking it, quantiles over the last hour; absent where none was sent.',
    labels: ['quantile'],
    read: sendQuantiles,
  },
  {
    name: 'obmin_queue_oldest_due_seconds',
    help: 'For how long the message that is due the longest has been due; 0 where none is.',
    labels: [],
    read: queueAge,
  },
  {
    name: 'obmin_schedule_last_beat_timestamp_seconds',
    help: 'When the schedule last looked at what is due.',
    labels: [],
    read: ({ pulse }) => Promise.resolve([{ labels: {}, count: pulse.state().lastBeat.getTime() / 1_000 }]),
  },
];

/** Writes the metrics of now in Prometheus’ text format. */
export function createMetrics(parts: WebParts): () => Promise<string> {
  const registers = [new Registry()] as const;
  const [registry] = registers;
  new Gauge({
    name: 'obmin_build_info',
    help: 'The version that runs.',
    labelNames: ['version'],
    registers: [registry],
  })
    .labels(packageVersion())
    .set(1);
  for (const { name, help, labels, read } of COUNTED)
    new Gauge({
      ...{ name, help, labelNames: [...labels], registers: [registry] },
      async collect() {
        const tallies = await read(parts);
        this.reset();
        for (const each of tallies) this.set(each.labels, each.count);
      },
    });
  addEvents(parts.eventCounts, registry);
  return () => registry.metrics();
}

/** What the log was told, and the polls among it by their outcome. */
function addEvents(counts: () => EventCounts, registry: Registry): void {
  new Counter({
    ...{
      name: 'obmin_polls_total',
      help: 'Polls of feeds, by outcome.',
      labelNames: ['outcome'],
      registers: [registry],
    },
    collect() {
      this.reset();
      for (const [outcome, times] of counts().get('feed-polled') ?? []) this.inc({ outcome }, times);
    },
  });
  new Counter({
    ...{
      name: 'obmin_events_total',
      help: 'Records of the log, by event.',
      labelNames: ['event'],
      registers: [registry],
    },
    collect() {
      this.reset();
      for (const [event, outcomes] of counts())
        this.inc(
          { event },
          [...outcomes.values()].reduce((sum, times) => sum + times, 0),
        );
    },
  });
}

async function feedTallies({ store }: WebParts): Promise<readonly Tally[]> {
  const tallies = new Map<string, { readonly labels: Tally['labels']; count: number }>();
  for (const { mode, failures } of await store.feeds.all()) {
    const health = failures === 0 ? 'ok' : 'failing';
    const known = tallies.get(`${mode} ${health}`) ?? { labels: { mode, health }, count: 0 };
    known.count += 1;
    tallies.set(`${mode} ${health}`, known);
  }
  return [...tallies.values()];
}

async function sendQuantiles({ store, clock }: WebParts): Promise<readonly Tally[]> {
  const since = instant(new Date(clock.now().getTime() - LATELY_MS));
  const seconds = (await store.tallies.sendSeconds(since)).toSorted((one, other) => one - other);
  return QUANTILES.flatMap((quantile) => {
    const count = seconds[Math.min(seconds.length - 1, Math.floor(quantile * seconds.length))];
    return count === undefined ? [] : [{ labels: { quantile: String(quantile) }, count }];
  });
}

async function queueAge({ store, clock }: WebParts): Promise<readonly Tally[]> {
  const now = clock.now();
  const since = await store.tallies.dueSince(instant(now));
  return [{ labels: {}, count: since === null ? 0 : (now.getTime() - Date.parse(since)) / 1_000 }];
}
