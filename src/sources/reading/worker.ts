/**
 * The program of a reading thread (dist/reading-worker.js): takes a DocumentInput, answers 'begun' when what it needs is
 * loaded and the clock may start, then with the DocumentResult. What it is given is hostile: it has no environment, no
 * network to use and no store.
 */
import { parentPort } from 'node:worker_threads';
import type { DocumentInput } from '../document.ts';
import { loadReader } from './load-reader.ts';
import { readDocument } from './read-document.ts';
import type { ThreadAnswer } from './reading-thread.ts';

parentPort?.on('message', (input: DocumentInput) => void answer(input));

async function answer(input: DocumentInput): Promise<void> {
  await loadReader(input.kind);
  post('begun');
  post(await readDocument(input));
}

function post(message: ThreadAnswer): void {
  parentPort?.postMessage(message);
}
