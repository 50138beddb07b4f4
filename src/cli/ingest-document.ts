import { readFile, stat } from 'node:fs/promises';
import { packageVersion } from '../shared/package-root.ts';
import type { DocumentInput } from '../sources/document.ts';
import { createGuardedClient } from '../sources/fetch/create-client.ts';
import { FETCH_LIMITS } from '../sources/fetch/limits.ts';
import { userAgent } from '../sources/fetch/product.ts';
import { shownUrl } from '../sources/fetch/shown-url.ts';
import type { ReadResult } from '../sources/raw-item.ts';
import { channelName, channelPreview } from '../sources/readers/channel/channel-name.ts';
import { isSameSite } from '../sources/same-site.ts';
import { isAddress } from './is-address.ts';
import { readDocument } from '../sources/reading/read-document.ts';

/** What of the settings a download needs. */
export interface Download {
  readonly allowPrivateHosts: readonly string[];
  readonly publicUrl: string | null;
}

/** The items of a feed, a channel's preview or a page, from a file or the web; what can't be read is named. */
export async function* readDocuments(path: string, download: Download): AsyncGenerator<ReadResult> {
  const input = isAddress(path) ? await downloadDocument(path, download) : await openFile(path);
  if ('detail' in input) {
    yield { ok: false, problem: { key: shown(path), reason: 'unreadable', detail: input.detail } };
    return;
  }
  const feed = await readDocument(input);
  // An address may lead to a feed or to a page; only what is there tells.
  const read = feed.ok || input.kind !== 'feed' ? feed : await readDocument({ ...input, kind: 'page' });
  if (!read.ok) {
    yield { ok: false, problem: { key: shown(path), reason: 'not-an-article', detail: read.detail } };
    return;
  }
  for (const item of read.document.items) {
    // A saved document hangs on no address: what is relative in it leads nowhere.
    const link = item.link !== null && isSameSite(new URL(item.link), new URL(NOWHERE)) ? null : item.link;
    const isForeign = link !== null && input.url !== NOWHERE && !isSameSite(new URL(link), new URL(input.url));
    yield {
      ok: true,
      item: {
        origin: 'ingest',
        key: link ?? item.guid ?? shown(path),
        id: null,
        title: item.title,
        text: item.text,
        published: item.published ?? item.updated,
        outlet: item.forwardedFrom ?? null,
        url: item.forwardedFrom === undefined ? link : null,
        ...(isForeign && { linkedOnly: true as const }),
        lang: null,
        sourceId: null,
      },
    };
  }
}

/** The address of a saved document: its links are taken where they are whole. It is no front page. */
const NOWHERE = 'https://file.invalid/saved';

type Opened = DocumentInput | { readonly detail: string };

async function openFile(path: string): Promise<Opened> {
  try {
    const { size } = await stat(path);
    const most = FETCH_LIMITS.bodyBytes;
    if (size > most) return { detail: `It has more than ${String(most / 1024 / 1024)} MB.` };
    const kind = /\.html?$/i.test(path) ? 'page' : 'feed';
    return { kind, bytes: await readFile(path), contentType: null, url: NOWHERE };
  } catch (error) {
    return {
      detail: `It can’t be opened (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}).`,
    };
  }
}

async function downloadDocument(path: string, { allowPrivateHosts, publicUrl }: Download): Promise<Opened> {
  const channel = channelName(path);
  const client = createGuardedClient({ userAgent: userAgent(packageVersion(), publicUrl), allowPrivateHosts });
  try {
    const answer = await client.fetch({ url: channel === null ? path : channelPreview(channel) });
    if (answer.kind === 'failed') return { detail: answer.detail };
    if (answer.status !== 200) return { detail: `The server answered ${String(answer.status)}.` };
    const { bytes, headers, url } = answer;
    return { kind: channel === null ? 'feed' : 'channel', bytes, contentType: headers['content-type'] ?? null, url };
  } finally {
    await client.close();
  }
}

function shown(path: string): string {
  return isAddress(path) && URL.canParse(path) ? shownUrl(new URL(path)) : path;
}
