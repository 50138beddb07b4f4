import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Payload = Readonly<Record<string, unknown>>;

/** The parameters of a request, as JSON or, with a file in it, as a form; of a file its length stays. */
export async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return JSON.parse(body.toString() || '{}') as Payload;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what it warns of are strangers' uploads; these are our own client's
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, unknown> = {};
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = fromText(value);
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file === undefined ? fields : { ...fields, photo: file.size };
}

/** In a form everything is text, and what is no text is JSON in it. */
function fromText(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
