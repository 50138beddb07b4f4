/**
 * Runs the steps of the Dockerfile in clean folders, one a stage, without a container engine; then the program as the
 * image would, over the seeds, and asks it whether it is well. What a step needs and the image does not have fails here.
 */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const work = mkdtempSync(join(tmpdir(), 'obmin-image-'));

try {
  const image = runStages(readSteps(readFileSync(join(root, 'Dockerfile'), 'utf8')));
  await tryOut(image);
  process.stdout.write('The image’s steps run, and what they make answers.\n');
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The instructions, each with its words; `[…]` forms as they stand. */
function readSteps(text) {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ name: line.split(' ')[0], rest: line.slice(line.indexOf(' ') + 1) }));
}

/** Each stage has a file system of its own below a folder; resolves to the last one. */
function runStages(steps) {
  const stages = new Map();
  let stage = null;
  for (const { name, rest } of steps) {
    if (name === 'FROM') {
      const id = / AS (\w+)$/.exec(rest)?.[1] ?? `stage-${stages.size}`;
      stage = { folder: join(work, id), workdir: '/', env: {}, command: [] };
      stages.set(id, stage);
    } else if (name === 'WORKDIR') {
      stage.workdir = rest;
      mkdirSync(join(stage.folder, rest), { recursive: true });
    } else if (name === 'ENV')
      Object.assign(stage.env, Object.fromEntries(rest.split(' ').map((pair) => pair.split('='))));
    else if (name === 'COPY') copy(rest, stage, stages);
    else if (name === 'CMD') stage.command = JSON.parse(rest);
    else if (name === 'RUN' && rest.startsWith('install -d ')) {
      // A folder for a user that only the image has.
      mkdirSync(join(stage.folder, rest.split(' ').at(-1)), { recursive: true });
    } else if (name === 'RUN') {
      process.stdout.write(`${rest}\n`);
      const cwd = join(stage.folder, stage.workdir);
      execFileSync('sh', ['-c', rest], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  return stage;
}

function copy(rest, stage, stages) {
  const from = /^--from=(\w+) /.exec(rest)?.[1];
  const words = rest.replace(/^--from=\w+ /, '').split(' ');
  const target = join(stage.folder, stage.workdir, words.at(-1));
  for (const source of words.slice(0, -1)) {
    if (from !== undefined) copyTo(join(stages.get(from).folder, source), target);
    else if (source === '.') for (const file of tracked()) copyTo(join(root, file), join(target, dirname(file), '/'));
    else copyTo(join(root, source), target);
  }
}

/** Into a folder where the target ends with a slash, else under its name. */
function copyTo(source, target) {
  cpSync(source, target.endsWith('/') ? join(target, basename(source)) : target, { recursive: true });
}

/** What git knows and `.dockerignore` lets through. */
function tracked() {
  const left = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  return files.filter(
    (file) => !left.some((path) => file === path || file.startsWith(`${path}/`)) && existsSync(join(root, file)),
  );
}

/** Starts the program as the image does, on any port, and waits for it to call itself alive. */
async function tryOut({ folder, workdir, env, command: [program, ...args] }) {
  const settings = { ...env, DATA_DIR: join(work, 'data'), HTTP_HOST: '127.0.0.1', HTTP_PORT: '0' };
  const list = join(work, 'sources.json');
  writeFileSync(list, '[]');
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: join(folder, workdir),
    env: { PATH: process.env.PATH, ...settings, SOURCES: list },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const address = await new Promise((found, failed) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const url = /the web page is at (\S+)/.exec(said)?.[1];
      if (url !== undefined) found(url);
    });
    child.on('exit', (code) => failed(new Error(`It ended with ${code} and said: ${said}`)));
  });
  for (const path of ['healthz', '', 'metrics', 'api/openapi.json']) {
    const { status } = await fetch(address + path);
    if (status !== 200) throw new Error(`/${path} is answered ${status}`);
  }
  child.removeAllListeners('exit');
  const ended = new Promise((end) => child.on('exit', end));
  child.kill('SIGTERM');
  if ((await ended) !== 0) throw new Error('It does not end well when it is asked to');
}
