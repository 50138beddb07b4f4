/**
 * What a piece of work costs the processor, in milliseconds, all threads of this process together. Unlike the clock's time it
 * doesn't grow with what else the machine has to do.
 */
export async function cpuTime<Value>(work: () => Value | Promise<Value>): Promise<{ value: Value; ms: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}
