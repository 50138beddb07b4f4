import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/fakes/build.ts'],
    // A test that passes on its second try has found something.
    retry: 0,
    // Processes, not threads: the database's addon and the tests of signals are at home in one.
    pool: 'forks',
    // No file leaves anything behind in a module, and to load every module anew for each takes as long as the tests.
    isolate: false,
    maxWorkers: 2,
    // The cold, busy machine of a first run; nothing here takes a second when warm.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
