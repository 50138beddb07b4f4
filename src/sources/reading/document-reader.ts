import { packagePath } from '../../shared/package-root.ts';
import type { DocumentInput, DocumentResult } from '../document.ts';
import { ReadingThread } from './reading-thread.ts';

/** Reads documents beside the main thread, each within its time and memory. */
export interface DocumentReader {
  /**
   * Reads a document, in the order in which it was asked; never rejects. `input.bytes` are handed over and empty
   * afterwards: take a hash of them before. Over the time limit it is refused as `slow`, over the memory as `broken`.
   */
  read(input: DocumentInput): Promise<DocumentResult>;
  /** Ends all threads; what was being read or waits is refused. */
  close(): Promise<void>;
}

export interface DocumentReaderOptions {
  /** At most so many threads, of some 30 MB each. The first starts with the first document. */
  readonly threads?: number;
  /** How long one document may take. */
  readonly limitMs?: number;
  /** How much memory one document may take. */
  readonly maxMegabytes?: number;
  /** Threads that have had nothing to read for so long end. */
  readonly idleMs?: number;
  /** Where no thread has finished for so long and others wait, there is one thread more, if there may be. */
  readonly patienceMs?: number;
  /** The path of the threads' program, for tests. */
  readonly program?: string;
}

const DEFAULTS: Required<DocumentReaderOptions> = {
  threads: 2,
  limitMs: 2000,
  maxMegabytes: 128,
  idleMs: 5000,
  patienceMs: 1000,
  program: packagePath('dist', 'reading-worker.js'),
};

interface Waiting {
  readonly input: DocumentInput;
  readonly resolve: (result: DocumentResult) => void;
}

const CLOSED: DocumentResult = { ok: false, reason: 'broken', detail: 'Obmin was stopped before it was read.' };

/** A reader of documents with threads of its own; they start with the first document and keep no process alive. */
export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  return new ThreadedReader({ ...DEFAULTS, ...options });
}

class ThreadedReader implements DocumentReader {
  readonly #options: Required<DocumentReaderOptions>;
  readonly #waiting: Waiting[] = [];
  readonly #idle: ReadingThread[] = [];
  readonly #busy = new Set<ReadingThread>();
  #rest: NodeJS.Timeout | undefined;
  #impatience: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: Required<DocumentReaderOptions>) {
    this.#options = options;
  }

  read(input: DocumentInput): Promise<DocumentResult> {
    if (this.#isClosed) return Promise.resolve(CLOSED);
    return new Promise((resolve) => {
      this.#waiting.push({ input, resolve });
      this.#serve();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#rest);
    clearTimeout(this.#impatience);
    for (const { resolve } of this.#waiting.splice(0)) resolve(CLOSED);
    await Promise.all([...this.#idle, ...this.#busy].map((thread) => thread.end()));
  }

  #serve(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const thread = this.#idle.pop() ?? (this.#busy.size === 0 ? this.#newThread() : null);
      if (thread === null) break;
      this.#waiting.shift();
      void this.#run(thread, next);
    }
    if (this.#waiting.length > 0) this.#growLater();
    else this.#restLater();
  }

  async #run(thread: ReadingThread, { input, resolve }: Waiting): Promise<void> {
    this.#busy.add(thread);
    const result = await thread.read(input);
    this.#busy.delete(thread);
    this.#idle.push(thread);
    clearTimeout(this.#impatience);
    this.#impatience = undefined;
    resolve(this.#isClosed ? CLOSED : result);
    if (!this.#isClosed) this.#serve();
  }

  // A thread more costs memory for as long as it lives: it is worth it where a document holds the others up, not before.
  #growLater(): void {
    if (this.#impatience !== undefined || this.#busy.size >= this.#options.threads) return;
    this.#impatience = setTimeout(() => {
      this.#impatience = undefined;
      if (this.#waiting.length > 0) this.#idle.push(this.#newThread());
      this.#serve();
    }, this.#options.patienceMs);
  }

  #restLater(): void {
    clearTimeout(this.#rest);
    const end = (): void => this.#idle.splice(0).forEach((thread) => void thread.end());
    this.#rest = setTimeout(end, this.#options.idleMs).unref();
  }

  #newThread(): ReadingThread {
    return new ReadingThread(this.#options.program, this.#options);
  }
}
