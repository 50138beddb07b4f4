import { z } from 'zod';

/** What is kept of a workspace that has the app: sealed, and deleted when it puts the app out. */
export interface Installation {
  readonly token: string;
  /** The id of our own user there; null where it is not known. */
  readonly botUser: string | null;
  /** Takes the place of an expired token; null where tokens of the app do not expire. */
  readonly refresh: string | null;
  /** In milliseconds of the epoch. */
  readonly expiresAt: number | null;
}

const kept = z.object({
  token: z.string().min(1),
  botUser: z.string().nullable(),
  refresh: z.string().nullable(),
  expiresAt: z.number().nullable(),
});

const granted = z.object({
  access_token: z.string().min(1),
  token_type: z.literal('bot'),
  bot_user_id: z.string().optional(),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  is_enterprise_install: z.boolean().optional(),
  refresh_token: z.string().optional(),
  expires_in: z.number().optional(),
});

/** An installation as it was written with `writeInstallation`; null for anything else. */
export function readInstallation(text: string): Installation | null {
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function writeInstallation(installation: Installation): string {
  return JSON.stringify(installation);
}

/** The answer of oauth.v2.access, and whose it is: the workspace's, or the organisation's where that has it; null where it is no grant. */
export function grantOf(
  answer: unknown,
  now: Date,
): { readonly account: string | null; readonly installation: Installation } | null {
  const { data } = granted.safeParse(answer);
  if (data === undefined) return null;
  const account = (data.is_enterprise_install === true ? data.enterprise?.id : data.team?.id) ?? null;
  const installation = {
    token: data.access_token,
    botUser: data.bot_user_id ?? null,
    refresh: data.refresh_token ?? null,
    expiresAt: data.expires_in === undefined ? null : now.getTime() + data.expires_in * 1_000,
  };
  return { account, installation };
}
