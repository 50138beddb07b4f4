import { ADAPTERS } from '../adapters/registry.ts';
import type { Config } from './config.ts';
import { SetupError, type Core } from './core.ts';
import type { Store } from './store/store.ts';

type Parts = Pick<Core, 'store' | 'config'>;

/**
 * Sees to it that chats which one bot has gathered are not written to by another: the token of a test put into the settings
 * of the real one would call every chat gone. The first bot is written down; a platform without chats takes any.
 * Rejects with a SetupError where it is another one, and says what can be done.
 */
export async function checkAccounts({ store, config }: Parts): Promise<void> {
  const [problem] = await otherAccounts({ store, config });
  if (problem !== undefined) throw new SetupError(problem);
  for (const { platform, account } of accountsOf(config)) await store.facts.set(factOf(platform), account);
}

/** A line, with the mend, for each platform whose chats another bot than that of the settings has gathered. */
export async function otherAccounts({ store, config }: Parts): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { platform, account } of accountsOf(config)) {
    const known = await store.facts.get(factOf(platform));
    if (known === null || known === account || !(await hasChats(platform, store))) continue;
    problems.push(
      `The token of ${platform} is that of another bot than the one whose chats stand in this database. Put that one’s token back, or name another DATA_DIR. If this bot is to have those chats from now on: obmin adopt ${platform}.`,
    );
  }
  return problems;
}

/** Gives a platform's chats to the bot of the settings; false where the settings name none. */
export async function adoptAccount(platform: string, { store, config }: Parts): Promise<boolean> {
  const named = accountsOf(config).find((each) => each.platform === platform);
  if (named !== undefined) await store.facts.set(factOf(platform), named.account);
  return named !== undefined;
}

/** The platforms whose settings tell which bot it is, each with that bot's id. */
function accountsOf({ platforms }: Config): readonly { readonly platform: string; readonly account: string }[] {
  return ADAPTERS.flatMap(({ name, account }) => {
    const found = account?.(platforms) ?? null;
    return found === null ? [] : [{ platform: name, account: found }];
  });
}

async function hasChats(platform: string, { tallies }: Store): Promise<boolean> {
  return (await tallies.subscriptions()).some(({ labels }) => labels['platform'] === platform);
}

function factOf(platform: string): string {
  return `account ${platform}`;
}
