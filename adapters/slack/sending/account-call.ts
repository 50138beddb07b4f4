import type { Method } from './methods.ts';

/** Asks Slack on behalf of a workspace, with its own token. Rejects as the SDK does, and with those of `no-account.ts`. */
export type AccountCall = (
  account: string,
  method: Method,
  args: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<Readonly<Record<string, unknown>>>;
