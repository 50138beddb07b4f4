import { existsSync } from 'node:fs';
import { afterAll } from 'vitest';
import { chromium, type Browser } from 'playwright-core';

/** Where Debian, and others, put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine, or null where there is none. In CI its absence is a failure: `.ci/run` installs it. */
export const CHROMIUM: string | null = PLACES.find((place) => existsSync(place)) ?? null;

if (CHROMIUM === null) {
  if (process.env['CI'] === 'true') throw new Error('There is no Chromium; .ci/run installs it');
  process.stderr.write('The tests in a browser are passed over: there is no Chromium (apt-get install chromium).\n');
}

let browser: Promise<Browser> | null = null;

/** One browser for all tests of a file, closed after them. */
export function openBrowser(): Promise<Browser> {
  // A container has no user namespaces for the sandbox; what is opened is our own page.
  browser ??= chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
  return browser;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = null;
});
