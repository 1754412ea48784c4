// score-plans.mjs LIST: scores the plans that a list names one after the other in one process, as JSON that nobody reads.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { run } = createRequire(import.meta.url)('../../dist/run.js');
const io = {
  cwd: process.cwd(),
  env: process.env,
  now: new Date(),
  color: false,
  width: 80,
  terminal: { out: false, err: false },
  out: () => undefined,
  err: () => undefined,
  clock: () => new Date(),
};
for (const plan of readFileSync(process.argv[2], 'utf8').trim().split('\n'))
  await run(['score', plan, '-f', 'json', '--as-of', '2026-07-15'], io);
