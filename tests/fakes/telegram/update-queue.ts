import type { ApiError } from './api-error.ts';

/** An update as getUpdates hands it out. */
export type Update = Readonly<Record<string, unknown>> & { readonly update_id: number };

/** Updates that wait to be fetched: kept until a later offset confirms them, as getUpdates has it. */
export interface UpdateQueue {
  push(update: Readonly<Record<string, unknown>>, id?: number): number;
  /** Answers at once where something waits, else after `timeout` seconds or with the next update. */
  poll(options: { offset?: number; limit?: number; timeout?: number }): Promise<readonly Update[] | ApiError>;
  readonly waiting: readonly Update[];
  /** Ends the polls that wait. */
  close(): void;
}

const CONFLICT: ApiError = {
  error_code: 409,
  description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
};

export function updateQueue(): UpdateQueue {
  let waiting: readonly Update[] = [];
  let nextId = 100;
  let wake: ((conflict: boolean) => void) | null = null;

  return {
    get waiting() {
      return waiting;
    },
    push: (update, id = nextId) => {
      nextId = Math.max(nextId, id) + 1;
      waiting = [...waiting, { ...update, update_id: id }];
      wake?.(false);
      return id;
    },
    poll: async ({ offset = 0, limit = 100, timeout = 0 }) => {
      // The older of two polls is the one that is ended.
      wake?.(true);
      waiting = waiting.filter(({ update_id }) => update_id >= offset);
      if (waiting.length === 0 && timeout > 0) {
        const conflict = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(resolve, Math.min(timeout, 50) * 1_000, false);
          const own = (ended: boolean): void => {
            clearTimeout(timer);
            if (wake === own) wake = null;
            resolve(ended);
          };
          wake = own;
        });
        if (conflict) return CONFLICT;
      }
      return waiting.slice(0, limit);
    },
    close: () => wake?.(false),
  };
}
