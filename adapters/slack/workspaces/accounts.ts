import { z } from 'zod';
import type { AdapterMemory } from '../../../src/deliveries/port.ts';
import type { AccountCall } from '../sending/account-call.ts';
import { readInstallation, writeInstallation, type Installation } from './installation.ts';
import { AccountsNotRead, NoAccount } from './no-account.ts';
import { codeOf } from '../sending/outcome.ts';
import { refreshToken, type AppKeys } from './refresh-token.ts';
import { askSlack } from '../sending/web-client.ts';

/** The workspaces that have the app, and the way to ask Slack on behalf of one. */
export interface Accounts {
  readonly call: AccountCall;
  /** Null where the workspace has no token with us. Rejects with AccountsNotRead. */
  readonly installation: (account: string) => Promise<Installation | null>;
  readonly keep: (account: string, installation: Installation) => Promise<void>;
  readonly forget: (account: string) => Promise<void>;
}

interface AccountsParts {
  readonly apiUrl: string;
  /** The token of the settings, which belongs to one workspace; empty for none. */
  readonly ownToken: string;
  readonly appKeys: AppKeys | null;
  readonly memory: AdapterMemory | undefined;
  readonly now: () => Date;
}

const SECRET = 'installation';
/** A token is renewed before it ends, so that no message meets its end. */
const RENEW_BEFORE_MS = 10 * 60_000;

const ourselves = z.object({ team_id: z.string(), user_id: z.string() });

export function openAccounts({ apiUrl, ownToken, appKeys, memory, now }: AccountsParts): Accounts {
  const renewing = new Map<string, Promise<Installation>>();
  let own: Promise<{ readonly account: string; readonly installation: Installation }> | null = null;

  /** Whose the token of the settings is (auth.test); asked until it is known. */
  function ownAccount(): NonNullable<typeof own> {
    own ??= askSlack(apiUrl, ownToken, 'auth.test', {})
      .then((answer) => {
        const { team_id, user_id } = ourselves.parse(answer);
        return {
          account: team_id,
          installation: { token: ownToken, botUser: user_id, refresh: null, expiresAt: null },
        };
      })
      .catch((error: unknown) => {
        own = null;
        // What Slack says of the token is said of the message; else only the question was lost, and no message left.
        throw codeOf(error) === null ? new AccountsNotRead() : error;
      });
    return own;
  }

  async function stored(account: string): Promise<Installation | null> {
    try {
      const text = (await memory?.secret(`${SECRET} ${account}`)) ?? null;
      return text === null ? null : readInstallation(text);
    } catch {
      throw new AccountsNotRead();
    }
  }

  async function installation(account: string): Promise<Installation | null> {
    const kept = await stored(account);
    if (kept !== null || ownToken === '') return kept;
    const { account: home, installation } = await ownAccount();
    return home === account ? installation : null;
  }

  async function keep(account: string, installation: Installation): Promise<void> {
    await memory?.keepSecret(`${SECRET} ${account}`, writeInstallation(installation));
  }

  /** One at a time for a workspace: a refresh token is good for one use. */
  function renewed(account: string, old: Installation): Promise<Installation> {
    let under = renewing.get(account);
    if (under === undefined) {
      under = renew(account, old).finally(() => renewing.delete(account));
      renewing.set(account, under);
    }
    return under;
  }

  async function renew(account: string, old: Installation): Promise<Installation> {
    // Somebody else may have done it meanwhile.
    const before = await stored(account);
    if (before !== null && before.token !== old.token) return before;
    if (appKeys === null) return old;
    const next = await refreshToken(apiUrl, appKeys, old, now());
    // The old one is let go of when the new one is safe.
    await keep(account, next);
    return next;
  }

  async function usable(account: string): Promise<Installation> {
    const known = await installation(account);
    if (known === null) throw new NoAccount();
    const endsSoon = known.expiresAt !== null && known.expiresAt - now().getTime() < RENEW_BEFORE_MS;
    if (!endsSoon || known.refresh === null) return known;
    // Until it really ends, a token that could not be renewed still works.
    return renewed(account, known).catch(() => known);
  }

  return {
    installation,
    keep,
    forget: async (account) => {
      await memory?.forgetSecret(`${SECRET} ${account}`);
    },
    call: async (account, method, args, signal) => {
      const known = await usable(account);
      try {
        return await askSlack(apiUrl, known.token, method, args, signal);
      } catch (error) {
        if (codeOf(error) !== 'token_expired' || known.refresh === null) throw error;
        const next = await renewed(account, known).catch(() => known);
        if (next.token === known.token) throw error;
        return askSlack(apiUrl, next.token, method, args, signal);
      }
    },
  };
}
