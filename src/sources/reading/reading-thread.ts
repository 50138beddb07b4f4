import { Worker } from 'node:worker_threads';
import type { DocumentInput, DocumentResult } from '../document.ts';

/** What the program of a thread sends for each document: first 'begun', then the result. */
export type ThreadAnswer = 'begun' | DocumentResult;

export interface ThreadLimits {
  /** How long reading may take, loading of the reader not counted. */
  readonly limitMs: number;
  /** How much memory the reader's values may take. */
  readonly maxMegabytes: number;
}

type Failure = 'slow' | 'out-of-memory' | 'failed';

/** Loading takes a tenth of a second; this is for a machine that is busy with something else. */
const LOADING_MS = 20_000;

/** Short-lived values: more room would only be more memory held. */
const YOUNG_MEGABYTES = 4;

/**
 * A worker thread that reads one document at a time. It starts with its first document, and a fresh one takes its place
 * after a document that it had to be ended over: none suffers for another.
 */
export class ReadingThread {
  readonly #program: string;
  readonly #limits: ThreadLimits;
  #worker: Worker | null = null;

  /** `program` is the path of the built worker. */
  constructor(program: string, limits: ThreadLimits) {
    this.#program = program;
    this.#limits = limits;
  }

  /** Reads a document; to be called again only when this is over. Never rejects. */
  async read(input: DocumentInput): Promise<DocumentResult> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    const ending = await ask(worker, input, this.#limits.limitMs);
    worker.unref();
    if (typeof ending === 'object') return ending;
    await this.end();
    return REFUSALS[ending](this.#limits);
  }

  /** Ends the thread, whatever it does. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const resourceLimits = {
      maxOldGenerationSizeMb: this.#limits.maxMegabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    };
    // What reads hostile text is given no tokens.
    const worker = new Worker(this.#program, { resourceLimits, env: {}, execArgv: [] });
    const forget = (): void => {
      if (this.#worker === worker) this.#worker = null;
    };
    // Heard all the time: an error that nobody hears would end the whole program.
    return worker.on('error', forget).on('exit', forget);
  }
}

const REFUSALS: Readonly<Record<Failure, (limits: ThreadLimits) => DocumentResult>> = {
  slow: ({ limitMs }) => ({
    ok: false,
    reason: 'slow',
    detail: `Reading it was stopped after ${limitMs / 1000} s; what is well made takes far less.`,
  }),
  'out-of-memory': ({ maxMegabytes }) => ({
    ok: false,
    reason: 'broken',
    detail: `Reading it takes more than ${maxMegabytes} MB of memory.`,
  }),
  failed: () => ({ ok: false, reason: 'broken', detail: 'The reader ended over it.' }),
};

function ask(worker: Worker, input: DocumentInput, limitMs: number): Promise<DocumentResult | Failure> {
  return new Promise((resolve) => {
    let timer = setTimeout(() => settle('failed'), LOADING_MS);
    const settle = (ending: DocumentResult | Failure): void => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', fail).off('exit', fail);
      resolve(ending);
    };
    const hear = (answer: ThreadAnswer): void => {
      if (answer !== 'begun') {
        settle(answer);
        return;
      }
      clearTimeout(timer);
      // An answer that came while this thread was busy is heard before the verdict.
      timer = setTimeout(() => setImmediate(() => settle('slow')), limitMs);
    };
    const fail = (error: unknown): void => settle(isOutOfMemory(error) ? 'out-of-memory' : 'failed');
    worker.on('message', hear).on('error', fail).on('exit', fail);
    const bytes = inOwnBuffer(input.bytes);
    worker.postMessage({ ...input, bytes }, [bytes.buffer]);
  });
}

// Only a buffer can be handed over, not a part of one that others use as well.
function inOwnBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength;
  return isWhole ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
