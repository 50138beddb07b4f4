/** Measures assigning in a process of its own, whose memory is then its own too: ARGUMENTS stories rounds. Prints JSON. */
import { measureAssigning } from './assigning.ts';

const [stories = 1_000, rounds = 5] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(await measureAssigning(stories, rounds)));
