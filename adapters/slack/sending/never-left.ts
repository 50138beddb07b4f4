/** Codes of Node's and of its fetch that say that no connection came to be: nothing was written. */
const NO_CONNECTION: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'],
  ...['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'EPROTO'],
  ...['UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'UND_ERR_CONNECT_TIMEOUT'],
]);
const TLS = /^(?:CERT_|ERR_TLS_|ERR_SSL_)/;
const BEFORE_THE_REQUEST = /\bconnect ETIMEDOUT\b|before secure TLS connection was established/;

/** True where a failed fetch certainly wrote no request: the name, the connection or the TLS handshake failed. */
export function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Where several addresses of a host were tried, Node tells of each.
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(neverLeft);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (NO_CONNECTION.has(code) || TLS.test(code) || BEFORE_THE_REQUEST.test(error.message)) return true;
  return error.cause !== undefined && neverLeft(error.cause);
}
