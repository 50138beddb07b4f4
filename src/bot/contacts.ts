import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../shared/package-root.ts';

const inEach = z.object({ en: z.string().min(1), uk: z.string().min(1), ru: z.string().min(1) });
const day = z.iso.date();

const contactFile = z.object({
  contacts: z.array(
    z.object({
      id: z.string().regex(/^[a-z-]+$/),
      name: inEach,
      side: z.enum(['ukraine', 'russia', 'third_party']),
      /** As they are dialled: within the country first, then from abroad. */
      phones: z.array(z.string().regex(/^\+?[\d -]+$/)).min(1),
      url: z.url({ protocol: /^https$/ }).nullable(),
      /** Where the number was found. */
      source: z.url({ protocol: /^https?$/ }),
      /** The day of the source; null where it states none. */
      asOf: day.nullable(),
      lookedUp: day,
    }),
  ),
});

/** An official line that families can call. */
export type Contact = z.infer<typeof contactFile>['contacts'][number];

let known: readonly Contact[] | null = null;

/** The lines of `seeds/contacts.json`, read when they are first asked for. Throws where the file has been broken. */
export function contacts(): readonly Contact[] {
  known ??= contactFile.parse(JSON.parse(readFileSync(packagePath('seeds', 'contacts.json'), 'utf8'))).contacts;
  return known;
}
