import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import Database from 'libsql';
import { databaseFile } from '../../src/store/open-sqlite.ts';
import { startChild } from './child.ts';
import { openHerd, residentMb } from './lives.ts';
import { slopePerHour } from './memory-slope.ts';
import type { FromFeeds, FromTelegram, TakenMessage, ToFeeds, ToTelegram } from './messages.ts';
import { judge, type LoggedArticle, type SoakLog, type Verdict } from './oracle.ts';
import { openPeople } from './people.ts';
import { seededRandom } from './random.ts';
import { storyScript, type ScriptedArticle } from './stories.ts';

export interface SoakOptions {
  readonly seed: number;
  readonly chats: number;
  /** How long it is killed, in ms. */
  readonly forMs: number;
  /** And longer where it was not killed so often by then. */
  readonly leastKills: number;
  readonly lifeMs: readonly [number, number];
  /** How long it lives on undisturbed after that, in ms, for the slope of its memory; at least until nothing is owed. */
  readonly calmMs: number;
  /** An article comes so often, in ms. */
  readonly articleMs: number;
}

export interface SoakReport {
  readonly seed: number;
  readonly verdict: Verdict;
  readonly kills: number;
  readonly stops: number;
  readonly ends: number;
  readonly falls: readonly string[];
  readonly articles: number;
  readonly steps: number;
  readonly mutes: number;
  /** What became of the platform's answers. */
  readonly answers: Readonly<Record<string, number>>;
  /** Rows of the outbox by state. */
  readonly deliveries: Readonly<Record<string, number>>;
  readonly integrity: string;
  readonly exitCode: number | null;
  /** In MB an hour, over the calm; null where that was too short to tell. */
  readonly memorySlope: number | null;
  readonly seconds: number;
}

const TOKEN = '4244:canary_token-of_the-soak';
const FEEDS = 40;
/** Of the plans so many are called off some articles later. */
const CALLED_OFF = 0.35;
/** Somebody comes, goes or mutes so often, in ms. */
const STIR_MS = 60;
/** Nothing may be owed any more after so long without a kill. */
const DRAIN_MS = 120_000;
/** Each feed is asked in so long: what was served and not stored is served again by then. */
const QUIET_MS = 6_000;
const MARKS = ['Possible repeat', 'Можливий повтор', 'Возможен повтор', 'Возможный повтор'];

/** One soak: the built program between its fakes, killed again and again, then left alone until nothing is owed. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const begun = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'obmin-soak-'));
  const random = seededRandom(options.seed);
  const taken: TakenMessage[] = [];
  const served = new Map<string, number>();
  const hear = { taken: (_message: TakenMessage): boolean => false };
  const telegram = await startChild<ToTelegram, FromTelegram>(
    'soak/telegram-process.ts',
    [TOKEN, String(options.seed)],
    (message) => {
      if (message.kind === 'taken' && !hear.taken(message)) taken.push(message);
    },
  );
  const feeds = await startChild<ToFeeds, FromFeeds>('soak/feeds-process.ts', [String(FEEDS)], (message) => {
    if (message.kind === 'served') served.set(message.code, message.at);
  });
  if (telegram.first.kind !== 'ready' || feeds.first.kind !== 'ready') throw new Error('the fakes did not start');

  const herd = openHerd({
    environment: settings(folder, telegram.first.root, feeds.first.ports),
    cwd: folder,
    lifeMs: options.lifeMs,
    random: seededRandom(options.seed + 1),
  });
  const chats = Array.from({ length: options.chats }, (_, index) => 10_000 + index);
  const people = openPeople(chats, seededRandom(options.seed + 2), (update) => {
    telegram.child.tell({ kind: 'update', update });
  });
  hear.taken = (message) => people.heard(message);

  // All subscribe before the first article, in a life that nobody ends.
  const first = await herd.calm();
  await until(() => people.isAtRest() && readFeeds(folder) === FEEDS, 60_000);
  first.kill('SIGKILL');
  const stirring = setInterval(() => {
    people.stir();
  }, STIR_MS);
  const script = storyScript(random, new Date());
  const articles: ScriptedArticle[] = [];
  const toCallOff: ScriptedArticle[] = [];
  const publishing = setInterval(() => {
    const article = toCallOff.length > 3 ? script.callOff(toCallOff.shift()!) : script.begin();
    if (article.kind === 'plan' && random.chance(CALLED_OFF)) toCallOff.push(article);
    articles.push(article);
    feeds.child.tell({ kind: 'publish', feed: articles.length % FEEDS, article });
  }, options.articleMs);
  await herd.live(options.forMs, options.leastKills);
  clearInterval(publishing);
  clearInterval(stirring);

  const child = await herd.calm();
  const memory: { readonly at: number; readonly mb: number }[] = [];
  const calmFrom = performance.now();
  const isDrained = (): boolean =>
    people.isAtRest() && articles.every(({ code }) => served.has(code)) && openDeliveries(folder) === 0;
  let busyUntil = calmFrom;
  await until(() => {
    const now = performance.now();
    memory.push({ at: now, mb: residentMb(child.pid ?? 0) });
    if (!isDrained()) busyUntil = now;
    return now - calmFrom >= options.calmMs && now - busyUntil >= QUIET_MS;
  }, options.calmMs + DRAIN_MS);
  const exitCode = await herd.end();
  telegram.child.end();
  feeds.child.end();

  const logged = articles.map(({ code, story }): LoggedArticle => ({
    code,
    story,
    servedAt: served.get(code) ?? null,
  }));
  const log: SoakLog = {
    articles: logged,
    steps: people.steps,
    mutes: people.mutes,
    messages: taken.map(({ text, answer, ...message }) => ({
      ...message,
      marked: MARKS.some((mark) => text.startsWith(mark)),
      answered: answer === 'given',
    })),
    kills: herd.kills,
    held: heldRows(folder),
    longestStopMs: herd.longestStopMs,
    end: Date.now(),
  };
  const report: SoakReport = {
    ...{ seed: options.seed, verdict: judge(log), kills: herd.kills.length, stops: herd.stops, ends: herd.ends },
    ...{ falls: herd.falls, articles: articles.length, steps: people.steps.length, mutes: people.mutes.length },
    answers: countBy(taken.map(({ answer }) => answer)),
    ...inspect(folder),
    ...{ exitCode, memorySlope: slopePerHour(memory), seconds: Math.round((performance.now() - begun) / 1_000) },
  };
  rmSync(folder, { recursive: true, force: true });
  return report;
}

function settings(folder: string, root: string, ports: readonly number[]): Record<string, string> {
  const sources = ports.map((port, index) => ({
    ...{ id: `outlet-${String(index)}`, name: `Outlet ${String(index)}`, aliases: [], languages: ['en', 'uk', 'ru'] },
    ...{
      hosts: [`outlet-${String(index)}.example`],
      side: index % 2 === 0 ? 'ukraine' : 'russia',
      standing: 'official',
    },
    feeds: [
      { url: `http://127.0.0.1:${String(port)}/feed.xml`, kind: 'feed', on: true, pages: false, seenAt: 'the soak' },
    ],
  }));
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
  return {
    ...{ DATA_DIR: join(folder, 'data'), SOURCES: join(folder, 'sources.json'), SEEDS_DIR: '', HISTORY: 'none' },
    ...{ POLL_SECONDS: '1', HTTP_PORT: '0', TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: root, LOG_LEVEL: 'error' },
    ALLOW_PRIVATE_HOSTS: ports.map((port) => `127.0.0.1:${String(port)}`).join(','),
  };
}

function inspect(folder: string): Pick<SoakReport, 'deliveries' | 'integrity'> {
  return withDatabase(folder, (sqlite) => {
    const rows = sqlite.prepare('select state, count(*) as n from deliveries group by state').all() as {
      state: string;
      n: number;
    }[];
    const [check] = sqlite.prepare('pragma integrity_check').all() as { integrity_check: string }[];
    return {
      deliveries: Object.fromEntries(rows.map(({ state, n }) => [state, n])),
      integrity: check?.integrity_check ?? '',
    };
  });
}

/** As `obmin doctor` counts them, with the articles of their stories. */
function heldRows(folder: string): SoakLog['held'] {
  return withDatabase(folder, (sqlite) => {
    const held =
      sqlite.prepare(`select s.chat, t.data from deliveries d join subscriptions s on s.id = d.subscription_id
      join delivery_items i on i.delivery_id = d.id join stories t on t.id = i.story_id where d.state = 'held'`);
    return (held.all() as { chat: string; data: string }[]).flatMap(({ chat, data }) =>
      [...data.matchAll(/\.example\/([\w-]+)/g)].map(([, code = '']) => ({ chat: Number(chat), code })),
    );
  });
}

/** Feeds whose first reading is stored: what stands in them before that is news to nobody. */
function readFeeds(folder: string): number {
  return withDatabase(folder, (sqlite) => {
    const read = `select count(*) as n from feeds where json_extract(data, '$.mode') = 'active'`;
    return (sqlite.prepare(read).get() as { n: number }).n;
  });
}

function openDeliveries(folder: string): number {
  return withDatabase(folder, (sqlite) => {
    const open = "select count(*) as n from deliveries where state in ('pending', 'claimed', 'ambiguous')";
    return (sqlite.prepare(open).get() as { n: number }).n;
  });
}

function withDatabase<Result>(folder: string, work: (sqlite: Database.Database) => Result): Result {
  const sqlite = new Database(databaseFile(join(folder, 'data')), { readonly: true });
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}

function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Looks four times a second; what did not come in time is judged as it is. */
async function until(isSo: () => boolean, mostMs: number): Promise<void> {
  const end = performance.now() + mostMs;
  while (!isSo() && performance.now() < end) await passed(250);
}
