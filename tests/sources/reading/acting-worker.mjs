/** A program for reading threads whose documents say what it is to do with them: tests can't wait for a real reader to fail. */
import { Buffer } from 'node:buffer';
import process from 'node:process';
import { parentPort, threadId } from 'node:worker_threads';

const ACTS = {
  answer: (word) => parentPort.postMessage(documentCalled(word)),
  loop: () => {
    for (;;);
  },
  hoard: () => {
    for (const all = []; ;) all.push(Array(1000).fill(0).map(String));
  },
  throw: () => {
    throw new Error('thrown');
  },
  exit: () => process.exit(0),
  // Late: the answer is out and the thread idle when it throws.
  late: (word) => {
    parentPort.postMessage(documentCalled(word));
    setImmediate(() => ACTS.throw());
  },
};

parentPort.on('message', ({ bytes }) => {
  const [act, word] = Buffer.from(bytes).toString().split(' ');
  parentPort.postMessage('begun');
  ACTS[act](word);
});

function documentCalled(word) {
  const title = `${word} by ${threadId}, ${Object.keys(process.env).length} settings`;
  return {
    ok: true,
    document: { form: 'rss', title, language: null, items: [], ttlMinutes: null, hub: null, self: null },
  };
}
