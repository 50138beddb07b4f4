import { LookupRefusal } from './connect.ts';
import { failed, type Failed } from './failure.ts';

/** How far a request had come when its connection failed. */
export type Progress = 'connecting' | 'waiting' | 'reading';

interface Explanation {
  readonly codes: RegExp;
  readonly reason: Failed['reason'];
  readonly says: (host: string) => string;
}

/** The codes of Node, OpenSSL and undici, by how far the request had come; the first row that fits explains it. */
const EXPLANATIONS: Readonly<Record<Progress, readonly Explanation[]>> = {
  connecting: [
    {
      codes: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
      reason: 'tls',
      says: (host) => `The certificate of ${host} has expired or is not valid yet.`,
    },
    {
      codes: /^ERR_TLS_CERT_ALTNAME/,
      reason: 'tls',
      says: (host) => `The certificate that ${host} shows is made out to another name.`,
    },
    {
      codes: /SELF_SIGNED_CERT|^UNABLE_TO_|^CERT_|^INVALID_(?:CA|PURPOSE)$/,
      reason: 'tls',
      says: (host) => `The certificate of ${host} is not vouched for by anybody this machine trusts.`,
    },
    {
      codes: /^(?:ERR_SSL|ERR_TLS|EPROTO)/,
      reason: 'tls',
      says: (host) => `No safe connection to ${host} could be made.`,
    },
    { codes: /TIMEOUT|^ETIMEDOUT$/, reason: 'connect', says: (host) => `${host} did not take the connection in time.` },
    { codes: /^ECONNREFUSED$/, reason: 'connect', says: (host) => `${host} refused the connection.` },
    { codes: /^/, reason: 'connect', says: (host) => `${host} can't be reached.` },
  ],
  waiting: [
    { codes: /TIMEOUT/, reason: 'timeout', says: (host) => `${host} took the request and did not answer in time.` },
    { codes: /OVERFLOW/, reason: 'headers', says: (host) => `The head of the answer of ${host} is too large.` },
    {
      codes: /^HPE_|^HTTPParserError$|MISMATCH/,
      reason: 'headers',
      says: (host) => `What ${host} answers is no proper HTTP.`,
    },
    { codes: /^/, reason: 'connect', says: (host) => `${host} ended the connection without an answer.` },
  ],
  reading: [
    { codes: /TIMEOUT/, reason: 'timeout', says: (host) => `${host} did not answer in full in time.` },
    { codes: /OVERFLOW/, reason: 'headers', says: (host) => `The head of the answer of ${host} is too large.` },
    { codes: /^/, reason: 'truncated', says: (host) => `The answer of ${host} broke off before its end.` },
  ],
};

/** The codes of a connection that ended under a request, rather than of an answer that was wrong. */
const DROPPED = /^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE)$/;

/** What an error of the connection means, for the operator. Nothing of the error's own text is passed on. */
export function explainError(error: Error, progress: Progress, host: string): Failed {
  if (error instanceof LookupRefusal) return failed(error.reason, error.message, { unsent: true });
  const code = codeOf(error);
  const { reason, says } = EXPLANATIONS[progress].find(({ codes }) => codes.test(code)) ?? UNEXPLAINED;
  return failed(reason, says(host), { unsent: progress === 'connecting' });
}

/** True where the connection just ended. */
export function wasDropped(error: Error): boolean {
  return DROPPED.test(codeOf(error));
}

const UNEXPLAINED: Explanation = { codes: /^/, reason: 'connect', says: (host) => `${host} can't be reached.` };

/** The error's code; its name where it has none, as some of the HTTP parser's. */
function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
