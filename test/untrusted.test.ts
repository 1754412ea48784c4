import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

/** What a plan may say in the hope that somebody reads, fetches or runs it. */
const LURES = [
  '/etc/passwd',
  '../secret.yaml',
  'file:///etc/passwd',
  'http://127.0.0.1:9/x',
  '!include ../secret.yaml',
  '$(touch /tmp/x)',
  "${require('fs')}",
  '{{constructor.constructor(1)()}}',
];
const quoted = LURES.map((text) => JSON.stringify(text));

const FILES = {
  'secret.yaml': 'kind: review\npassword: hunter2\n',
  'plan/plan.yaml': `kind: plan\nid: x\nname: ${quoted[5]}\ndepartments: [{id: shop, name: ${quoted[1]}, head: ${quoted[3]}}]\nignore: [${quoted.slice(0, 3).join(', ')}]\n`,
  'plan/shop.yaml': `kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: a, name: ${quoted[6]}, weight: 100, direction: higher, aggregate: sum, basic: {target: 12}, source: ${quoted[2]}, formula: "process.exit(7)", inputs: {x: ../secret}}\n`,
  'plan/review.yaml': `kind: review\ndepartment: shop\ncycle: 2026-03\ncheck: [{kpi: a, finding: ${quoted[4]}, whys: [${quoted.join(', ')}]}]\n`,
  'plan/tag.yaml': 'kind: !!js/function "function(){ require(\'child_process\') }"\n',
};

const COMMANDS = [
  ['check'],
  ['check', '-f', 'sarif'],
  ['check', '-f', 'github'],
  ['score', '2026-03'],
  ['review', '2026-03', '--all', '-f', 'markdown'],
  ['tree'],
  ['explain', 'shop', '2026-03'],
  ['forecast'],
  ['letter', 'shop'],
  ['map', 'x-matrix', '-f', 'svg'],
  ['map', 'whys', 'shop/a', '-f', 'html'],
  ['history', 'shop/a'],
];

test.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))(
  'hoshin %s reads nothing outside the plan and hoshin itself, runs only git, and opens no connection',
  (_, argv) => {
    const folder = realpathSync(temporaryFolder(FILES));
    const [plan, log] = [join(folder, 'plan'), join(folder, 'log')];
    symlinkSync('../secret.yaml', join(plan, 'link.yaml'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', join(__dirname, 'support/watch.js'), join(ROOT, 'bin/hoshin.js'), ...argv],
      {
        cwd: plan,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOSHIN_WATCH: log },
      },
    );
    const seen = existsSync(log) ? [...new Set(readFileSync(log, 'utf8').trim().split('\n'))] : [];
    expect(seen.filter((line) => !isAllowed(line, plan))).toEqual([]);
    expect(seen).toContain(`read ${join(plan, 'shop.yaml')}`);
    expect([0, 1, 2]).toContain(status);
    expect(stdout + stderr).not.toMatch(/hunter2|root:x:/);
  },
);

function isAllowed(line: string, plan: string): boolean {
  const [what = '', target = ''] = line.split(/ (.*)/s);
  if (what === 'run') return target === 'git';
  if (what !== 'read') return false;
  const path = isAbsolute(target) ? target : resolve(plan, target);
  return [plan, ROOT].some((root) => path === root || path.startsWith(`${root}/`));
}
