/** What is known of a run from outside of the program, all times in milliseconds since 1970. */
export interface SoakLog {
  readonly articles: readonly LoggedArticle[];
  readonly steps: readonly Step[];
  readonly mutes: readonly Mute[];
  readonly messages: readonly LoggedMessage[];
  /** When the program was killed. */
  readonly kills: readonly number[];
  /** What the operator is shown as held: a chat, and an article of the story. */
  readonly held: readonly { readonly chat: number; readonly code: string }[];
  /** The longest that it stood still between two of its own steps. */
  readonly longestStopMs: number;
  readonly end: number;
}

export interface LoggedArticle {
  readonly code: string;
  /** The code that its story began with. */
  readonly story: string;
  /** When a feed first gave it to the program; null where none ever did. */
  readonly servedAt: number | null;
}

/** A person asks, and is told that it is so. */
export interface Step {
  readonly chat: number;
  readonly at: number;
  readonly what: 'asks-in' | 'is-in' | 'asks-out' | 'is-out';
}

export interface Mute {
  readonly chat: number;
  readonly story: string;
  readonly askedAt: number;
  readonly toldAt: number | null;
}

/** A message that the platform took; answers to commands are none of these. */
export interface LoggedMessage {
  readonly chat: number;
  readonly at: number;
  readonly id: number;
  readonly how: 'sent' | 'edited';
  readonly replyTo: number | null;
  readonly codes: readonly string[];
  readonly marked: boolean;
  readonly answered: boolean;
}

/** What is wrong, each in a line; `owed` counts what had to be told, `twice` the second copies. */
export interface Verdict {
  readonly lost: readonly string[];
  /** What of it the operator knows: it is held. */
  readonly held: readonly string[];
  readonly wrong: readonly string[];
  readonly owed: number;
  readonly told: number;
  readonly twice: number;
}

/** A request that left before a kill may be read after it: the fakes wait for the processor as well. */
const LATE_MS = 1_000;
/** A request that left before the person was told "you are out" may come after it: it is on its way for so long. */
const ON_ITS_WAY_MS = 1_500;

/** Judges a run by the script, the people and the platform alone; the program is asked nothing. */
export function judge(log: SoakLog): Verdict {
  const { articles, messages } = log;
  const byChat = groupBy(messages, ({ chat }) => chat);
  const stepsByChat = groupBy(log.steps, ({ chat }) => chat);
  const storyOf = new Map(articles.map(({ code, story }) => [code, story]));
  const place = new Map(articles.map(({ code }, index) => [code, index]));
  const tells = (codes: readonly string[]): readonly string[] => newest(codes, storyOf, place);
  const firstOf = firstTimes(messages, tells);
  const verdict = {
    lost: [] as string[],
    held: [] as string[],
    wrong: [] as string[],
    owed: 0,
    told: messages.length,
    twice: 0,
  };

  for (const [chat, steps] of stepsByChat) {
    const own = byChat.get(chat) ?? [];
    const firsts = firstTimes(own);
    for (const article of articles) {
      if (!isOwed(article, chat, steps, firsts, log)) continue;
      verdict.owed += 1;
      if (firsts.has(article.code)) continue;
      const isHeld = log.held.some((held) => held.chat === chat && storyOf.get(held.code) === article.story);
      verdict[isHeld ? 'held' : 'lost'].push(`${String(chat)} was not told ${article.code}`);
    }
    verdict.wrong.push(...order(chat, articles, firstTimes(own, tells), firstOf), ...unwanted(chat, own, steps, log));
    const copies = repeats(chat, own, log, tells);
    verdict.twice += copies.twice;
    verdict.wrong.push(...copies.wrong);
  }
  return verdict;
}

/** Owed is what came while a person was subscribed for certain, and stayed so to the end; of a change, to who was told of the story. */
function isOwed(
  { code, story, servedAt }: LoggedArticle,
  chat: number,
  steps: readonly Step[],
  firsts: ReadonlyMap<string, number>,
  { mutes }: SoakLog,
): boolean {
  if (servedAt === null) return false;
  const last = steps.at(-1);
  if (last?.what !== 'is-in' || last.at > servedAt) return false;
  if (code === story) return true;
  return firsts.has(story) && !mutes.some((mute) => mute.chat === chat && mute.story === story);
}

/** What surely came before is told before. */
function order(
  chat: number,
  articles: readonly LoggedArticle[],
  firsts: ReadonlyMap<string, number>,
  firstOf: ReadonlyMap<string, number>,
): readonly string[] {
  const begun = articles.filter(({ code, story }) => code === story && firsts.has(code));
  return begun.flatMap(({ code: later, servedAt }) =>
    begun
      .filter(({ code: sooner }) => (firstOf.get(sooner) ?? Infinity) < (servedAt ?? -Infinity))
      .filter(({ code: sooner }) => (firsts.get(sooner) ?? 0) > (firsts.get(later) ?? 0))
      .map(({ code: sooner }) => `${String(chat)} was told ${later} before ${sooner}`),
  );
}

/** Messages to who has been told that they are out, and of stories that they were told are muted. */
function unwanted(
  chat: number,
  own: readonly LoggedMessage[],
  steps: readonly Step[],
  { mutes, articles, longestStopMs }: SoakLog,
): readonly string[] {
  const grace = ON_ITS_WAY_MS + longestStopMs;
  const served = new Map(articles.map(({ code, servedAt }) => [code, servedAt ?? Infinity]));
  const outside = own.filter(({ at }) => {
    const before = steps.filter((step) => step.at <= at - grace).at(-1);
    const since = steps.some((step) => step.at > at - grace && step.at <= at);
    return before?.what === 'is-out' && !since;
  });
  const muted = mutes.flatMap(({ chat: who, story, toldAt }) => {
    if (who !== chat || toldAt === null) return [];
    const changes = articles.filter((each) => each.story === story && each.code !== story).map(({ code }) => code);
    return own.filter(({ codes }) => codes.some((code) => changes.includes(code) && (served.get(code) ?? 0) > toldAt));
  });
  return [
    ...outside.map(({ codes }) => `${String(chat)} is out and was sent ${codes.join()}`),
    ...muted.map(({ codes }) => `${String(chat)} muted and was sent ${codes.join()}`),
  ];
}

/** Copies of one piece of news: at most two, and a second one only where nobody knew of the first, and marked. */
function repeats(
  chat: number,
  own: readonly LoggedMessage[],
  { kills }: SoakLog,
  tells: (codes: readonly string[]) => readonly string[],
): { readonly twice: number; readonly wrong: readonly string[] } {
  const sent = own.filter(({ how }) => how === 'sent');
  const copies = new Map<string, LoggedMessage[]>();
  for (const message of sent) {
    const keys = message.replyTo === null ? tells(message.codes) : [`an answer to ${String(message.replyTo)}`];
    for (const key of keys) copies.set(key, [...(copies.get(key) ?? []), message]);
  }
  const wrong: string[] = [];
  let twice = 0;
  for (const [key, all] of copies) {
    const [first, second] = all;
    if (all.length > 2) wrong.push(`${String(chat)} was sent ${String(all.length)} copies of ${key}`);
    if (first === undefined || second === undefined) continue;
    twice += 1;
    const isKilled = kills.some((at) => at >= first.at - LATE_MS && at <= second.at);
    if (first.answered && !isKilled) wrong.push(`${String(chat)} was sent ${key} twice for nothing`);
    if (!second.marked) wrong.push(`${String(chat)} was sent ${key} twice, and the second says nothing of it`);
  }
  return { twice, wrong };
}

/** Of each story in a message the newest article: what that message tells. */
function newest(
  codes: readonly string[],
  storyOf: ReadonlyMap<string, string>,
  place: ReadonlyMap<string, number>,
): readonly string[] {
  const last = new Map<string, string>();
  for (const code of codes.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)))
    last.set(storyOf.get(code) ?? code, code);
  return [...last.values()];
}

/** When each article was first named, or first told as `tells` has it. */
function firstTimes(
  messages: readonly LoggedMessage[],
  tells: (codes: readonly string[]) => readonly string[] = (codes) => codes,
): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { codes, at } of messages) for (const code of tells(codes)) if (!firsts.has(code)) firsts.set(code, at);
  return firsts;
}

function groupBy<Value>(values: readonly Value[], key: (value: Value) => number): Map<number, Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
