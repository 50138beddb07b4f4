import { z } from 'zod';
import { visibleText } from '../html/visible-text.ts';
import { parseScript } from './parse-script.ts';

/** What a page's JSON-LD says of its article (schema.org Article); each null where it says nothing usable. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
}

/** More nodes than these are left unread. */
const MAX_NODES = 500;

const ARTICLE = /^(?:https?:\/\/schema\.org\/|schema:)?(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report|PressRelease)$/;

const text = z.string().nullable().catch(null);
const name = z
  .union([z.string(), z.object({ name: z.string() }).transform((named) => named.name)])
  .nullable()
  .catch(null);
const address = z
  .union([z.string(), z.object({ '@id': z.string() }).transform((node) => node['@id'])])
  .nullable()
  .catch(null);
const types = z.union([z.string().transform((type) => [type]), z.array(z.string())]);

const article = z.object({
  '@type': types.refine((all) => all.some((type) => ARTICLE.test(type))),
  '@id': address,
  url: address,
  mainEntityOfPage: address,
  headline: text,
  name: text,
  articleBody: text,
  datePublished: text,
  dateModified: text,
  inLanguage: name,
  publisher: name,
});

type Node = z.infer<typeof article>;

/**
 * The article that a page's JSON-LD scripts describe: the one with one of the page's addresses, else the first. Null
 * where none does. Broken scripts are passed over.
 */
export function readJsonLd(scripts: readonly string[], addresses: readonly string[]): LinkedArticle | null {
  const nodes = scripts
    .flatMap((script) => nodesOf(parseScript(script)))
    .flatMap((node) => article.safeParse(node).data ?? []);
  const own = nodes.find((node) =>
    [node.mainEntityOfPage, node.url, node['@id']].some((at) => at !== null && isOneOf(at, addresses)),
  );
  const chosen = own ?? nodes[0];
  return chosen === undefined ? null : toArticle(chosen);
}

function toArticle(node: Node): LinkedArticle {
  return {
    headline: shown(node.headline ?? node.name),
    body: shown(node.articleBody),
    published: node.datePublished,
    modified: node.dateModified,
    language: node.inLanguage,
    publisher: shown(node.publisher),
  };
}

// Systems put HTML and entities into these, though the vocabulary has plain text here.
function shown(stated: string | null): string | null {
  const seen = visibleText(stated ?? '');
  return seen === '' ? null : seen;
}

/** The nodes of a script that may be the page's article: not its lists of other articles, nor what it is part of. */
function nodesOf(script: unknown): readonly unknown[] {
  const nodes: unknown[] = [script];
  for (const node of nodes) {
    if (nodes.length > MAX_NODES) break;
    if (Array.isArray(node)) nodes.push(...(node as unknown[]).slice(0, MAX_NODES));
    else if (typeof node === 'object' && node !== null)
      nodes.push(...INNER.flatMap((key) => (node as Record<string, unknown>)[key] ?? []));
  }
  return nodes;
}

const INNER = ['@graph', 'mainEntity'] as const;

function isOneOf(address: string, addresses: readonly string[]): boolean {
  return addresses.some((other) => bareAddress(other) === bareAddress(address));
}

function bareAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');
}
