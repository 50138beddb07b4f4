import type { DocumentRefusal } from '../document.ts';
import type { FetchFailure } from '../fetch/guarded-client.ts';

const BY_ITSELF = 'It is tried again by itself.';
const LOOK_UP = 'Look up the present address of the feed and change it in the list of sources.';
const TAKE_OFF = 'Ask the publisher for a public address, or take the feed off the list of sources.';

const STATUSES: Readonly<Record<number, string>> = {
  401: `The server asks for a login (401). ${TAKE_OFF}`,
  403: `The server refuses us (403). ${TAKE_OFF}`,
  404: `There is nothing at this address (404). ${LOOK_UP}`,
  410: `The server says that the feed is gone for good (410). ${LOOK_UP}`,
  429: 'The server asks us to come less often (429). It is left alone for as long as it says.',
  451: `The server may not show the feed to us for legal reasons (451). ${TAKE_OFF}`,
};

const FAILURES: Readonly<Record<FetchFailure, string>> = {
  'private-address': 'Only what ALLOW_PRIVATE_HOSTS names is read inside a private network.',
  scheme: LOOK_UP,
  port: LOOK_UP,
  credentials: 'Take name and password out of the address.',
  dns: BY_ITSELF,
  connect: BY_ITSELF,
  tls: `${BY_ITSELF} It can't be read until the publisher mends that.`,
  timeout: BY_ITSELF,
  'too-many-redirects': LOOK_UP,
  downgrade: LOOK_UP,
  'other-domain': 'If the new address is the same publisher’s, agree to it with obmin sources release.',
  headers: BY_ITSELF,
  'too-large': LOOK_UP,
  truncated: BY_ITSELF,
  encoding: BY_ITSELF,
  aborted: BY_ITSELF,
};

const REFUSALS: Readonly<Record<DocumentRefusal, string>> = {
  empty: BY_ITSELF,
  'not-a-feed': LOOK_UP,
  'not-an-article': LOOK_UP,
  charset: `${BY_ITSELF} The publisher has to say in which letters the feed is written.`,
  'too-large': LOOK_UP,
  slow: BY_ITSELF,
  broken: BY_ITSELF,
};

/** What a status that is no answer means and the mend, for the operator. */
export function explainStatus(status: number): string {
  const known = STATUSES[status];
  if (known !== undefined) return known;
  if (status >= 500) return `The server has trouble of its own (${status}). ${BY_ITSELF}`;
  return `The server answers with ${status} and no feed. ${LOOK_UP}`;
}

/** The client's words for a failure, with the mend. */
export function explainFetchFailure(reason: FetchFailure, detail: string): string {
  return `${detail} ${FAILURES[reason]}`;
}

/** The reader's words for a document that it could not read, with the mend. */
export function explainRefusal(reason: DocumentRefusal, detail: string): string {
  return `${detail} ${REFUSALS[reason]}`;
}
