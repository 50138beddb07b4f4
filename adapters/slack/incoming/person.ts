import { z } from 'zod';
import type { AccountCall } from '../sending/account-call.ts';
import type { PersonLanguage } from '../messages/words.ts';

/** What a person's profile says of how they want to be spoken to. Kept nowhere but in memory, for an hour. */
export interface Person {
  readonly language: PersonLanguage;
  /** An IANA name; null where it is not known. */
  readonly zone: string | null;
}

export interface People {
  /** Never rejects: who is not known is spoken to as anybody. */
  readonly of: (account: string, user: string) => Promise<Person>;
  /** Whether they administer the workspace, asked now; a check that fails is a no. */
  readonly isAdmin: (account: string, user: string) => Promise<boolean>;
}

const FOR_MS = 3_600_000;
const MOST_KEPT = 1_000;
const PATIENCE_MS = 2_500;
const NOBODY: Person = { language: null, zone: null };

const profile = z.object({
  user: z.object({
    tz: z.string().nullish(),
    locale: z.string().nullish(),
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    deleted: z.boolean().optional(),
  }),
});

const LANGUAGES: Readonly<Record<string, NonNullable<PersonLanguage>>> = { en: 'en', uk: 'uk', ru: 'ru' };

export function openPeople(call: AccountCall, now: () => Date): People {
  const known = new Map<string, { readonly person: Person; readonly until: number }>();

  async function ask(account: string, user: string): Promise<z.output<typeof profile>['user']> {
    const args = { user, include_locale: true };
    return profile.parse(await call(account, 'users.info', args, AbortSignal.timeout(PATIENCE_MS))).user;
  }

  return {
    of: async (account, user) => {
      const key = `${account}/${user}`;
      const before = known.get(key);
      if (before !== undefined && before.until > now().getTime()) return before.person;
      try {
        const { tz, locale } = await ask(account, user);
        const person = { language: LANGUAGES[(locale ?? '').split(/[-_]/)[0] ?? ''] ?? null, zone: tz ?? null };
        known.delete(key);
        known.set(key, { person, until: now().getTime() + FOR_MS });
        const [oldest] = known.keys();
        if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
        return person;
      } catch {
        return before?.person ?? NOBODY;
      }
    },
    isAdmin: async (account, user) => {
      try {
        const { is_admin, is_owner, deleted } = await ask(account, user);
        return deleted !== true && (is_admin === true || is_owner === true);
      } catch {
        return false;
      }
    },
  };
}
