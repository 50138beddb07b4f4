import { writeFile } from 'node:fs/promises';
import { printMessage } from '../app.ts';
import { ask as askBot } from '../bot/bot.ts';
import type { Core } from '../core.ts';
import type { Message } from '../shared/message.ts';
import { EXIT } from './exit-codes.ts';
import type { AskOptions } from './program.ts';
import type { Terminal } from './terminal.ts';

/** One of the bot's commands on the command line: the answer as text or as JSON lines, its picture where one is asked for. */
export async function ask(
  core: Core,
  name: string,
  args: string,
  { json, lang, picture }: AskOptions,
  terminal: Terminal,
): Promise<number> {
  const { message, data, missing } = await askBot(name, args, lang, core);
  if (json) for (const line of data) terminal.out(`${JSON.stringify(line)}\n`);
  else await printMessage(core, message);
  if (picture !== undefined && !(await writePicture(message, picture, terminal))) return EXIT.failed;
  return missing === true ? EXIT.failed : EXIT.ok;
}

async function writePicture(message: Message, file: string, terminal: Terminal): Promise<boolean> {
  const image = message.blocks.find((block) => block.kind === 'image');
  if (image === undefined) {
    terminal.err(`obmin: ${file} was not written: there is nothing to draw yet.\n`);
    return false;
  }
  try {
    await writeFile(file, image.png);
    return true;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    terminal.err(`obmin: ${file} was not written (${reason}). Name a file in a folder that can be written.\n`);
    return false;
  }
}
