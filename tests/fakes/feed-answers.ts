import type { FeedAnswer } from './feed-server.ts';

/** A redirect. */
export function redirect(location: string, status = 302): FeedAnswer {
  return { status, headers: { location }, body: '' };
}

/** Takes the request and says nothing. */
export const silent: FeedAnswer = () => undefined;

/** The connection ends without an answer (a TCP reset). */
export const reset: FeedAnswer = ({ socket }) => {
  socket?.resetAndDestroy();
};

/** The body comes a byte at a time, `everyMs` apart. */
export function trickled(body: string, everyMs: number): FeedAnswer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    let sent = 0;
    const timer = setInterval(() => {
      if (sent < body.length) response.write(body.charAt(sent++));
      else response.end();
    }, everyMs);
    response.once('close', () => {
      clearInterval(timer);
    });
  };
}

/** The head of the answer comes a byte at a time, `everyMs` apart, and never ends. */
export function trickledHead(everyMs: number): FeedAnswer {
  return ({ socket }) => {
    socket?.write('HTTP/1.1 200 OK\r\nx-slow: ');
    const timer = setInterval(() => socket?.write('a'), everyMs);
    socket?.once('close', () => {
      clearInterval(timer);
    });
  };
}

/** The same chunk for ever, as fast as it is taken. */
export function endless(chunk: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): FeedAnswer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers });
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', pour);
    pour();
  };
}

/** Promises `contentLength` bytes, sends `body` and ends the connection: `reset` by RST, else by FIN. */
export function cutShort(body: string, contentLength: number, { byReset = false } = {}): FeedAnswer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': contentLength });
    response.write(body, () => {
      // The reset overtakes bytes that still wait to be sent, so these are given time to leave.
      setImmediate(() => (byReset ? response.socket?.resetAndDestroy() : response.socket?.end()));
    });
  };
}

/** A chunked body whose connection ends before the last chunk. */
export function unterminated(body: string): FeedAnswer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.write(body, () => response.socket?.end());
  };
}

/** These bytes and no others, for answers that are no proper HTTP; then the connection ends. */
export function rawBytes(bytes: string | Uint8Array): FeedAnswer {
  return ({ socket }) => {
    socket?.end(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  };
}

/** The answer comes `ms` late. */
export function late(body: string, ms: number): FeedAnswer {
  return (response) => {
    const timer = setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(body);
    }, ms);
    response.once('close', () => {
      clearTimeout(timer);
    });
  };
}
