/** Spoils random plans until its CPU time is over, and reports what it found as a line of JSON. */
import fc from 'fast-check';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Monkey } from '../support/monkey';
import { mutate, placesOf } from '../support/mutate';
import { randomPlan } from '../support/random-plan';
import { Draw } from '../support/random-plan/draw';

/** What one worker came to. */
export interface Worked {
  readonly mutants: number;
  /** Each with the seed of its plan, which repeats it. */
  readonly faults: readonly string[];
}

const MUTANTS = 40;
const KEPT = join(__dirname, 'failures');

/** Tries the mutants of the plan with this seed. At the first fault the spoilt plan is kept. */
async function faultsOf(seed: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoshin-fuzz-'));
  let faults: readonly string[] = [];
  const tryPlan = fc.asyncProperty(fc.gen(), async (value) => {
    const plan = randomPlan(value);
    const [places, draw, monkey] = [placesOf(plan), new Draw(value), new Monkey(plan, folder)];
    for (let i = 0; i < MUTANTS && monkey.faults.length === 0; i++) {
      const mutant = mutate(plan, places, draw);
      await monkey.try(mutant, draw, { mayBeSilent: true });
      if (monkey.faults.length > 0) {
        monkey.write(mutant);
        cpSync(folder, join(KEPT, String(seed)), { recursive: true });
      }
    }
    faults = monkey.faults;
  });
  await fc.assert(tryPlan, { seed, numRuns: 1, endOnFailure: true });
  rmSync(folder, { recursive: true });
  return faults.map((fault) => `SEED=${seed}: ${fault}`);
}

const cpuSeconds = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function work([first, step, seconds]: readonly number[]): Promise<Worked> {
  const faults: string[] = [];
  let mutants = 0;
  for (let seed = first!; cpuSeconds() < seconds!; seed += step!) {
    faults.push(...(await faultsOf(seed)));
    mutants += MUTANTS;
  }
  return { mutants, faults };
}

void work(process.argv.slice(2).map(Number)).then((worked) => console.log(JSON.stringify(worked)));
