import type { AdapterMemory } from './deliveries/port.ts';
import { instant, type Clock } from './shared/clock.ts';
import { secretBox } from './shared/secret.ts';
import type { PlatformStore } from './store/platforms.ts';
import { taskBook } from './task-book.ts';

/** What one adapter remembers, under its own name. Without a key (SECRET_KEY) it keeps no secrets, and says so. */
export function adapterMemory(
  platform: string,
  store: PlatformStore,
  clock: Clock,
  secretKey: string | null,
): AdapterMemory {
  const box = secretKey === null ? null : secretBox(secretKey);
  const about = (name: string): string => `${platform} ${name}`;
  return {
    first: (key) => store.first(platform, key, instant(clock.now())),
    seen: (key) => store.seen(platform, key),
    secret: async (name) => {
      const sealed = await store.sealed(platform, name);
      return sealed === null || box === null ? null : box.open(sealed, about(name));
    },
    keepSecret: async (name, value) => {
      if (box === null) throw new Error('SECRET_KEY is not set, so that nothing secret is kept');
      await store.keepSealed(platform, name, box.seal(value, about(name)));
    },
    forgetSecret: (name) => store.forgetSealed(platform, name),
    secretNames: () => store.sealedNames(platform),
    tasks: (keys) => taskBook(platform, keys, store),
  };
}
