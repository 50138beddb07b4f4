import type { Core } from '../core.ts';
import { adoptAccount } from '../platform-accounts.ts';
import { printable } from '../shared/text.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `obmin adopt PLATFORM`: from now on the bot of the settings writes to the chats of the one before. */
export async function adopt(
  platform: string,
  core: Pick<Core, 'store' | 'config'>,
  terminal: Terminal,
): Promise<number> {
  if (!(await adoptAccount(platform, core))) {
    terminal.err(
      `obmin: no bot of ${printable(platform)} is named in the settings; telegram is what can be adopted.\n`,
    );
    return EXIT.usage;
  }
  terminal.out(
    `The chats of ${platform} belong to the bot of the settings now. It reaches groups and channels once it is a member there; people have to write to it first.\n`,
  );
  return EXIT.ok;
}
