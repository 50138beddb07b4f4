import type { ApiAnswer, Args } from './web-api.ts';
import type { World } from './workspace.ts';

export const CLIENT_ID = '1111.2222';
export const CLIENT_SECRET = 'the-client-secret';

/** oauth.v2.access: takes each code once, and a refresh token once. */
export function oauthAccess(world: World, args: Args, authorization: string | undefined): ApiAnswer {
  const basic = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64');
  const isKnown =
    authorization === `Basic ${basic}` || (args['client_id'] === CLIENT_ID && args['client_secret'] === CLIENT_SECRET);
  if (!isKnown) return { error: 'invalid_client_id' };
  const key = String(args['grant_type'] === 'refresh_token' ? args['refresh_token'] : args['code']);
  const grant = world.codes.get(key);
  if (grant === undefined)
    return { error: args['grant_type'] === 'refresh_token' ? 'invalid_refresh_token' : 'invalid_code' };
  world.codes.delete(key);
  return grant;
}
