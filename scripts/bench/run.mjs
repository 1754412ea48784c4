// npm run bench: how fast hoshin is beside what it is measured against, as ratios of the same run.
// npm run bench -- history manyPlans: only these.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { keysToFindings } from './editor.mjs';
import { commitTimes } from './history.mjs';
import { compare, median, processorSeconds, run } from './measure.mjs';
import { savesToPages } from './serve.mjs';

const require = createRequire(import.meta.url);
require('ts-node/register/transpile-only');
const { planOf, readHospitals } = require('../../test/support/hospitals.ts');

const here = dirname(fileURLToPath(import.meta.url));
const hoshin = join(here, '../../bin/hoshin.js');
const riverFoods = join(here, '../../examples/river-foods');
const trees = mkdtempSync(join(tmpdir(), 'hoshin-bench-'));
const sizes = { S: 8, M: 400, L: 4000 };
const check = (tree) => [hoshin, 'check', tree, '--as-of', '2026-07-15'];

try {
  for (const [size, departments] of Object.entries(sizes))
    execFileSync(process.execPath, [join(here, 'generate.mjs'), join(trees, size), String(departments)], {
      stdio: 'ignore',
    });
  const asked = process.argv.slice(2);
  for (const measure of [
    starts,
    wholeChecks,
    revisions,
    history,
    saves,
    keys,
    manyPlans,
    besideAjvCli,
    growth,
    doubled,
  ])
    if (asked.length === 0 || asked.includes(measure.name)) await measure();
} finally {
  rmSync(trees, { recursive: true, force: true });
}

async function starts() {
  report('hoshin --version / node -e 0', await compare([hoshin, '--version'], ['-e', '0'], 21), 1.3);
  report('hoshin check examples/river-foods / node -e 0', await compare(check(riverFoods), ['-e', '0'], 21), 4.5);
  report('hoshin check S / node -e 0', await compare(check(join(trees, 'S')), ['-e', '0'], 11));
}

async function wholeChecks() {
  const read = (tree) => [join(here, 'read-files.mjs'), tree];
  report('hoshin check M / reading its files', await compare(check(join(trees, 'M')), read(join(trees, 'M')), 7), 12);
  report('hoshin check L / reading its files', await compare(check(join(trees, 'L')), read(join(trees, 'L')), 3));
}

/** A plan of 2,474 departments in git, of which every hundredth reached something else in the second revision. */
async function revisions() {
  const tree = join(trees, 'hospitals');
  const hospitals = readHospitals();
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args], {
      cwd: tree,
      stdio: 'ignore',
    });
  const commit = (all) => {
    for (const [path, text] of Object.entries(planOf(all))) writeFileSync(join(tree, path), text);
    git('add', '.');
    git('commit', '--quiet', '--message', 'plan');
  };
  mkdirSync(tree);
  git('init', '--quiet');
  commit(hospitals);
  commit(
    hospitals.map((hospital, i) => (i % 100 === 0 ? { ...hospital, domains: ['50', '50', '50', '50'] } : hospital)),
  );
  report(
    'hoshin diff of 2,474 departments / hoshin score',
    await compare([hoshin, 'diff', 'HEAD~1', 'HEAD', tree], [hoshin, 'score', '2024', tree], 5),
    2.2,
  );
}

/** A KPI through 3,000 commits of 500 files, beside what git takes to print them. */
async function history() {
  const tree = join(trees, 'history');
  execFileSync(process.execPath, [join(here, 'generate.mjs'), tree, '99'], { stdio: 'ignore' });
  commitTimes(tree, 3000);
  const pairs = [];
  for (let i = 0; i < 5; i += 1)
    pairs.push([await run([hoshin, 'history', 'd6/k0', tree]), await run(['-C', tree, 'log', '-p'], 'git')]);
  report(
    'hoshin history over 3,000 commits / git log -p',
    {
      a: median(pairs.map(([one]) => one.seconds)),
      b: median(pairs.map(([, other]) => other.seconds)),
      ratio: median(pairs.map(([one, other]) => one.seconds / other.seconds)),
      peak: median(pairs.map(([one]) => one.peak)),
    },
    6,
  );
}

/** 0.3 s where a start of Node takes 0.07. */
async function saves() {
  report(
    'a save / node -e 0, to the open page of hoshin serve',
    await savesToPages(hoshin, riverFoods, join(trees, 'served'), 21),
    4.3,
  );
}

/** 0.1 s where a start of Node takes 0.023, 0.02 s of it waiting for the next key. */
async function keys() {
  report(
    'a key press / node -e 0, to the findings of hoshin lsp',
    await keysToFindings(hoshin, riverFoods, join(trees, 'edited'), 21),
    4.4,
  );
}

/** Tables of 1,000 plans, problems and parquet included, beside their scores alone; a longer list takes no more memory. */
async function manyPlans() {
  const folder = join(trees, 'many');
  const plans = Array.from({ length: 1000 }, (_, i) => join(folder, `p${i + 1}`));
  for (const plan of plans) cpSync(riverFoods, plan, { recursive: true });
  const listOf = (count) => {
    const list = join(folder, `first-${count}.txt`);
    writeFileSync(list, plans.slice(0, count).join('\n'));
    return list;
  };
  const batch = (count) => [hoshin, 'batch', listOf(count), '--out', join(folder, 'lake'), '--as-of', '2026-07-15'];
  const a = processorSeconds(batch(1000), 1);
  const b = processorSeconds([join(here, 'score-plans.mjs'), listOf(1000)], 1);
  const [{ peak: short }, { peak }] = [await run(batch(100)), await run(batch(1000))];
  report('hoshin batch of 1,000 plans / scoring them in one process', { a, b, ratio: a / b, peak }, 1.2);
  console.log(`${'peak of 1,000 plans / of 100'.padEnd(52)} ${(peak / short).toFixed(2)}   goal ≤ 1.5`);
}

/** ajv-cli checks the schema and nothing else. Its YAML reader makes dates of days, so it gets them in quotes. */
async function besideAjvCli() {
  if (!existsSync(join(here, 'node_modules/ajv-cli')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: here, stdio: 'ignore' });
  const quoted = join(trees, 'M-quoted');
  cpSync(join(trees, 'M'), quoted, { recursive: true });
  for (const path of filesIn(quoted))
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replace(/(?<=[\s{])(\d{4}-\d{2}-\d{2})(?=[\s,}]|$)/g, '"$1"')
        .replace(/^cycle: (\S+)$/m, 'cycle: "$1"'),
    );
  const formats = join(trees, 'ajv-formats.cjs');
  buildSync({ entryPoints: [join(here, 'ajv-formats.cjs')], outfile: formats, bundle: true, platform: 'node' });
  writeFileSync(join(trees, 'any-kind.schema.json'), JSON.stringify(anyKind()));
  const schemas = readdirSync(join(here, '../../schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .flatMap((name) => ['-r', join(here, '../../schemas', name)]);
  const ajvCli = [
    join(here, 'node_modules/ajv-cli/dist/index.js'),
    'validate',
    '--spec=draft2020',
    '--strict=false',
    '--all-errors',
    '-c',
    formats,
    '-s',
    join(trees, 'any-kind.schema.json'),
    ...schemas,
    '-d',
    join(quoted, '**/*.yaml'),
  ];
  report('hoshin check M / ajv-cli, schema only, M', await compare(check(quoted), ajvCli, 5));
}

/** One schema that picks that of a document's kind, so that ajv-cli reads all files in one process. */
function anyKind() {
  const kinds = ['plan', 'strategy', 'scorecard', 'actuals', 'review'];
  return {
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } } },
      then: { $ref: `${kind}.schema.json` },
    })),
  };
}

async function growth() {
  const measured = {};
  for (const size of Object.keys(sizes))
    measured[size] = {
      ...(await compare(check(join(trees, size)), ['-e', '0'], 3)),
      files: filesIn(join(trees, size)).length,
    };
  console.log('\nsize    files    seconds   peak MiB');
  for (const [size, { a, peak, files }] of Object.entries(measured))
    console.log(`${size}    ${String(files).padStart(8)} ${a.toFixed(3).padStart(10)} ${peak.toFixed(0).padStart(10)}`);
  const exponent = (small, large) => Math.log(large.a / small.a) / Math.log(large.files / small.files);
  console.log(
    `growth of time: S → M exponent ${exponent(measured.S, measured.M).toFixed(2)}, M → L exponent ${exponent(measured.M, measured.L).toFixed(2)} (1 is linear)`,
  );
}

/** One plan of each kind and one twice as long: the longer may take little more than twice the processor time. */
function doubled() {
  console.log('\ntwice as much of                     n s      2n s     ratio');
  const texts = {
    blanks: (n) => ' '.repeat(n * 10),
    'one long line': (n) => `kind: scorecard\nname: ${'x'.repeat(n * 10)}\n`,
    comments: (n) => `kind: scorecard\n${'# hoshin-allow kpi-count: small\n'.repeat(n / 4)}`,
    'long texts': (n) =>
      `kind: review\ncycle: 2026-01\nact:\n${`  - {action: "${' '.repeat(19_000)}x", for: k}\n`.repeat(n / 2000)}`,
    'wrong entries': (n) => `kind: scorecard\nyear: 2026\nkpis:\n${'  - {weight: x}\n'.repeat(n / 8)}`,
  };
  for (const [what, textOf] of Object.entries(texts)) grows(what, 100_000, (n) => ({ 'text.yaml': textOf(n) }), check);
  const forecast = (tree) => [hoshin, 'forecast', 'company', tree, '--period', '2026-06'];
  grows('KPIs of unlike targets', 1000, unlikeKpis, check);
  grows('their forecasts', 1000, unlikeKpis, forecast);
}

/** Sums over such KPIs have as many digits as there are KPIs. */
function unlikeKpis(n) {
  const kpis = Array.from({ length: n }, (_, i) => i);
  return {
    'scorecard.yaml': `kind: scorecard\nyear: 2026\nkpis:\n${kpis
      .map(
        (i) =>
          `  - {id: k${i}, name: K${i}, weight: ${100 / n}, direction: higher, aggregate: sum, basic: {target: ${1200 + i}}}\n`,
      )
      .join('')}`,
    'actuals.yaml': `kind: actuals\nvalues:\n${kpis.map((i) => `  k${i}: {2026-05: 90.5, 2026-06: 110}\n`).join('')}`,
  };
}

function grows(what, n, filesOf, commandOn) {
  const [once, twice] = [n, 2 * n].map((size) => {
    const tree = mkdtempSync(join(trees, 'doubled-'));
    const files = { 'plan.yaml': 'kind: plan\nid: p\nname: P\n', ...filesOf(size) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(tree, name), text);
    return processorSeconds(commandOn(tree), 5);
  });
  const ratio = twice / once;
  console.log(
    `${what.padEnd(30)} ${once.toFixed(3).padStart(9)} ${twice.toFixed(3).padStart(9)} ${ratio.toFixed(2).padStart(9)}   goal ≤ 2.6${ratio <= 2.6 ? '' : '   MISSED'}`,
  );
}

function report(what, { a, b, ratio, peak }, atMost) {
  const goal = atMost === undefined ? '' : `   goal ≤ ${atMost}${ratio <= atMost ? '' : '   MISSED'}`;
  console.log(
    `${what.padEnd(52)} ${a.toFixed(3)} s / ${b.toFixed(3)} s = ${ratio.toFixed(2)}   peak ${peak.toFixed(0)} MiB${goal}`,
  );
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
