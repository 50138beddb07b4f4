import { readHtml } from '../html/bounded-parser.ts';

/** What a page says of itself for programs. Nothing of it is seen by its reader, so none of it is text. */
export interface PageHead {
  /** `<html lang>`, as stated. */
  readonly language: string | null;
  readonly title: string | null;
  /** The `content` of `<meta>` by its `property`, `name` or `itemprop` in lower case; the first of a name counts. */
  readonly metas: ReadonlyMap<string, string>;
  /** `<link rel="canonical">`, as stated. */
  readonly canonical: string | null;
  /** The JSON-LD scripts, as they stand. */
  readonly scripts: readonly string[];
  readonly hasPasswordField: boolean;
}

/** More than these are left unread. */
const MAX_METAS = 200;
const MAX_SCRIPTS = 20;
const MAX_SCRIPT_LENGTH = 1_000_000;

type Gathering = { -readonly [Key in keyof PageHead]: PageHead[Key] } & {
  metas: Map<string, string>;
  scripts: string[];
};

/** Reads the head of a page, and what pages put of it elsewhere. Total and linear. */
export function readHead(html: string): PageHead {
  const head: Gathering = {
    language: null,
    title: null,
    metas: new Map(),
    canonical: null,
    scripts: [],
    hasPasswordField: false,
  };
  /** The text of the title or the script that we are in. */
  let text: string[] | null = null;
  readHtml(html, {
    open: (name, attributes) => {
      if (name === 'html') head.language ??= stated(attributes['lang'] ?? attributes['xml:lang']);
      else if (name === 'meta')
        addMeta(head, attributes['property'] ?? attributes['name'] ?? attributes['itemprop'], attributes['content']);
      else if (name === 'link' && hasWord(attributes['rel'], 'canonical'))
        head.canonical ??= stated(attributes['href']);
      else if (name === 'input') head.hasPasswordField ||= attributes['type']?.toLowerCase() === 'password';
      else if (name === 'title' || (name === 'script' && hasWord(attributes['type'], 'application/ld+json'))) text = [];
    },
    text: (piece) => text?.push(piece),
    close: (name) => {
      if (text === null || (name !== 'title' && name !== 'script')) return;
      const whole = text.join('');
      text = null;
      // Pictures drawn in the page have titles too; the page's own comes first.
      if (name === 'title') head.title ??= stated(whole);
      else if (head.scripts.length < MAX_SCRIPTS && whole.length <= MAX_SCRIPT_LENGTH) head.scripts.push(whole);
    },
  });
  return head;
}

function addMeta(head: Gathering, name: string | undefined, content: string | undefined): void {
  const key = name?.trim().toLowerCase() ?? '';
  const value = stated(content);
  if (key !== '' && value !== null && !head.metas.has(key) && head.metas.size < MAX_METAS) head.metas.set(key, value);
}

function hasWord(words: string | undefined, word: string): boolean {
  return (
    words
      ?.toLowerCase()
      .split(/[\s;]+/)
      .includes(word) === true
  );
}

function stated(text: string | undefined): string | null {
  const value = text?.replace(/\s+/g, ' ').trim() ?? '';
  return value === '' ? null : value;
}
