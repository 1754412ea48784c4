import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../src/cli/commands';
import { ExitCode } from '../src/cli/exit-code';
import { GitRepo } from './support/git-repo';
import { describeWith } from './support/required';
import { hoshin, ROOT } from './support/run-cli';
import { offeredByFish, typedInto } from './support/shell';
import { temporaryFolder } from './support/temporary';

const RIVER = join(ROOT, 'examples/river-foods');

/** What is offered for a command line that ends where the cursor is. */
async function offered(line: string, cwd = RIVER, shell = 'zsh'): Promise<readonly string[]> {
  const { out, code } = await hoshin(['completion', shell, '--', ...line.split(' ')], { cwd });
  expect(code).toBe(ExitCode.Ok);
  return out
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => text.split('\t')[0]!);
}

const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

test.each<readonly [what: string, line: string, expected: readonly string[]]>([
  ['commands', 'hi', ['history']],
  ['options of the command', 'check --ma', ['--max-warnings']],
  ['formats that the command has', 'score -f ', ['terminal', 'markdown', 'html', 'pdf', 'json', 'csv']],
  ['check has those of CI systems', 'check --format s', ['sarif']],
  ['departments', 'score --department p', ['production', 'purchasing']],
  ['behind an equals sign', 'score --department=pr', ['--department=production']],
  [
    'periods that there are scorecards of',
    'review 2026-',
    ['2026-H1', '2026-H2', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', ...months],
  ],
  ['weeks once one is begun', 'review 2026-W0', Array.from({ length: 9 }, (_, i) => `2026-W0${i + 1}`)],
  [
    'an address, one level at a time',
    'explain production/f',
    ['production/first-pass-rate', 'production/first-pass-rate/'],
  ],
  [
    'a measure',
    'explain production/first-pass-rate/s',
    ['production/first-pass-rate/skill-training', 'production/first-pass-rate/skill-training/'],
  ],
  ['a supposition up to its sign', 'what-if production/conv', ['production/conversion-cost=']],
  ['a supposition behind it', 'what-if production/conversion-cost=b', ['production/conversion-cost=basic']],
  ['a second supposition', 'what-if sales/volume=basic production/conv', ['production/conversion-cost=']],
  ['rules', 'rule weights', ['weights-not-100']],
  ['rules of an option', 'check --rule weights', ['weights-not-100']],
  ['kinds of plan file', 'schema a', ['actuals', 'any']],
  ['views', 'tree --view o', ['okr']],
  ['pictures', 'map x', ['x-matrix']],
  ['formats of pictures', 'map strategy -f s', ['svg']],
  ['severities', 'check --severity w', ['warning']],
  ['shells', 'completion z', ['zsh']],
  ['years to sign', 'sign ', ['2026']],
  ['folders', 'check ../m', ['../minimal/']],
  ['a folder in place of an optional period', 'score ../m', ['../minimal/']],
  ['nothing for a day, which is free text', 'check --as-of 2', []],
  ['nothing of people, who are confidential', 'pay 2026-03 --person ', []],
  ['nothing behind a command that there is not', 'scoer 2', []],
])('%s: hoshin %s', async (_, line, expected) => {
  expect(await offered(line)).toEqual(expected);
});

test('a history may be of a condition; nothing else takes its address', async () => {
  const executive = join(ROOT, 'examples/executive-plan');
  expect(await offered('history company/conditions.i', executive)).toEqual(['company/conditions.income-gate']);
  expect(await offered('explain company/conditions.i', executive)).toEqual([]);
});

test.each([
  ['commands', ''],
  ['options', 'score -'],
  ['formats of reports', 'score --format '],
  ['formats of a check', 'check --format '],
  ['formats of a calendar', 'todo --format '],
  ['periods', 'review '],
  ['weeks', 'review 2026-W'],
  ['rules', 'rule '],
  ['views', 'tree --view '],
  ['pictures', 'map '],
  ['topics', 'help '],
  ['options of a sheet', 'sheet -'],
])('%s are told in Chinese beside a Chinese plan: hoshin %s', async (_, line) => {
  const cwd = temporaryFolder({
    'plan.yaml': 'kind: plan\nid: a\nname: 甲\nlanguage: zh-CN\n---\nkind: scorecard\nyear: 2026\nkpis: []\n',
  });
  const { out } = await hoshin(['completion', 'zsh', '--', ...line.split(' ')], { cwd });
  const told = out.split('\n').filter((text) => text !== '');
  expect(told).not.toEqual([]);
  expect(told.filter((text) => !/\t.*\p{Script=Han}/u.test(text))).toEqual([]);
});

test('the plan is that of a folder named before', async () => {
  expect(await offered('explain company examples/minimal x', ROOT)).toEqual([]);
  expect(await offered('check examples/minimal --department ', ROOT)).toEqual(['bakery']);
  expect(await offered('readiness examples/minimal --department ', ROOT)).toEqual(['bakery']);
});

test('without a plan what comes from one is left out, quietly', async () => {
  const cwd = temporaryFolder();
  expect(await hoshin(['completion', 'bash', '--', 'score', '--department', ''], { cwd })).toEqual({
    code: ExitCode.Ok,
    out: '',
    err: '',
  });
  expect(await offered('check --sev', cwd)).toEqual(['--severity']);
});

test('bash gets only what stands behind an equals sign, which it takes for a word', async () => {
  expect(await offered('score --department = pr', RIVER, 'bash')).toEqual(['production']);
  expect(await offered('what-if production/conversion-cost =', RIVER, 'bash')).toEqual(['basic', 'challenge', 'done']);
});

test('branches and tags, and nothing that a shell would run', async () => {
  const repo = new GitRepo({ 'plan.yaml': 'kind: plan\nid: shop\nname: Shop\n' });
  try {
    repo.git('tag', 'v1.2');
    repo.git('branch', 'topic/targets');
    repo.git('branch', '$(touch${IFS}pwned)');
    expect([...(await offered('diff ', repo.root))].sort()).toEqual(['HEAD', 'main', 'topic/targets', 'v1.2']);
    expect(await offered('diff main...to', repo.root)).toEqual(['main...topic/targets']);
  } finally {
    repo.dispose();
  }
});

test('a name of the plan cannot break a line or steer a terminal', async () => {
  const cwd = temporaryFolder({
    'plan.yaml': 'kind: plan\nid: x\nname: "A\\nB\\tC"\n---\nkind: scorecard\nyear: 2026\nkpis: []\n',
  });
  expect((await hoshin(['completion', 'fish', '--', 'score', '--department', ''], { cwd })).out).toBe(
    'company\tA B C\n',
  );
});

test('an option that takes a value says which kind it is, and a switch takes none', () => {
  const wrong = commands.flatMap(({ name, load }) =>
    load()
      .options.filter(({ flags, value }) => /[<[]/.test(flags) !== (value !== undefined))
      .map(({ flags }) => `${name} ${flags}`),
  );
  expect(wrong).toEqual([]);
});

/** Lines typed with TAB, and the words that hoshin is called with then. */
const TYPED = {
  'hoshin score --dep\tprod\t': '[score] [--department] [production]',
  'hoshin score --department=prod\t': '[score] [--department=production]',
  'hoshin explain prod\t/first\t': '[explain] [production/first-pass-rate]',
  'hoshin what-if production/conv\tbas\t': '[what-if] [production/conversion-cost=basic]',
  'hoshin rev\t2026-Q2 ../mini\t': '[review] [2026-Q2] [../minimal/]',
  'hoshin rule weights\t': '[rule] [weights-not-100]',
} as const;

describeWith('script', 'at the prompt', () => {
  describeWith('bash', 'of bash', () => {
    test('TAB completes', () => {
      expect(
        typedInto('bash --norc --noprofile -i', ['eval "$(hoshin completion bash)"', ...Object.keys(TYPED)], RIVER),
      ).toEqual(Object.values(TYPED));
    });
  });

  describeWith('zsh', 'of zsh', () => {
    test.each([
      ['read at the start', ['autoload -U compinit; compinit -u -D', 'eval "$(hoshin completion zsh)"']],
      [
        'in a folder of fpath',
        ['hoshin completion zsh > ~/_hoshin; fpath=(~ $fpath); autoload -U compinit; compinit -u -D'],
      ],
    ])('TAB completes, with the script %s', (_, start) => {
      expect(typedInto('zsh -f -i', [...start, ...Object.keys(TYPED)], RIVER)).toEqual(Object.values(TYPED));
    });
  });
});

describeWith('fish', 'fish', () => {
  test.each([
    ['hoshin score --department p', ['production\tProduction', 'purchasing\tPurchasing']],
    ['hoshin score --department=prod', ['--department=production\tProduction']],
    [
      'hoshin explain production/first',
      ['production/first-pass-rate\tOne-time inspection pass rate', 'production/first-pass-rate/\twhat lies below it'],
    ],
    [
      'hoshin rule weights',
      ['weights-not-100\tThe weights of a scorecard, or the shares of another whole, do not total 100.'],
    ],
  ])('%s', (line, expected) => {
    expect(offeredByFish(line, RIVER)).toEqual(expected);
  });
});

test('what a shell is to load is the file that ships', async () => {
  for (const shell of ['bash', 'zsh', 'fish'])
    expect((await hoshin(['completion', shell])).out).toBe(
      readFileSync(join(ROOT, `src/cli/completion/hoshin.${shell}`), 'utf8'),
    );
});

describeWith('shellcheck', 'shellcheck', () => {
  test('has nothing against the scripts', () => {
    const { stdout } = spawnSync('shellcheck', ['src/cli/completion/hoshin.bash'], { cwd: ROOT, encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
