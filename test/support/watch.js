/** Loaded before the program: writes down what it opens, starts and connects to, and lets it go on. */
const { appendFileSync } = require('node:fs');

const log = process.env.HOSHIN_WATCH;
const note = (what) => appendFileSync(log, `${what}\n`);

const watch = (name, methods, describe) => {
  const module = require(name);
  for (const method of methods) {
    const original = module[method];
    module[method] = function watched(...args) {
      if (args[0] !== log) note(describe(method, args));
      return original.apply(this, args);
    };
  }
};

const path = (what, [target]) => `${/write|mkdir|rename|rm/i.test(what) ? 'write' : 'read'} ${String(target)}`;
watch(
  'node:fs',
  [
    'readFileSync',
    'openSync',
    'readdirSync',
    'writeFileSync',
    'mkdirSync',
    'renameSync',
    'rmSync',
    'readFile',
    'open',
    'createReadStream',
  ],
  path,
);
watch(
  'node:child_process',
  ['spawn', 'exec', 'execSync', 'execFile', 'execFileSync', 'spawnSync', 'fork'],
  (_, [program]) => `run ${program}`,
);
watch('node:net', ['connect', 'createConnection', 'createServer'], () => 'network');
watch('node:http', ['request', 'get'], () => 'network');
watch('node:https', ['request', 'get'], () => 'network');
watch('node:dns', ['lookup', 'resolve'], () => 'network');
watch('node:vm', ['runInThisContext', 'runInNewContext', 'runInContext'], () => 'code');
