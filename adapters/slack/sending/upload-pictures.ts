import { z } from 'zod';
import type { Message } from '../../../src/deliveries/port.ts';
import { shortened } from '../../shared/cut-text.ts';
import { plainText } from '../../shared/plain-text.ts';
import type { AccountCall } from './account-call.ts';
import type { Pictures } from '../messages/render-block.ts';

/** What an upload needs. */
export interface UploadParts {
  readonly call: AccountCall;
  /** Sends bytes to an address of Slack's. */
  readonly put: (url: string, bytes: Uint8Array, signal: AbortSignal) => Promise<boolean>;
}

const MOST_TITLE = 250;
const slot = z.object({ upload_url: z.url(), file_id: z.string() });

/**
 * Hands the pictures of a message to Slack, in no channel yet (files.getUploadURLExternal, then
 * files.completeUploadExternal). One that fails is left out: the message then has its words in its place.
 */
export async function uploadPictures(
  { blocks }: Message,
  account: string,
  { call, put }: UploadParts,
  signal: AbortSignal,
): Promise<Pictures> {
  const pictures = new Map<Uint8Array, string>();
  for (const block of blocks) {
    if (block.kind !== 'image') continue;
    const id = await upload(block.png, plainText(block.alt).trim()).catch(() => null);
    if (id !== null) pictures.set(block.png, id);
  }
  return pictures;

  async function upload(png: Uint8Array, alt: string): Promise<string | null> {
    const file = { filename: 'obmin.png', length: png.byteLength, alt_txt: shortened(alt, 1_000) };
    const { upload_url, file_id } = slot.parse(await call(account, 'files.getUploadURLExternal', file, signal));
    if (!(await put(upload_url, png, signal))) return null;
    const files = [{ id: file_id, title: shortened(alt, MOST_TITLE) }];
    await call(account, 'files.completeUploadExternal', { files }, signal);
    return file_id;
  }
}
