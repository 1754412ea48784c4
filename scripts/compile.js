/**
 * Runs the bundled commands on an example and writes the code that V8 has compiled by then. Part of `npm run build`.
 */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '../dist');
// Of an earlier build there may be code in the user’s folder, which this one is not made of.
process.env.HOSHIN_CACHE = 'off';
const { run, script } = require(join(dist, 'run.js'));

const io = {
  cwd: process.cwd(),
  env: { PATH: process.env.PATH },
  now: new Date('2026-07-15'),
  color: false,
  width: 80,
  out: () => undefined,
  err: () => undefined,
};
for (const argv of [['check']]) run(argv, io);
writeFileSync(join(dist, 'commands.js.cache'), script.createCachedData());
