import { join } from 'node:path';
import { ADAPTERS } from '../adapters/registry.ts';
import { createListener } from './bot/listener.ts';
import { subscribeStanding } from './bot/subscriptions/subscribe-standing.ts';
import { createFolderCollector, type Collected, type OnProgress } from './collecting/collect-folder.ts';
import type { Feeds } from './collecting/feeds.ts';
import type { FeedRound } from './collecting/poll-feeds.ts';
import { SetupError, type Core } from './core.ts';
import type { ComposeChange } from './deliveries/attempt.ts';
import { composeChange } from './deliveries/compose-change.ts';
import { composeDelivery } from './deliveries/compose.ts';
import type { Claim } from './deliveries/outbox.ts';
import type { Adapter, Address, PreviewMessage } from './deliveries/port.ts';
import { createSender } from './deliveries/sender.ts';
import { endPauses } from './bot/subscriptions/end-pauses.ts';
import { forgetOld } from './forget-old.ts';
import { markedDry } from './operator/dry-run.ts';
import { openHearing } from './operator/hearing.ts';
import { markHighWater, restoredUntil, takeRestored, toldUntil } from './operator/high-water.ts';
import { withNotices } from './operator/notice-outbox.ts';
import { pausable } from './operator/sending-switch.ts';
import { diskOf, tellAtOnce } from './operator/tell-at-once.ts';
import { tokenWatch } from './operator/token-watch.ts';
import { createWatch } from './operator/watch.ts';
import { oweDigest, oweDueDigests } from './owe-digests.ts';
import { checkAccounts } from './platform-accounts.ts';
import { openPlatformLanes } from './platform-lanes.ts';
import { createPulse } from './pulse.ts';
import { startSchedule } from './schedule.ts';
import { instant } from './shared/clock.ts';
import { countingLog } from './shared/counting-log.ts';
import type { Leases } from './shared/lease.ts';
import type { Message } from './shared/message.ts';
import { packageVersion } from './shared/package-root.ts';
import { storyLookup } from './story-lookup.ts';
import { describePlace } from './store/open-store.ts';
import { damaged, type StoreError } from './store/store-error.ts';
import type { WebServer } from './web/server.ts';
import type { WebParts } from './web/web-parts.ts';

/** Feeds come due to the second; looking twice as often as this would only cost. */
const POLL_TICK_SECONDS = 5;

/**
 * What was under way in a crash has most likely arrived, and its one repeat can wait: a program that dies again at its start
 * does not die over the same messages.
 */
const UNKNOWN_WAIT_MS = 3_000;

/** What nobody was there to hear for so long is no news to an operator. */
const OLD_NOTICE_MS = 24 * 3_600_000;

/** The running program. */
export interface App {
  /**
   * Reads the folder of articles and begins to send what is owed; with `wait`, and in a terminal, all of it is sent when it
   * resolves. Elsewhere a backlog may take minutes at the platform's pace, and neither feeds nor people wait for it.
   */
  round(options: { readonly wait: boolean }, onProgress: OnProgress): Promise<Collected>;
  /** Asks every feed, or all that are due, and sends what is owed by it. */
  readFeeds(which: { readonly everything: boolean }, onProgress: OnProgress): Promise<FeedRound>;
  /** Sends the console the digest of what it has just been told, where it is the console that listens. */
  closeRound(): Promise<void>;
  /** Takes commands and goes on by itself until `stop`. Resolves to where the web page is, or why it is not there. */
  serve(): Promise<string | null>;
  /** Resolves, if ever, with why it can't go on; the caller stops it. */
  readonly failed: Promise<StoreError>;
  /** Ends what is under way and lets go of everything; safe at any time. */
  stop(): Promise<void>;
}

/**
 * The composition root: puts store, adapters, pipeline and schedule together. The core stays the caller's to close.
 * Rejects with a SetupError where the settings do not fit what is stored.
 */
export async function createApp(given: Core, leases: Leases, { dryRun = false, once = false } = {}): Promise<App> {
  const counted = countingLog(given.log);
  const pulse = createPulse(given.clock);
  const { store, clock, config, killPoint } = given;
  if (!(await store.isWhole())) throw damaged(describePlace(config));
  if (!dryRun) await checkAccounts(given);
  const restored = await restoredUntil(config.dataDir, store);
  if (restored !== null) await takeRestored(store, restored, clock.now());
  const { log } = counted;
  const core: Core = { ...given, log, toldUntil: await toldUntil(store) };
  const [lanes, sourcesLease] = await Promise.all([
    openPlatformLanes(core, leases, { dryRun, repeatsAfterMs: once ? 0 : UNKNOWN_WAIT_MS }),
    // What is read is read by one replica.
    leases.keep('sources', { gained: () => Promise.resolve(), lost: () => undefined }),
  ]);
  const { adapters } = lanes;
  const collector = config.seedsDir === null ? null : createFolderCollector(config.seedsDir, core);
  const lookup = storyLookup(store);
  const compose = (claim: Claim): Promise<Message> => composeDelivery(claim, lookup);
  const composeNews: ComposeChange = (claim, living) => composeChange(claim, living, lookup);
  const operator = operatorOf(core, adapters);
  const desk = operator === null ? { outbox: store.outbox, compose } : withNotices(operator, store, compose);
  const outbox = pausable(dryRun ? markedDry(desk.outbox) : desk.outbox, store);
  const tokens = tokenWatch();
  const sender = createSender({
    ...{ outbox, adapters, compose: desk.compose, composeChange: composeNews, clock, log, killPoint },
    mayClaim: (platform) => !broken && lanes.mayClaim(platform),
    heard: (address, outcome) => {
      tokens.heard(address, outcome);
    },
  });
  const hearing = openHearing(clock);
  const watch = createWatch({
    ...{
      store,
      clock,
      log,
      badToken: () => tokens.isBad(),
      deaf: () => hearing.isDeaf(),
      disk: () => diskOf(config.dataDir),
    },
    tellAtOnce: (notice) => tellAtOnce(notice, operator, adapters, store),
    written: (now) => markHighWater(config.dataDir, now),
  });
  let stopSchedule = (): Promise<void> => Promise.resolve();
  let stopping: Promise<void> | null = null;
  const isStopping = (): boolean => stopping !== null;
  let broken = false;
  let feeds: Promise<Feeds> | null = null;
  let web: WebServer | null = null;
  /** What reads feeds is large, and the first messages do not wait for it. */
  const loadFeeds = (): Promise<Feeds> => (feeds ??= loadFeedPoller(core));

  if (operator !== null) await store.notices.passOver(instant(new Date(clock.now().getTime() - OLD_NOTICE_MS)));
  for (const reader of adapters.flatMap(({ standing }) => standing ?? []))
    await subscribeStanding(reader, store, core.defaults, clock.now());

  // What a damaged database owes may be told already, or to somebody else: nothing is sent, and the operator hears of it.
  const failed = given.damaged.then(async (error) => {
    broken = true;
    log.error('database-damaged', {});
    await tellAtOnce({ cause: 'damaged', text: '', number: null }, operator, adapters, store).catch(() => false);
    return error;
  });

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
    failed,
    async round({ wait }, onProgress) {
      // What is left from before does not wait for what is new.
      sender.wake();
      const collected = await collect(onProgress);
      if (wait || adapters.some(({ name }) => name === CONSOLE.platform)) await sender.sendDue();
      else sender.wake();
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
      const { webSub } = config.publicUrl === null ? { webSub: null } : await loadFeeds();
      // First the door, then those who tell the platforms where it is.
      const listening = await listen({ core, adapters, webSub, pulse, eventCounts: counted.counts });
      web = listening.web;
      const deaf = (platform: string, isDeaf: boolean): void => {
        hearing.heard(platform, isDeaf);
      };
      await lanes.listen(createListener(core, log, deaf));
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
        { name: 'watch', everySeconds: 5, firstSeconds: 1, work: () => watch.look() },
        { name: 'send-due', everySeconds: 1, work: wakeSender },
        { name: 'forget-old', everySeconds: 60, firstSeconds: 3, work: async () => void (await forgetOld(core)) },
        { name: 'end-pauses', everySeconds: 30, work: async () => void (await endPauses(store, clock)) },
        { name: 'owe-digests', everySeconds: 20, work: async () => void (await oweDueDigests(store, clock)) },
      ];
      if (webSub !== null) jobs.push({ name: 'ask-hubs', everySeconds: 60, work: () => webSub.subscribeDue() });
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
    if (broken) await failed;
    collector?.stop();
    await web?.close();
    await Promise.all([feeds?.then((poller) => poller.stop()), sender.stop()]);
    await stopSchedule();
    await lanes.stop();
  }
}

/** Where trouble is told; null where nobody is to be told. Throws a SetupError where that platform is not on. */
function operatorOf({ config }: Core, adapters: readonly Adapter[]): Address | null {
  if (config.operator === null) return null;
  const { platform } = config.operator;
  if (!adapters.some(({ name }) => name === platform))
    throw new SetupError(`OPERATOR names ${platform}, which is not on. Set what it needs, or name another address.`);
  return { ...config.operator, thread: null };
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
  const { pollSeconds, allowPrivateHosts, publicUrl, dataDir } = core.config;
  const marks = join(dataDir, 'obmin.reading');
  return createFeeds(core, { pollSeconds, allowPrivateHosts, publicUrl, version: packageVersion(), marks });
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

async function oweConsoleDigest({ store, clock }: Core): Promise<boolean> {
  const subscription = await store.subscriptions.at(CONSOLE);
  return subscription !== null && oweDigest(store, subscription.id, clock, true);
}
