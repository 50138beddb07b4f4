import { expect, test } from 'vitest';
import { countingLog } from '../../src/shared/counting-log.ts';
import { createLog } from '../../src/shared/log.ts';

test('every record is counted by its event and outcome, whatever the level, and handed on as it came', () => {
  const written: string[] = [];
  const { log, counts } = countingLog(createLog('warn', { write: (line) => written.push(line) }));
  log.debug('feed-polled', { outcome: 'read' });
  log.debug('feed-polled', { outcome: 'read' });
  log.info('feed-polled', { outcome: 'failed' });
  log.error('job-failed', { job: 'x' });
  expect(counts().get('feed-polled')).toEqual(
    new Map([
      ['read', 2],
      ['failed', 1],
    ]),
  );
  expect(counts().get('job-failed')?.get('')).toBe(1);
  expect(written.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['job-failed']);
});
