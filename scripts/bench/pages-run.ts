/** Measures the pages in a process of its own: ARGUMENTS stories times. Prints JSON. */
import { measurePages } from './pages.ts';

const [stories = 10_000, times = 100] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(await measurePages(stories, times)));
