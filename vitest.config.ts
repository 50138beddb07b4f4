import { defineConfig } from 'vitest/config';

/** Tests with whole programs, servers and browsers, to which a second busy test is a disturbance of its own. */
const HEAVY = [
  'tests/soak/soak.test.ts',
  // It is timed by the clock, in threads.
  'tests/sources/reading/hostile-feeds.test.ts',
  'tests/cli/replicas.test.ts',
  'tests/cli/kill-points.test.ts',
  'tests/cli/few-files.test.ts',
  'tests/deliveries/fan-out.test.ts',
  'tests/browser/**/*.test.ts',
];

const common = {
  // A test that passes on its second try has found something.
  retry: 0,
  // Processes, not threads: the database's addon and the tests of signals are at home in one.
  pool: 'forks',
  // No file leaves anything behind in a module, and to load every module anew for each takes as long as the tests.
  isolate: false,
  // The cold, busy machine of a first run: what starts the program many times takes ten seconds on a quiet one.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  restoreMocks: true,
  unstubEnvs: true,
} as const;

export default defineConfig({
  test: {
    globalSetup: ['tests/fakes/build.ts'],
    projects: [
      {
        test: {
          ...common,
          name: 'house',
          include: ['tests/**/*.test.ts'],
          exclude: HEAVY,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // One after the other, when all others are done.
      { test: { ...common, name: 'heavy', include: HEAVY, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
