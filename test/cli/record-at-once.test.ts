import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../../src/cli/exit-code';
import { parseData } from '../../src/source/parse-yaml';
import { ROOT } from '../support/run-cli';
import { runs } from '../support/runs';
import { TempPlan } from '../support/temp-plan';

const PROGRAM = join(ROOT, 'bin/hoshin.js');

/** Processes at work on one plan at a time. */
const TOGETHER = 10;

const MONTHS = 12;

let plan: TempPlan;
afterEach(() => plan.dispose());

/** A plan with so many KPIs, one of which has a weight, and a value of the year before. */
function works(kpis: number): void {
  const ids = Array.from({ length: kpis }, (_, i) => `k${i}`);
  const card = ids.map(
    (id, i) =>
      `  - {id: ${id}, name: ${id}, ${i === 0 ? 'weight: 100' : 'role: watch'}, direction: higher, aggregate: sum, basic: {target: 1200}}`,
  );
  plan = new TempPlan({
    'plan.yaml': 'kind: plan\nid: works\nname: Works\n',
    'company.yaml': ['kind: scorecard', 'year: 2026', 'kpis:', ...card, ''].join('\n'),
    'actuals.yaml': ['kind: actuals', 'values:', ...ids.map((id) => `  ${id}: {2026-01: 0} # first`), ''].join('\n'),
  });
}

const record = (address: string, period: string, value: number): ChildProcess =>
  spawn(process.execPath, [PROGRAM, 'record', address, period, String(value), '--as-of', '2027-01-15', '--replace'], {
    cwd: plan.root,
    stdio: 'ignore',
    env: { PATH: process.env.PATH },
  });

async function codeOf(run: ChildProcess): Promise<number | null> {
  const [code] = (await once(run, 'exit')) as [number | null];
  return code;
}

const monthOf = (i: number): string => `2026-${String((i % MONTHS) + 1).padStart(2, '0')}`;

type Values = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The values of the file, which has to be whole. */
function written(): Values {
  const { documents, problems } = parseData(plan.read('actuals.yaml'));
  expect(problems).toEqual([]);
  return (documents[0] as unknown as { readonly values: Values }).values;
}

test('of many records at once none is lost: each is written, or refused since another is at work', async () => {
  const count = runs(20, 1_000);
  works(Math.ceil(count / MONTHS));
  const codes: (number | null)[] = [];
  const waiting = Array.from({ length: count }, (_, i) => i);
  const work = async (): Promise<void> => {
    for (let i = waiting.shift(); i !== undefined; i = waiting.shift())
      codes[i] = await codeOf(record(`company/k${Math.floor(i / MONTHS)}`, monthOf(i), i + 1));
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  const values = written();
  for (const [i, code] of codes.entries()) {
    expect([ExitCode.Ok, ExitCode.BadUsage]).toContain(code);
    const before = i % MONTHS === 0 ? 0 : undefined;
    expect(values[`k${Math.floor(i / MONTHS)}`]![monthOf(i)]).toBe(code === ExitCode.Ok ? i + 1 : before);
  }
  expect(codes.filter((code) => code === ExitCode.Ok).length).toBeGreaterThan(count / 2);
  expect(readdirSync(plan.root).sort()).toEqual(['actuals.yaml', 'company.yaml', 'plan.yaml']);
});

/** Changes in the folder that a run makes: the lock, the file beside the old one, its new name, the lock again. */
const STEPS = 8;

test('a record that is killed at any step leaves the file as it was or as it is to be, and the next one goes on', async () => {
  works(1);
  let now = written();
  for (let i = 0; i < runs(2 * STEPS, 1_000); i += 1) {
    const run = record('company/k0', monthOf(i), i + 1);
    let left = (i % STEPS) + 1;
    const watcher = watch(plan.root, () => {
      left -= 1;
      if (left === 0) run.kill('SIGKILL');
    });
    await codeOf(run);
    watcher.close();
    const then = { k0: { ...now.k0, [monthOf(i)]: i + 1 } };
    expect([now, then]).toContainEqual(written());
    expect(plan.read('actuals.yaml')).toMatch(/^kind: actuals\nvalues:\n {2}k0: \{.*\} # first\n$/);
    now = written();
  }
  expect(await codeOf(record('company/k0', '2026-12', 99))).toBe(ExitCode.Ok);
  expect(written().k0!['2026-12']).toBe(99);
  expect(readdirSync(plan.root).sort()).toEqual(['actuals.yaml', 'company.yaml', 'plan.yaml']);
});
