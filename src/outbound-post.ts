import type { Post } from './deliveries/port.ts';
import type { Clock } from './shared/clock.ts';
import { packageVersion } from './shared/package-root.ts';
import type { GuardedClient } from './sources/fetch/guarded-client.ts';

/** The way out that adapters are given. */
export interface OutboundPost {
  readonly post: Post;
  /** Ends what is under way and closes every connection. */
  close(): Promise<void>;
}

/** What of the settings it heeds. */
interface Way {
  readonly allowPrivateHosts: readonly string[];
  readonly publicUrl: string | null;
}

/** What fetches is large, and is loaded when something is posted for the first time. */
export function outboundPost({ allowPrivateHosts, publicUrl }: Way, clock: Clock): OutboundPost {
  let client: Promise<GuardedClient> | null = null;

  async function open(): Promise<GuardedClient> {
    const [{ createGuardedClient }, { userAgent }] = await Promise.all([
      import('./sources/fetch/create-client.ts'),
      import('./sources/fetch/product.ts'),
    ]);
    return createGuardedClient({ userAgent: userAgent(packageVersion(), publicUrl), allowPrivateHosts });
  }

  return {
    post: async (request) => {
      const answer = await (await (client ??= open())).fetch({ method: 'POST', ...request });
      if (answer.kind === 'failed') return { kind: 'failed', reason: answer.reason, unsent: answer.unsent };
      const { retryAfterMs } = await import('./sources/fetch/retry-after.ts');
      const retryAfter = retryAfterMs(answer.headers['retry-after'], clock.now());
      return { kind: 'answer', status: answer.status, retryAfterMs: retryAfter };
    },
    close: async () => {
      await (await client)?.close();
    },
  };
}
