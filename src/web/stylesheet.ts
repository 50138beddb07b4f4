import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { packagePath } from '../shared/package-root.ts';

/** A file that ships with the pages. */
export interface Asset {
  /** With a hash of what is in it, so that a browser may keep it for good. */
  readonly path: string;
  readonly text: string;
}

/** The one stylesheet. */
export function readStylesheet(): Asset {
  const text = readFileSync(packagePath('src', 'web', 'assets', 'ledger.css'), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { path: `/style-${hash}.css`, text };
}

/** Two arrows that meet: the sign of the pages in a browser's tab. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1b5fa6"/>' +
  '<path d="M7 12h15l-4-4M25 20H10l4 4" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>';
