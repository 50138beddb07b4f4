import type { TaskBook } from '../../src/deliveries/port.ts';

/** Tasks in memory, in the order of their names. */
export interface FakeTaskBook extends TaskBook {
  readonly tasks: Map<string, string>;
}

export function fakeTaskBook(): FakeTaskBook {
  const tasks = new Map<string, string>();
  return {
    tasks,
    note: (name, task) => Promise.resolve(void tasks.set(name, task)),
    done: (name) => Promise.resolve(void tasks.delete(name)),
    left: () =>
      Promise.resolve([...tasks].toSorted(([one], [other]) => one.localeCompare(other)).map(([, task]) => task)),
  };
}
