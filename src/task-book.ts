import type { TaskBook } from './deliveries/port.ts';
import { secretBox } from './shared/secret.ts';
import type { PlatformStore } from './store/platforms.ts';

/** The tasks of one adapter, each sealed with its `key`: what people wrote stands nowhere in plain. */
export function taskBook(platform: string, key: string, store: PlatformStore): TaskBook {
  const box = secretBox(key);
  const shelf = `${platform} tasks`;
  const about = (name: string): string => `${shelf} ${name}`;
  return {
    note: (name, task) => store.keepSealed(shelf, name, box.seal(task, about(name))),
    done: (name) => store.forgetSealed(shelf, name),
    left: async () => {
      const tasks: string[] = [];
      for (const name of await store.sealedNames(shelf)) {
        const task = box.open((await store.sealed(shelf, name)) ?? '', about(name));
        if (task === null) await store.forgetSealed(shelf, name);
        else tasks.push(task);
      }
      return tasks;
    },
  };
}
