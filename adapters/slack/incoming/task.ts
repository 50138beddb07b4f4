import { z } from 'zod';
import { keyOf, type Arrival } from './arrival.ts';
import { ANSWERED_FOR_MS } from './response-urls.ts';

/** An arrival as it is noted until it is done. */
export interface Task {
  /** Sorted by it, tasks stand in the order in which they came. */
  readonly name: string;
  readonly text: string;
  readonly arrival: Arrival;
}

/** A task of an earlier life of the program. */
export interface LeftTask extends Task {
  /** The names of its copies: one is done, these are forgotten. */
  readonly copies: readonly string[];
}

const noted = z.object({
  name: z.string(),
  at: z.number(),
  id: z.string(),
  body: z.record(z.string(), z.unknown()),
});

export function taskOf(arrival: Arrival, now: Date): Task {
  const at = now.getTime();
  const name = `${String(at).padStart(15, '0')}-${crypto.randomUUID()}`;
  return { name, text: JSON.stringify({ name, at, ...arrival }), arrival };
}

/** What was noted, each once, without the addresses that take no answer any more; what can't be read is left out. */
export function leftArrivals(texts: readonly string[], now: Date): readonly LeftTask[] {
  const left = new Map<string, LeftTask>();
  for (const text of texts) {
    const task = readTask(text);
    if (task === null) continue;
    const { name, at, id, body } = task;
    const arrival = { id, body: now.getTime() - at < ANSWERED_FOR_MS ? body : withoutAddress(body) };
    const before = left.get(keyOf(arrival));
    const entry = before === undefined ? { name, text, arrival, copies: [] } : withCopy(before, name);
    left.set(keyOf(arrival), entry);
  }
  return [...left.values()];
}

function readTask(text: string): z.output<typeof noted> | null {
  try {
    return noted.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function withCopy(task: LeftTask, copy: string): LeftTask {
  return { ...task, copies: [...task.copies, copy] };
}

function withoutAddress({ response_url: _, ...body }: Arrival['body']): Arrival['body'] {
  return body;
}
