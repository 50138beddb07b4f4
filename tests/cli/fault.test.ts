import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { service, until, type FeedItem, type Service } from '../fakes/service.ts';

const PEOPLE = [611, 612, 613];

const NEWS: FeedItem = {
  code: 'exchange-1',
  title: 'Ukraine and Russia exchange prisoners',
  text: 'Ukraine and Russia exchanged prisoners of war today: 87 soldiers returned to Ukraine and 87 to Russia, the Coordination Headquarters said.',
};

const CANARY = 'canary-of-a-chat-and-a-token';

/** What a program is started with that meets a fault of its own when it is sent SIGUSR2. */
function withFault(name: string, body: string): { readonly NODE_OPTIONS: string } {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `process.on('SIGUSR2', () => { ${body} });`);
  return { NODE_OPTIONS: `--import=${file}` };
}

let folder: string;
let before: Service;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'obmin-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  before = await service(afterAll);
  await before.prepare(PEOPLE);
  before.publish([NEWS]);
});

// They mostly wait for each other's processor.
describe.concurrent('a fault of the program', () => {
  test.for([
    ['a rejection that nobody handles', 'rejection', `void Promise.reject(new RangeError('${CANARY}'))`],
    ['an exception that nobody catches', 'exception', `setImmediate(() => { throw new RangeError('${CANARY}'); })`],
  ] as const)(
    'case 79: %s is logged without its message, ends the program, and loses nothing',
    async ([, name, body], { onTestFinished }) => {
      const bench = await service(onTestFinished, before);
      const told = (person: number): readonly string[] =>
        bench.telegram.shown(person).flatMap(({ text }) => (text.includes('87 people') ? [text] : []));
      // One message is under way when it happens.
      const [late = 0] = PEOPLE;
      bench.telegram.fail('sendMessage', [{ kind: 'held' }], late);
      const life = bench.start(withFault(name, body));
      await until(() => told(late).length > 0);
      life.kill('SIGUSR2');
      const { code, signal, err } = await life.end;
      expect({ code, signal }).toEqual({ code: 1, signal: null });
      expect(err).toContain('"msg":"fault"');
      expect(err).toContain('obmin: a fault in the program ended it');
      expect(err).not.toContain(CANARY);

      const next = bench.start();
      await until(() => PEOPLE.every((person) => told(person).length > 0) && told(late).length > 1);
      next.kill('SIGTERM');
      expect((await next.end).code).toBe(0);
      const [, ...more] = told(late);
      expect(more.map((text) => text.startsWith('Possible repeat'))).toEqual([true]);
    },
  );
});
