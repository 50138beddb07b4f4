import { spawn, type ChildProcess } from 'node:child_process';
import { packagePath } from '../../src/shared/package-root.ts';

/** A script in a process of its own that is told things and tells things. */
export interface Child<Told> {
  readonly process: ChildProcess;
  tell(message: Told): void;
  /** Ends it. */
  end(): void;
}

/** Starts a script of this folder; resolves with its first message, `heard` gets all the later ones. */
export async function startChild<Told, Heard extends { readonly kind: string }>(
  script: string,
  args: readonly string[],
  heard: (message: Heard) => void,
): Promise<{ readonly child: Child<Told>; readonly first: Heard }> {
  const runner = packagePath('scripts', 'run-ts.mjs');
  const started = spawn(process.execPath, [runner, packagePath('scripts', ...script.split('/')), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const first = await new Promise<Heard>((resolve, reject) => {
    started.once('message', (message) => {
      started.on('message', (later) => {
        heard(later as Heard);
      });
      resolve(message as Heard);
    });
    started.once('exit', (code) => {
      reject(new Error(`${script} ended with ${String(code)}`));
    });
  });
  const child = {
    process: started,
    tell: (message: Told) => void started.send(message as object),
    end: () => {
      if (started.connected) started.disconnect();
    },
  };
  return { child, first };
}
