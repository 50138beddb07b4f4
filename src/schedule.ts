import cron, { type ScheduledTask } from 'node-cron';
import type { Log } from './shared/log.ts';
import { errorFields } from './shared/log.ts';

/** A piece of work that asks the store what is due and does it. */
export interface Job {
  readonly name: string;
  readonly everySeconds: number;
  /** The first time sooner than that: it asks for what was left undone at the last stop. */
  readonly firstSeconds?: number;
  readonly work: () => Promise<void>;
}

export interface Schedule {
  /** Starts no more work; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/**
 * The only clock that starts work. node-cron keeps no state and drops a slot that it reaches late, so a tick carries no
 * meaning of its own: a job that missed ten ticks finds all that is due at the eleventh. A job never overlaps itself.
 */
export function startSchedule(jobs: readonly Job[], log: Log): Schedule {
  const running = new Map<string, Promise<void>>();
  const lastStart = new Map<string, number>();

  function run(job: Job): void {
    if (running.has(job.name)) return;
    lastStart.set(job.name, performance.now());
    const work = job
      .work()
      .catch((error: unknown) => {
        log.error('job-failed', { job: job.name, ...errorFields(error) });
      })
      .finally(() => running.delete(job.name));
    running.set(job.name, work);
  }

  function tick(): void {
    for (const job of jobs) {
      const since = performance.now() - (lastStart.get(job.name) ?? 0);
      if (since >= job.everySeconds * 1000) run(job);
    }
  }

  for (const { name, everySeconds, firstSeconds = everySeconds } of jobs)
    lastStart.set(name, performance.now() - (everySeconds - firstSeconds) * 1_000);
  const task: ScheduledTask = cron.schedule('* * * * * *', tick, { noOverlap: true });
  return {
    async stop() {
      await task.stop();
      await Promise.all(running.values());
    },
  };
}
