import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';

/** The other end of Socket Mode: one connection at a time, envelopes that want an answer. */
export interface FakeSocket {
  /** How often somebody has connected. */
  readonly connections: () => number;
  readonly isConnected: () => boolean;
  /** Sends an envelope; resolves with the payload of its acknowledgement. */
  send(envelope: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Says that the connection is to be renewed, as Slack does every few hours. */
  refresh(): void;
  /** Cuts the connection. */
  cut(): void;
  close(): void;
}

export const SOCKET_PATH = '/link';

export function fakeSocket(server: Server): FakeSocket {
  const sockets = new WebSocketServer({ server, path: SOCKET_PATH });
  const acks = new Map<string, (payload: unknown) => void>();
  let open: WebSocket | null = null;
  let connections = 0;
  const waiting: (() => void)[] = [];

  sockets.on('connection', (socket) => {
    connections += 1;
    open = socket;
    socket.on('message', (data: Buffer) => {
      const { envelope_id, payload } = JSON.parse(data.toString('utf8')) as { envelope_id: string; payload?: unknown };
      acks.get(envelope_id)?.(payload);
      acks.delete(envelope_id);
    });
    socket.on('close', () => {
      if (open === socket) open = null;
    });
    socket.on('error', () => undefined);
    socket.send(JSON.stringify({ type: 'hello' }));
    for (const go of waiting.splice(0)) go();
  });

  return {
    connections: () => connections,
    isConnected: () => open !== null,
    send: async (envelope) => {
      while (open === null) await new Promise<void>((resolve) => waiting.push(resolve));
      const acked = new Promise((resolve) => acks.set(String(envelope['envelope_id']), resolve));
      open.send(JSON.stringify({ accepts_response_payload: true, ...envelope }));
      return acked;
    },
    refresh: () => open?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    cut: () => {
      open?.terminate();
      open = null;
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
