import { isLanguage, type Language } from '../../shared/language.ts';
import { oneLine, plainText, shorten } from '../../shared/text.ts';
import { addressProblem, feedAddress, type FeedAddress } from '../feed-address.ts';
import type { FeedKind, Side, Standing } from '../source.ts';
import { OPML_PREFIX, type OpmlFeed, type OpmlResult, type OpmlSource } from './opml-source.ts';
import { STATED_WORDS, WORDS, languageOf } from './outline-words.ts';
import { scanOutlines, type Outline } from './scan-outlines.ts';

/** The most feeds that one file may have. */
export const MAX_OPML_FEEDS = 2_000;
/** More problems than these are counted, not listed. */
const LISTED_PROBLEMS = 50;
const LONGEST_NAME = 120;

/** What the folders around an outline state for all that is in them. */
interface Around {
  readonly language: Language | null;
  readonly side: Side | null;
  readonly standing: Standing | null;
}

interface Found {
  readonly sources: OpmlSource[];
  readonly problems: string[];
}

/**
 * Reads a list of feeds as readers export it (OPML 1 and 2), all of it or nothing. A folder's `language`, `side` and
 * `standing` hold for the feeds inside it, and a feed's own come first; each may have our prefix or none. Every feed is a
 * source of its own here, but for a folder that `writeOpml` has made, which is one source.
 */
export function readOpml(text: string): OpmlResult {
  const scanned = scanOutlines(text);
  if (!scanned.ok) return { ok: false, problems: [`the file ${scanned.problem}`] };
  const found: Found = { sources: [], problems: [] };
  for (const outline of scanned.outlines) readOutline(outline, { language: null, side: null, standing: null }, found);
  const feeds = found.sources.reduce((count, source) => count + source.feeds.length, 0);
  if (feeds > MAX_OPML_FEEDS) return { ok: false, problems: [tooMany(feeds)] };
  if (found.sources.length === 0 && found.problems.length === 0)
    return { ok: false, problems: ['the file has no feeds'] };
  return found.problems.length === 0 ? { ok: true, sources: found.sources } : refusal(found.problems);
}

/** SOURCES names one file, so that to split it would not help. */
function tooMany(feeds: number): string {
  return `the file has ${String(feeds)} feeds, and no more than ${String(MAX_OPML_FEEDS)} are read; take out those that you need least`;
}

function refusal(problems: readonly string[]): OpmlResult {
  const more = problems.length - LISTED_PROBLEMS;
  const listed = problems.slice(0, LISTED_PROBLEMS);
  return { ok: false, problems: more > 0 ? [...listed, `and ${String(more)} more problems`] : listed };
}

function readOutline(outline: Outline, around: Around, found: Found): void {
  if (stated(outline, 'iscomment')?.toLowerCase() === 'true') return;
  const source = sourceOf(outline, around, found);
  const address = addressOf(outline);
  if (source.id !== null && address === null) {
    const feeds = outline.children.flatMap((child) => feedOf(child, found) ?? []);
    found.sources.push({ ...source, feeds });
    return;
  }
  const feed = address === null ? null : feedOf(outline, found);
  if (feed !== null) found.sources.push({ ...source, feeds: [feed] });
  const inside: Around = { language: source.languageHint, side: source.side, standing: source.standing };
  for (const child of outline.children) readOutline(child, inside, found);
}

function sourceOf(outline: Outline, around: Around, { problems }: Found): OpmlSource {
  const read = <Value>(name: keyof typeof STATED_WORDS, meaning: (text: string) => Value | undefined): Value | null => {
    const text = stated(outline, name);
    if (text === null) return null;
    const value = meaning(text);
    if (value === undefined) problems.push(`${placeOf(outline)}: ${name} has to be ${STATED_WORDS[name]}`);
    return value ?? null;
  };
  const id = stated(outline, 'id', true);
  return {
    place: placeOf(outline),
    id,
    name: id === null ? nameOf(outline) : stated(outline, 'text'),
    aliases: stated(outline, 'aliases', true)?.split('\n').filter(Boolean) ?? null,
    hosts: stated(outline, 'hosts', true)?.split(' ').filter(Boolean) ?? null,
    languages: read('languages', (text) => languagesOf(text)),
    languageHint: languageOf(stated(outline, 'language') ?? folderName(outline)) ?? around.language,
    side: read('side', WORDS.side) ?? around.side,
    standing: read('standing', WORDS.standing) ?? around.standing,
    site: stated(outline, 'htmlurl'),
    feeds: [],
  };
}

function feedOf(outline: Outline, { problems }: Found): OpmlFeed | null {
  const url = addressOf(outline) ?? '';
  const address = kindOf(outline) === null ? feedAddress(url) : asStated(url, kindOf(outline) ?? 'feed');
  if (!address.ok) {
    problems.push(`${placeOf(outline)} ${address.problem}`);
    return null;
  }
  const switchOf = (name: string): boolean | null => WORDS.switch(stated(outline, name, true) ?? '') ?? null;
  const seenAt = stated(outline, 'seen-at', true);
  return { url: address.url, kind: address.kind, on: switchOf('on'), pages: switchOf('pages'), seenAt };
}

/** An address of our own writing is taken as it stands. */
function asStated(url: string, kind: FeedKind): FeedAddress {
  const problem = addressProblem(url);
  return problem === null ? { ok: true, url, kind } : { ok: false, problem };
}

function kindOf(outline: Outline): FeedKind | null {
  const kind = stated(outline, 'kind', true);
  return kind === 'feed' || kind === 'channel' ? kind : null;
}

/** Where an outline's feed is; null for a folder, a note and a reference to another file, which is never followed. */
function addressOf(outline: Outline): string | null {
  const feed = stated(outline, 'xmlurl');
  if (feed !== null) return feed;
  const type = stated(outline, 'type')?.toLowerCase() ?? '';
  const link = stated(outline, 'url');
  if (link === null || type === 'include') return null;
  const isFeed = type === 'rss' || type === 'atom';
  const address = feedAddress(link);
  const isChannel = kindOf(outline) === 'channel' || (address.ok && address.kind === 'channel');
  return isFeed || isChannel ? link : null;
}

/** An attribute that is there and not empty. Ours have a prefix; `ours` are never taken without it. */
function stated({ attributes }: Outline, name: string, ours = false): string | null {
  const value = attributes[`${OPML_PREFIX}:${name}`] ?? (ours ? undefined : attributes[name]);
  return value === undefined || value.trim() === '' ? null : value.trim();
}

function languagesOf(text: string): readonly Language[] | undefined {
  const languages = text.split(/[\s,]+/);
  return languages.every(isLanguage) ? languages : undefined;
}

function folderName(outline: Outline): string {
  return addressOf(outline) === null ? (nameOf(outline) ?? '') : '';
}

function nameOf(outline: Outline): string | null {
  const name = oneLine(plainText(stated(outline, 'title') ?? stated(outline, 'text') ?? ''));
  return name === '' ? null : shorten(name, LONGEST_NAME);
}

function placeOf(outline: Outline): string {
  const name = nameOf(outline);
  return `line ${String(outline.line)}${name === null ? '' : ` (${shorten(name, 40)})`}`;
}
