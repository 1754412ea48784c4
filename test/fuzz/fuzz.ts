/**
 * `npm run fuzz`: mutants of random plans over all commands, in two workers, with other seeds each day. `SEED=…` begins
 * with a plan that has failed, `SECONDS=60` sets the CPU time of all workers. Spoilt plans that fail are kept in
 * failures/.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Worked } from './worker';

const WORKERS = 2;
const PLANS_A_DAY = 10_000;
const DAY = 86_400_000;

const seed = Number(process.env.SEED ?? Math.floor(Date.now() / DAY) * PLANS_A_DAY);
const seconds = Number(process.env.SECONDS ?? 400) / WORKERS;

/** Runs one worker, which takes every second seed. A worker that ends badly is a fault itself. */
function run(first: number): Promise<Worked> {
  const args = ['-r', 'ts-node/register', join(__dirname, 'worker.ts'), ...[first, WORKERS, seconds].map(String)];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  worker.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text));
  return new Promise((resolve) =>
    worker.on('close', (code) =>
      resolve(
        code === 0 ? (JSON.parse(said) as Worked) : { mutants: 0, faults: [`SEED=${first}: ended with ${code}`] },
      ),
    ),
  );
}

async function fuzz(): Promise<void> {
  console.log(`fuzz: seeds from ${seed}, ${seconds} s of CPU in each of ${WORKERS} workers`);
  const worked = await Promise.all(Array.from({ length: WORKERS }, (_, i) => run(seed + i)));
  const faults = worked.flatMap((one) => one.faults);
  for (const fault of faults) console.log(fault);
  const mutants = worked.reduce((sum, one) => sum + one.mutants, 0);
  console.log(`fuzz: ${mutants} mutants tried, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

void fuzz();
