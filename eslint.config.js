import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Of these folders the same input always gives the same output: no clock, no chance, no files, no network, no log. */
const PURE = ['src/articles/**', 'src/extraction/**', 'src/stories/**', 'src/summaries/**'];

/** The only file that asks the machine for the time. */
const CLOCK = 'src/shared/clock.ts';

const ASKS_THE_TIME = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` from the Clock that was passed in.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Take `now` from the Clock that was passed in.' },
  {
    selector: 'CallExpression[callee.object.name=/^chrono/i][callee.property.name=/^parse/][arguments.length<2]',
    message: 'Without a reference date chrono reads "on Wednesday" against the machine’s clock.',
  },
];

const CLOCK_CALLS = [
  { object: 'Date', property: 'now', message: 'Take `now` from the Clock that was passed in.' },
  { object: 'DateTime', property: 'now', message: 'Take `now` from the Clock that was passed in.' },
  { object: 'DateTime', property: 'utc', message: 'Use DateTime.fromISO or fromJSDate with a given time.' },
  { object: 'DateTime', property: 'local', message: 'Use DateTime.fromISO or fromJSDate with a given time.' },
];

const ANYWHERE = [
  { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: whoever needs a thing imports it from the file that has it.',
  },
];

const IMPURE_MODULES = [
  { regex: '^node:', message: 'This stage is pure: take values, give values.' },
  {
    group: ['**/shared/log.ts', '**/shared/package-root.ts'],
    message: 'This stage is pure: it neither logs nor reads files.',
  },
  { group: ['**/shared/clock.ts'], importNames: ['systemClock'], message: 'Take `now` as a value.' },
  {
    group: ['**/shared/ids.ts'],
    importNames: ['randomId'],
    message: 'Use stableId: the same input gives the same output.',
  },
];

const IMPURE_GLOBALS = [
  'process',
  'console',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
];

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'ci-output/', 'node_modules/', '**/node_modules/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'error',
      'no-misleading-character-class': 'error',
      'no-irregular-whitespace': 'error',
      'no-useless-escape': 'error',
      'no-unsafe-finally': 'error',
      'no-restricted-syntax': ['error', ...ANYWHERE],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Spreading a text gives its code points, and that is what we mean by it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `void (await work())` says that the answer is not wanted.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A function that promises may well have nothing to wait for: the console adapter's `deliver` is one.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'adapters/**/*.ts'],
    ignores: [CLOCK],
    rules: {
      'no-restricted-syntax': ['error', ...ANYWHERE, ...ASKS_THE_TIME],
      'no-restricted-properties': ['error', ...CLOCK_CALLS],
    },
  },
  {
    files: PURE.map((folder) => `${folder}/*.ts`),
    rules: {
      'no-restricted-properties': [
        'error',
        ...CLOCK_CALLS,
        { object: 'Math', property: 'random', message: 'This stage is pure.' },
      ],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS.map((name) => ({ name, message: 'This stage is pure.' }))],
      'no-restricted-imports': ['error', { patterns: IMPURE_MODULES }],
    },
  },
  {
    // Kysely's expression builder is made to be taken apart: ({ not, exists }) => ….
    files: ['src/store/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Loops over tokens go by index, and their bounds are the proof that a token is there.
    files: ['src/articles/**/*.ts', 'src/extraction/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ANYWHERE[1]] },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'no-undef': 'off' },
  },
);
