const childProcess = require('node:child_process');
const { mkdtempSync, openSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, sep } = require('node:path');
const { send, receive } = require('./start-programs');

/**
 * Node’s `child_process`, but that git and others are started by a small process: to start one, the system copies the
 * table of all memory of the process that asks, which costs a worker of a gigabyte a tenth of a second.
 */
module.exports = {
  ...childProcess,
  execFileSync: (...given) => start('execFileSync', given),
  spawnSync: (...given) => start('spawnSync', given),
};

let pipes;

function start(name, [file, args, options = {}]) {
  const stdio = [options.stdio].flat();
  // An open file has another number there.
  if (process.platform === 'win32' || stdio.some((one) => typeof one !== 'string' && one !== undefined))
    return childProcess[name](file, args, options);
  // What Jest gives for the environment of the process is an object that cannot be sent.
  const here = { cwd: process.cwd(), ...options, env: { ...(options.env ?? process.env) } };
  const ask = isOwnHistory(file, args, here) ? askOnce : askFor;
  const { value, error, thrown } = ask({ name, given: [file, args, here] });
  if (thrown) throw Object.assign(new Error(thrown.message), thrown);
  return error ? { ...value, error: Object.assign(new Error(error.message), error) } : value;
}

function askFor(request) {
  pipes ??= open();
  send(pipes.requests, request);
  return receive(pipes.answers);
}

const answers = new Map();

/** The repository that the tests stand in stays as it is while they run: hoshin’s questions are asked of it once. */
function askOnce(request) {
  const question = JSON.stringify(request);
  if (!answers.has(question)) answers.set(question, askFor(request));
  return answers.get(question);
}

const ROOT = join(__dirname, '../../..') + sep;

const isOwnHistory = (file, [first], { cwd }) =>
  file === 'git' && first === '--no-pager' && `${cwd}${sep}`.startsWith(ROOT);

/** Each end waits for the other to open a pipe. */
function open() {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-test-'));
  const names = ['requests', 'answers'].map((name) => join(folder, name));
  childProcess.execFileSync('mkfifo', names);
  const program = [require.resolve('./start-programs'), ...names];
  childProcess.spawn(process.execPath, program, { stdio: ['ignore', 'inherit', 'inherit'] }).unref();
  const opened = { requests: openSync(names[0], 'w'), answers: openSync(names[1], 'r') };
  rmSync(folder, { recursive: true });
  return opened;
}
