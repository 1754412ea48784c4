import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** NODE_EXTRA_CA_CERTS makes every start of Node slower by far more than what is measured here. */
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;
delete env.NODE_OPTIONS;

/** One run of a process, of Node unless another program is named: wall seconds, and the most memory it held in MiB (Linux). */
export async function run(args, program = process.execPath) {
  const started = process.hrtime.bigint();
  const child = spawn(program, args, { env, stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, residentPeak(child.pid))), 5);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, peak, code };
}

function residentPeak(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Two commands in turn, A B A B …, after a run of each to warm the disk cache. Machines are shared and their speed
 * changes from minute to minute, so what counts is the median of the ratios of neighbouring runs.
 */
export async function compare(a, b, times) {
  await run(a);
  await run(b);
  const pairs = [];
  for (let i = 0; i < times; i++) pairs.push([await run(a), await run(b)]);
  const failed = pairs.flat().find(({ code }) => code !== 0 && code !== 1);
  if (failed)
    throw new Error(
      `A benchmarked command ended with ${failed.code}: node ${[a, b].map((args) => args.join(' ')).join(' | node ')}`,
    );
  return {
    a: median(pairs.map(([one]) => one.seconds)),
    b: median(pairs.map(([, other]) => other.seconds)),
    ratio: median(pairs.map(([one, other]) => one.seconds / other.seconds)),
    peak: median(pairs.map(([one]) => one.peak)),
  };
}

/** Processor seconds of a Node process, its start included: the least of several runs, whatever else the machine does. */
export function processorSeconds(args, times) {
  const measured = ['--require', fileURLToPath(new URL('processor-time.cjs', import.meta.url)), ...args];
  const runs = Array.from({ length: times }, () => {
    const { output } = spawnSync(process.execPath, measured, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    return Number(output[3]) / 1e6;
  });
  return Math.min(...runs);
}
