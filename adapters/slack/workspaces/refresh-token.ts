import { grantOf, type Installation } from './installation.ts';
import { askSlack } from '../sending/web-client.ts';

/** What Slack knows the app by (SLACK_CLIENT_ID, SLACK_CLIENT_SECRET). */
export interface AppKeys {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A new pair for an expiring token (https://docs.slack.dev/authentication/using-token-rotation). Rejects as the SDK's client does. */
export async function refreshToken(
  apiUrl: string,
  { clientId, clientSecret }: AppKeys,
  old: Installation,
  now: Date,
): Promise<Installation> {
  const args = {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
    refresh_token: old.refresh,
  };
  const grant = grantOf(await askSlack(apiUrl, null, 'oauth.v2.access', args), now);
  if (grant === null) throw new Error('the answer is no token');
  return { ...grant.installation, botUser: grant.installation.botUser ?? old.botUser };
}
