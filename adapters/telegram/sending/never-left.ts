/** Codes of Node's that say that no connection came to be: nothing was written. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'EPROTO'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
]);
const TLS = /^(?:CERT_|ERR_TLS_|ERR_SSL_)/;
// The same codes stand for a connection that was never there and for one that ended: the words tell them apart.
// Where several addresses of a host were tried, Node gives one error for all of them and no words (`reason: `).
const BEFORE_THE_REQUEST = /\bconnect ETIMEDOUT\b|before secure TLS connection was established|reason: $/;

/** True where a failed fetch certainly wrote no request: the name, the connection or the TLS handshake failed. */
export function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return NO_CONNECTION.has(code) || TLS.test(code) || BEFORE_THE_REQUEST.test(error.message);
}
