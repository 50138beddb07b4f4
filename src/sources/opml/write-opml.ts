import type { Feed, Source } from '../source.ts';
import { OPML_NAMESPACE, OPML_PREFIX } from './opml-source.ts';

/**
 * The list as OPML 2.0 (opml.org/spec2.opml): a folder a source, with its feeds inside. A channel is a link there, since no
 * other reader could read it as a feed. What OPML has no attribute for has our prefix, as the specification asks.
 * `readOpml` and `mergeSources` give the same list back.
 */
export function writeOpml(sources: readonly Source[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:${OPML_PREFIX}="${OPML_NAMESPACE}">`,
    '  <head>',
    '    <title>Sources of Obmin</title>',
    '  </head>',
    '  <body>',
    ...sources.flatMap(folder),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function folder(source: Source): readonly string[] {
  const stated = attributes({
    text: source.name,
    ...ours({
      id: source.id,
      aliases: source.aliases.join('\n'),
      hosts: source.hosts.join(' '),
      languages: source.languages.join(' '),
      side: source.side,
      standing: source.standing,
    }),
  });
  if (source.feeds.length === 0) return [`    <outline${stated}/>`];
  return [`    <outline${stated}>`, ...source.feeds.map((feed) => feedOutline(feed, source)), '    </outline>'];
}

function feedOutline(feed: Feed, { name, languages }: Source): string {
  const [language, ...others] = languages;
  const stated = attributes({
    ...(feed.kind === 'channel' ? { type: 'link', text: name, url: feed.url } : rss(feed.url, name)),
    ...(language !== undefined && others.length === 0 && feed.kind === 'feed' ? { language } : {}),
    ...ours({ kind: feed.kind, on: String(feed.on), pages: String(feed.pages), 'seen-at': feed.seenAt ?? '' }),
  });
  return `      <outline${stated}/>`;
}

function rss(xmlUrl: string, text: string): Readonly<Record<string, string>> {
  return { type: 'rss', text, xmlUrl };
}

function ours(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${OPML_PREFIX}:${name}`, value]));
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .filter(([name, value]) => value !== '' || name === 'text')
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? character);
}
