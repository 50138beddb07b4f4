import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export type Payload = Readonly<Record<string, unknown>>;

/** The parameters of a request, as JSON or, with a file in it, as a form; of a file its length stays, as `photo`. */
export async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const body = await buffer(request);
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(request.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return JSON.parse(body.toString() || '{}') as Payload;
  // Byte by byte one character: lengths of files stay right.
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1);
  return Object.assign({}, ...parts.map(fieldOf)) as Payload;
}

function fieldOf(part: string): Payload {
  const end = part.indexOf('\r\n\r\n');
  const [head, content] = [part.slice(0, end), part.slice(end + 4).replace(/\r\n$/, '')];
  const name = /name="?([^";\r]+)/i.exec(head)?.[1] ?? '';
  if (/filename/i.test(head)) return { photo: content.length };
  return { [name]: fromText(Buffer.from(content, 'latin1').toString()) };
}

/** In a form everything is text, and what is no text is JSON in it. */
function fromText(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
