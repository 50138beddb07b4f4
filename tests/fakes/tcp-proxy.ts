import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A wire to a port of this machine that can be cut. */
export interface TcpProxy {
  readonly port: number;
  /** Ends every connection; with `refuse` no new one gets through until `mend`. */
  cut(refuse?: 'refuse'): void;
  mend(): void;
}

/** Starts a proxy to a port of 127.0.0.1; it ends with the test. */
export async function tcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let refuses = false;
  const server = createServer((near) => {
    if (refuses) {
      near.destroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    cut: (refuse) => {
      refuses = refuse === 'refuse';
      cut();
    },
    mend: () => {
      refuses = false;
    },
  };
}
