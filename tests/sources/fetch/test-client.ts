import { expect, onTestFinished } from 'vitest';
import { createGuardedClient, type GuardedClientOptions } from '../../../src/sources/fetch/create-client.ts';
import type { FetchFailure, FetchResult, GuardedClient } from '../../../src/sources/fetch/guarded-client.ts';
import type { Resolve } from '../../../src/sources/fetch/resolve.ts';

/** A guarded client that is closed with the test. It resolves nothing unless told how. */
export function testClient(options: Partial<GuardedClientOptions> = {}): GuardedClient {
  const client = createGuardedClient({ userAgent: 'Obmin/test', resolve: names({}), ...options });
  onTestFinished(() => client.close());
  return client;
}

/** A resolver that knows these names and no other. */
export function names(known: Readonly<Record<string, readonly string[]>>): Resolve {
  return async (name) => known[name] ?? [];
}

/** The answer of a request that has to succeed. */
export async function answer(pending: Promise<FetchResult>): Promise<Extract<FetchResult, { kind: 'answer' }>> {
  const result = await pending;
  if (result.kind === 'failed') expect.fail(`${result.reason}: ${result.detail}`);
  return result;
}

/** The reason of a request that has to fail. */
export async function reason(pending: Promise<FetchResult>): Promise<FetchFailure> {
  return (await failure(pending)).reason;
}

/** The failure of a request that has to fail. */
export async function failure(pending: Promise<FetchResult>): Promise<Extract<FetchResult, { kind: 'failed' }>> {
  const result = await pending;
  if (result.kind === 'answer') expect.fail(`answered ${result.status} from ${result.url}`);
  return result;
}

/** The body of an answer as text. */
export async function text(pending: Promise<FetchResult>): Promise<string> {
  return Buffer.from((await answer(pending)).bytes).toString('utf8');
}

/** A small, proper feed. */
export const FEED = '<rss version="2.0"><channel><title>News</title><item><title>One</title></item></channel></rss>';
