// The whole of undici would take nine megabytes more, for caches, mocks and web sockets that nothing here uses.
import Client from 'undici/lib/dispatcher/client.js';

/** The connections of the guarded client: one kept a moment for each server that was asked lately. */
export interface Connections {
  /** A client of one connection to an origin (`https://example.org`): the one that was kept, or a new one. */
  take(origin: string): Client;
  /** A client of a connection that was never used before. */
  takeFresh(origin: string): Client;
  /** Keeps a client whose last answer was read to its end, as long as its connection lives. */
  keep(origin: string, client: Client): void;
  /** Closes a client at once, whatever goes on in it. */
  drop(client: Client): void;
  close(): Promise<void>;
}

/**
 * Connections made by `settings`, at most `most` of them kept idle. Not undici's Agent: that answers a request which was given up by connecting again,
 * for nobody. Whoever takes a client has it alone, which the turns of the host queue see to.
 */
export function createConnections(settings: Client.Options, most: number): Connections {
  const kept = new Map<string, Client>();
  const all = new Set<Client>();

  const takeFresh = (origin: string): Client => {
    const client = new Client(origin, settings);
    all.add(client);
    // An idle connection ends, by the server or after its time: the client that held it is of no use any more.
    client.on('disconnect', () => {
      if (kept.get(origin) !== client) return;
      kept.delete(origin);
      drop(client);
    });
    return client;
  };
  const drop = (client: Client): void => {
    all.delete(client);
    void client.destroy();
  };

  return {
    take: (origin) => {
      const known = kept.get(origin);
      kept.delete(origin);
      return known ?? takeFresh(origin);
    },
    takeFresh,
    keep: (origin, client) => {
      // Many servers close after an answer, and the client's last word may have been spoken before we are asked to keep it.
      if (!client.stats.connected || kept.has(origin)) {
        drop(client);
        return;
      }
      kept.set(origin, client);
      const [oldest] = kept;
      if (kept.size <= most || !oldest) return;
      kept.delete(oldest[0]);
      drop(oldest[1]);
    },
    drop,
    close: async () => {
      kept.clear();
      await Promise.all([...all].map((client) => client.destroy()));
      all.clear();
    },
  };
}
