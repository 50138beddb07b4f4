/**
 * `npm run check`: everything that a change has to pass, all of it even after the first failure, closed by a line
 * `N passed, N failed` (one for each step and each test). With `--counts FILE` the two numbers go into that file instead.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The steps that only read the sources; they run side by side. The tests follow, with the machine to themselves. */
const STATIC_STEPS = ['format:check', 'lint', 'types'];

const folder = mkdtempSync(join(tmpdir(), 'obmin-check-'));
try {
  const steps = await Promise.all(STATIC_STEPS.map(runQuietly));
  const counts = [...steps, await runTests(join(folder, 'tests.json'))].reduce(add);
  report(counts);
} finally {
  rmSync(folder, { recursive: true });
}

async function runQuietly(step) {
  const begun = performance.now();
  const { code, output } = await npm(['run', '--silent', step], 'pipe');
  process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}  ${step}  ${seconds(begun)}\n${code === 0 ? '' : output}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runTests(file) {
  const { code } = await npm(
    ['test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    'inherit',
  );
  const { passed, failed } = readCounts(file);
  // A runner that fails though no test did (a rejection that nobody caught, a file that can't be read) is a failure too.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function readCounts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function report({ passed, failed }) {
  const option = process.argv.indexOf('--counts');
  if (option > 0) writeFileSync(process.argv[option + 1], `${passed} ${failed}\n`);
  else process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

function npm(args, stdout) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { stdio: ['ignore', stdout, stdout] });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
