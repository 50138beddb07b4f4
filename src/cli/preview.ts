import { previewsOf } from '../app.ts';
import { ask } from '../bot/bot.ts';
import type { Core } from '../core.ts';
import { EXIT } from './exit-codes.ts';
import type { PreviewOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

/** `obmin preview --adapter NAME STORY`: the story as that platform will show it. */
export async function preview(
  core: Core,
  story: string,
  { adapter, lang }: PreviewOptions,
  terminal: Terminal,
): Promise<number> {
  const previews = await previewsOf();
  const show = previews.get(adapter);
  if (show === undefined) {
    terminal.err(`obmin: there is no picture of ${adapter}; there is of ${[...previews.keys()].join(', ')}.\n`);
    return EXIT.usage;
  }
  const { message, missing } = await ask('story', story, lang, core);
  terminal.out(show(message));
  return missing === true ? EXIT.failed : EXIT.ok;
}
