import type { DocumentInput, DocumentResult } from '../document.ts';

/** Makes a document of decoded text; `url` is what relative links are resolved against. Refuses what is none of its kind. */
export type Reader = (text: string, url: string) => DocumentResult | Promise<DocumentResult>;

/** The reader of a kind of document. Each loads its libraries only when it is asked for: feeds don't pay for pages. */
export async function loadReader(kind: DocumentInput['kind']): Promise<Reader> {
  return LOADERS[kind]();
}

const LOADERS: Readonly<Record<DocumentInput['kind'], () => Promise<Reader>>> = {
  feed: async () => (await import('../readers/feed/read-feed.ts')).readFeed,
  channel: async () => (await import('../readers/channel/read-channel.ts')).readChannel,
  page: async () => (await import('../readers/page/read-page.ts')).readPage,
};
