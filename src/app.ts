import { ADAPTERS } from '../adapters/registry.ts';
import { createListener } from './bot/listener.ts';
import { beginAfresh } from './bot/subscriptions/change-subscription.ts';
import { createFolderCollector, type Collected, type OnProgress } from './collecting/collect-folder.ts';
import type { Feeds } from './collecting/feeds.ts';
import type { FeedRound } from './collecting/poll-feeds.ts';
import type { Core } from './core.ts';
import type { ComposeChange } from './deliveries/attempt.ts';
import { composeChange } from './deliveries/compose-change.ts';
import { composeDelivery } from './deliveries/compose.ts';
import type { Claim } from './deliveries/outbox.ts';
import type { Adapter, PreviewMessage } from './deliveries/port.ts';
import { createSender, type KillPoint } from './deliveries/sender.ts';
import { newSubscription } from './deliveries/subscribe.ts';
import { endPauses } from './bot/subscriptions/end-pauses.ts';
import { oweDigest, oweDueDigests } from './owe-digests.ts';
import { openPlatformLanes } from './platform-lanes.ts';
import { createPulse } from './pulse.ts';
import { startSchedule } from './schedule.ts';
import { instant } from './shared/clock.ts';
import { countingLog } from './shared/counting-log.ts';
import type { Leases } from './shared/lease.ts';
import type { Message } from './shared/message.ts';
import { packageVersion } from './shared/package-root.ts';
import { storyLookup } from './story-lookup.ts';
import type { WebServer } from './web/server.ts';
import type { WebParts } from './web/web-parts.ts';

/** Feeds come due to the second; looking twice as often as this would only cost. */
const POLL_TICK_SECONDS = 5;

/** The running program. */
export interface App {
  /** Reads the folder of articles and sends all that is owed by it. */
  round(onProgress: OnProgress): Promise<Collected>;
  /** Asks every feed, or all that are due, and sends what is owed by it. */
  readFeeds(which: { readonly everything: boolean }, onProgress: OnProgress): Promise<FeedRound>;
  /** Sends the console the digest of what it has just been told, where it is the console that listens. */
  closeRound(): Promise<void>;
  /** Takes commands and goes on by itself until `stop`. Resolves to where the web page is, or why it is not there. */
  serve(): Promise<string | null>;
  /** Ends what is under way and lets go of everything; safe at any time. */
  stop(): Promise<void>;
}

/** The composition root: puts store, adapters, pipeline and schedule together. The core stays the caller's to close. */
export async function createApp(given: Core, leases: Leases, killPoint?: (point: KillPoint) => void): Promise<App> {
  const counted = countingLog(given.log);
  const core = { ...given, log: counted.log };
  const pulse = createPulse(given.clock);
  const { store, clock, log, config } = core;
  const [lanes, sourcesLease] = await Promise.all([
    openPlatformLanes(core, leases),
    // What is read is read by one replica.
    leases.keep('sources', { gained: () => Promise.resolve(), lost: () => undefined }),
  ]);
  const { adapters } = lanes;
  const collector = config.seedsDir === null ? null : createFolderCollector(config.seedsDir, core);
  const lookup = storyLookup(store);
  const compose = (claim: Claim): Promise<Message> => composeDelivery(claim, lookup);
  const composeNews: ComposeChange = (claim, living) => composeChange(claim, living, lookup);
  const sender = createSender({
    ...{ outbox: store.outbox, adapters, compose, composeChange: composeNews, clock, log },
    mayClaim: lanes.mayClaim,
    ...(killPoint && { killPoint }),
  });
  let stopSchedule = (): Promise<void> => Promise.resolve();
  let stopping: Promise<void> | null = null;
  const isStopping = (): boolean => stopping !== null;
  let feeds: Promise<Feeds> | null = null;
  let web: WebServer | null = null;
  /** What reads feeds is large, and the first messages do not wait for it. */
  const loadFeeds = (): Promise<Feeds> => (feeds ??= loadFeedPoller(core));

  for (const { name } of adapters) if (name === CONSOLE.platform) await subscribeConsole(core);

  async function collect(onProgress: OnProgress): Promise<Collected> {
    const collected = (sourcesLease.held() ? await collector?.collect(onProgress) : null) ?? {
      articles: 0,
      newArticles: 0,
      problems: [],
      newProblems: [],
      error: null,
    };
    await oweDueDigests(store, clock);
    return collected;
  }

  return {
    async round(onProgress) {
      const collected = await collect(onProgress);
      await sender.sendDue();
      return collected;
    },
    async readFeeds(which, onProgress) {
      if (isStopping() || !sourcesLease.held()) return NO_FEEDS;
      const poller = await loadFeeds();
      if (!which.everything) await poller.spread();
      const read = await poller.pollAll(which, onProgress);
      await sender.sendDue();
      return read;
    },
    async closeRound() {
      // Who starts the program in a terminal sees the whole of it: the alerts, and the digest that they make.
      if (await oweConsoleDigest(core)) await sender.sendDue();
    },
    async serve() {
      if (isStopping()) return null;
      const listener = createListener(core, log);
      await lanes.listen(listener);
      pulse.connected();
      const readSources = async (): Promise<void> => {
        const { newProblems } = await collect(() => undefined);
        sender.wake();
        for (const { key, reason, detail } of newProblems) log.warn('article-not-read', { key, reason, detail });
      };
      const wakeSender = (): Promise<void> => {
        pulse.beat();
        sender.wake();
        return Promise.resolve();
      };
      const jobs = [
        { name: 'read-sources', everySeconds: config.pollSeconds, work: readSources },
        {
          name: 'poll-feeds',
          everySeconds: Math.min(POLL_TICK_SECONDS, config.pollSeconds),
          work: async () => {
            if (sourcesLease.held()) await (await loadFeeds()).pollDue();
          },
        },
        // Nothing waits for a platform's pace: neither the reading, nor what becomes due meanwhile.
        { name: 'send-due', everySeconds: 1, work: wakeSender },
        { name: 'forget-unseen', everySeconds: 6 * 3_600, work: () => forgetUnseen(core) },
        { name: 'end-pauses', everySeconds: 30, work: async () => void (await endPauses(store, clock)) },
        { name: 'owe-digests', everySeconds: 20, work: async () => void (await oweDueDigests(store, clock)) },
      ];
      const { webSub } = config.publicUrl === null ? { webSub: null } : await loadFeeds();
      if (webSub !== null) jobs.push({ name: 'ask-hubs', everySeconds: 60, work: () => webSub.subscribeDue() });
      const listening = await listen({ core, adapters, webSub, pulse, eventCounts: counted.counts });
      web = listening.web;
      // Asked to stop meanwhile: what has just begun ends as well.
      if (isStopping()) {
        await web?.close();
        return null;
      }
      const schedule = startSchedule(jobs, log);
      stopSchedule = () => schedule.stop();
      return listening.says;
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };

  async function stop(): Promise<void> {
    collector?.stop();
    await web?.close();
    await Promise.all([feeds?.then((poller) => poller.stop()), sender.stop()]);
    await stopSchedule();
    await lanes.stop();
  }
}

/** A feed that still holds an item of that age has it seen again at every poll: what is older can come back from nowhere. */
const UNSEEN_DAYS = 180;

/** A platform offers an update again for a day at most; twice that is safe. */
const SEEN_KEY_DAYS = 2;

async function forgetUnseen({ store, clock, log }: Core): Promise<void> {
  const before = instant(new Date(clock.now().getTime() - UNSEEN_DAYS * 86_400_000));
  log.info('items-forgotten', { items: await store.feeds.forgetUnseen(before) });
  const aDayAgo = instant(new Date(clock.now().getTime() - SEEN_KEY_DAYS * 86_400_000));
  await store.platforms.forgetKeys(aDayAgo);
}

interface Listening {
  readonly web: WebServer | null;
  readonly says: string;
}

/** The bot goes on where the page can't be served: messages matter more. */
async function listen({ core, adapters, ...more }: WebOf): Promise<Listening> {
  const { httpHost: host, httpPort: port, publicUrl, pollSeconds, timeZone: zone } = core.config;
  const { startWeb } = await import('./web/start-web.ts');
  const routes = adapters.flatMap((adapter) => adapter.routes ?? []);
  const web = await startWeb({ ...core, ...more, zone, publicUrl, pollSeconds, routes }, host, port);
  if ('problem' in web) {
    core.log.error('web-does-not-listen', { host, port });
    return { web: null, says: `the web page is not served: ${web.problem}` };
  }
  core.log.info('web-listens', { host, port: web.port });
  const name = host.includes(':') ? `[${host}]` : host;
  return { web, says: `the web page is at http://${name}:${String(web.port)}/` };
}

interface WebOf extends Pick<WebParts, 'webSub' | 'pulse' | 'eventCounts'> {
  readonly core: Core;
  readonly adapters: readonly Adapter[];
}

async function loadFeedPoller(core: Core): Promise<Feeds> {
  const { createFeeds } = await import('./collecting/feeds.ts');
  const { pollSeconds, allowPrivateHosts, publicUrl } = core.config;
  return createFeeds(core, { pollSeconds, allowPrivateHosts, publicUrl, version: packageVersion() });
}

const NO_FEEDS: FeedRound = { feeds: 0, failed: 0, newItems: 0, news: 0, firstError: null };

/** How each platform pictures a message without an account, by the adapter's name. */
export async function previewsOf(): Promise<ReadonlyMap<string, PreviewMessage>> {
  const loaded = await Promise.all(ADAPTERS.map(async ({ name, load }) => ({ name, ...(await load()) })));
  return new Map(loaded.flatMap(({ name, preview }) => (preview === undefined ? [] : [[name, preview]])));
}

/** Prints an answer of the command line as the console adapter prints a message. */
export async function printMessage({ log }: Core, message: Message): Promise<void> {
  const console = (await ADAPTERS.find(({ name }) => name === CONSOLE.platform)?.load())?.create({ settings: {}, log });
  await console?.deliver(CONSOLE, message, { key: 'answer', signal: AbortSignal.timeout(60_000) });
}

const CONSOLE = { platform: 'console', chat: 'local', thread: null } as const;

/** The terminal is subscribed without asking, once: who unsubscribes it is not subscribed again. */
async function subscribeConsole({ store, clock, defaults }: Core): Promise<void> {
  if (await store.subscriptions.at(CONSOLE)) return;
  await beginAfresh(store, newSubscription(CONSOLE, 'en', defaults, clock.now()), clock.now());
}

async function oweConsoleDigest({ store, clock }: Core): Promise<boolean> {
  const subscription = await store.subscriptions.at(CONSOLE);
  return subscription !== null && oweDigest(store, subscription.id, clock, true);
}
