import type { Core } from '../core.ts';
import { pauseSending, resumeSending } from '../operator/sending-switch.ts';
import { EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** `obmin pause-sending` and `obmin resume-sending`: a program that runs on the same data heeds it within a second. */
export async function switchSending(on: boolean, { store, clock }: Core, terminal: Terminal): Promise<number> {
  if (!on) {
    await pauseSending(store, clock.now());
    terminal.out('Nothing is sent any more. obmin resume-sending lets it go on.\n');
    return EXIT.ok;
  }
  const stale = await resumeSending(store, clock.now());
  terminal.out(`Sending goes on.${stale === 0 ? '' : ` Left out as no news any more: ${String(stale)}.`}\n`);
  return EXIT.ok;
}
