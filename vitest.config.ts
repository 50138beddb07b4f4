import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A test that passes on its second try has found something.
    retry: 0,
    pool: 'threads',
    maxWorkers: 2,
    // The cold, busy machine of a first run; nothing here takes a second when warm.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
