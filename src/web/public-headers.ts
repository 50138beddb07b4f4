import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * What every page of ours says of itself: no script, no style but ours, nothing from anywhere else, in nobody's frame, and
 * no word to other sites of who reads it. `isHttps` is whether the outside reaches us so.
 */
export function publicHeaders(isHttps: boolean): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    // Data are for everybody's pages; ours hold nothing that is not public.
    crossOriginResourcePolicy: 'cross-origin',
    strictTransportSecurity: isHttps ? 'max-age=15552000' : false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  });
}

/** A minute is short for a page and long for a crowd; what has not changed is not sent again. */
export const SHORT_CACHING = 'public, max-age=60';

/** A file whose name holds its hash never changes. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';
