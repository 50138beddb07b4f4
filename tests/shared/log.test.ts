import { describe, expect, test } from 'vitest';
import { errorFields, faultFields } from '../../src/shared/log.ts';

const SECRET = 'bot4243:canary-token';

describe('what is logged of an error', () => {
  test('case 79: a fault is its class, its code and the places in the code, and nothing of its message', () => {
    const error = new RangeError(`no route to ${SECRET}\n    at ${SECRET} (/a/${SECRET}.js:1:2)`);
    const fields = faultFields(Object.assign(error, { code: 'E_ROUTE' }));
    expect(fields).toMatchObject({ error: 'RangeError', code: 'E_ROUTE' });
    expect(fields['at']).toMatch(/^log\.test\.ts:\d+:\d+( |$)/u);
    expect(JSON.stringify(fields)).not.toContain('canary');
  });

  test('case 79: of an error whose stack was changed no place is believed', () => {
    const error = new Error('quiet');
    error.stack = `Error: ${SECRET}\n    at x (/a/${SECRET}.js:1:2)`;
    expect(faultFields(error)).toEqual({ error: 'Error', code: null, at: '' });
  });

  test('what is thrown and is no error is its type', () => {
    expect(faultFields(SECRET)).toEqual({ error: 'string' });
    expect(errorFields(SECRET)).toEqual({ error: 'string' });
  });
});
