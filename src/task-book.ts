import type { TaskBook } from './deliveries/port.ts';
import { secretBox } from './shared/secret.ts';
import type { PlatformStore } from './store/platforms.ts';

/**
 * The tasks of one adapter, each sealed with the first of its `keys`: what people wrote stands nowhere in plain. The others
 * open what was sealed before the first was set.
 */
export function taskBook(platform: string, keys: readonly string[], store: PlatformStore): TaskBook | null {
  const boxes = keys.map((key) => secretBox(key));
  const [box] = boxes;
  if (box === undefined) return null;
  const shelf = `${platform} tasks`;
  const about = (name: string): string => `${shelf} ${name}`;
  return {
    note: (name, task) => store.keepSealed(shelf, name, box.seal(task, about(name))),
    done: (name) => store.forgetSealed(shelf, name),
    left: async () => {
      const tasks: string[] = [];
      for (const name of await store.sealedNames(shelf)) {
        const sealed = (await store.sealed(shelf, name)) ?? '';
        const task = boxes.map((each) => each.open(sealed, about(name))).find((opened) => opened !== null) ?? null;
        if (task === null) await store.forgetSealed(shelf, name);
        else tasks.push(task);
      }
      return tasks;
    },
  };
}
