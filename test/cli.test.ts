import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { commands } from '../src/cli/commands';
import { ExitCode } from '../src/cli/exit-code';
import { EXAMPLES } from '../src/cli/new-plan/examples';
import { hoshin, ROOT } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

const RIVER = 'examples/river-foods';
const PLAN = 'kind: plan\nid: tiny\nname: Tiny\ndepartments: [{id: shop, name: Shop}]\n';

describe('what people type', () => {
  test('--version prints the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await hoshin(['--version'])).toEqual({ code: ExitCode.Ok, out: `${version}\n`, err: '' });
  });

  test('no command prints the help, which begins with what people do', async () => {
    const { code, out } = await hoshin([]);
    expect(code).toBe(ExitCode.Ok);
    expect(out).toMatch(/^Three things people do:\n {2}hoshin init/);
  });

  test.each(commands.map(({ name }) => name))('help of “%s” begins with examples and fits 80 columns', async (name) => {
    const { code, out, err } = await hoshin([name, '--help']);
    expect({ code, err }).toEqual({ code: ExitCode.Ok, err: '' });
    expect(out).toMatch(new RegExp(`^ {2}# .*\\n {2}hoshin ${name}`));
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('a clean plan', async () => {
    expect(await hoshin(['check', 'examples/cabot-2023'])).toEqual({
      code: ExitCode.Ok,
      out: 'No problems in 5 files, as of 2026-07-15.\n',
      err: '',
    });
  });

  test('a plan is found from a folder inside it, and by any of its files', async () => {
    expect(await hoshin(['check'], { cwd: join(ROOT, RIVER, '2026/reviews') })).toMatchObject({ code: ExitCode.Ok });
    expect(await hoshin(['check', `${RIVER}/2026/sales.yaml`])).toMatchObject({ code: ExitCode.Ok });
  });

  test('the score without a period is that of the newest month with actuals', async () => {
    const { out } = await hoshin(['score', RIVER, '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({ period: '2026-06', final: false });
  });
});

describe('mistakes in the call end with 2, a sentence and what to do', () => {
  const mistakes: readonly (readonly [what: string, argv: readonly string[], said: RegExp])[] = [
    ['an unknown command', ['chek'], /There|nknown command 'chek'\.\nhelp: Did you mean “hoshin check”\?/],
    ['an unknown option', ['check', '--what'], /nknown option '--what'\.\nhelp: “hoshin check --help”/],
    ['an unknown format', ['check', RIVER, '-f', 'jsn'], /There is no format “jsn”\.\nhelp: Did you mean “json”\?/],
    [
      'a format that the report does not have',
      ['review', '2026-06', RIVER, '-f', 'csv'],
      /There is no csv of “hoshin review”\.\nhelp: Choose one of terminal, markdown, html, pdf, json\./,
    ],
    [
      'a format that the page of a rule does not have',
      ['rule', 'off-track', '-f', 'pdf'],
      /There is no pdf of the page of a rule\.\nhelp: Choose one of terminal, markdown, json\./,
    ],
    ['a folder that is not there', ['check', 'examples/rivr'], /There is no folder “examples\/rivr”/],
    [
      'an unknown department',
      ['score', '2026-06', RIVER, '--department', 'prodution'],
      /There is no department “prodution”\.\nhelp: Did you mean “production”\?/,
    ],
    ['a period that does not exist', ['score', '2026-13', RIVER], /There is no period “2026-13”/],
    ['a week that does not exist', ['score', '2026-W54', RIVER], /There is no period “2026-W54”/],
    [
      'a year without a scorecard',
      ['score', '2031', RIVER],
      /no scorecard for 2031\.\nhelp: There are scorecards of 2026\./,
    ],
    ['a review without a cycle', ['review'], /issing required argument 'cycle'/],
    [
      'a day that does not exist',
      ['check', RIVER, '--as-of', '2026-02-30'],
      /“2026-02-30” is not a day of the calendar\./,
    ],
    ['a final assessment of a month', ['score', '2026-06', RIVER, '--final'], /not assessed/],
    ['an unknown rule', ['rule', 'weights'], /There is no rule “weights”/],
    [
      'an unknown rule to look for',
      ['check', RIVER, '--rule', 'weights-not-10'],
      /There is no rule “weights-not-10”\.\nhelp: Did you mean “weights-not-100”\?/,
    ],
    [
      'an unknown severity',
      ['check', RIVER, '--severity', 'fatal'],
      /There is no severity “fatal”\.\nhelp: Choose one of error, warning, info\./,
    ],
    [
      'a limit of warnings that is no number',
      ['check', RIVER, '--max-warnings', '-1'],
      /“-1” is not a number of warnings/,
    ],
    ['an unknown kind', ['schema', 'scorecards'], /Did you mean “scorecard”\?/],
    ['an unknown address', ['explain', 'production/first-pass', '2026-06', RIVER], /production\/first-pass/],
    ['an unknown language', ['score', RIVER, '--language', 'fr'], /There is no language “fr”/],
    ['too many arguments', ['check', RIVER, 'more'], /oo many arguments/],
  ];

  test.each(mistakes)('%s', async (_, argv, said) => {
    const { code, out, err } = await hoshin(argv);
    expect({ code, out }).toEqual({ code: ExitCode.BadUsage, out: '' });
    expect(err).toMatch(said);
    expect(err).toMatch(/^hoshin: [A-Z“].*\.\nhelp: .*[.?]\n$/);
  });

  test('no plan at all says hoshin init', async () => {
    const { code, err } = await hoshin(['check'], { cwd: temporaryFolder() });
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toMatch(/No plan found here or in a folder above: there is no plan\.yaml\.\nhelp: .*hoshin init/);
  });

  test('a plan file in a folder that has no plan.yaml is named', async () => {
    const { code, err } = await hoshin([
      'check',
      temporaryFolder({ 'production.yaml': 'kind: scorecard\nyear: 2026\n' }),
    ]);
    expect(code).toBe(ExitCode.BadUsage);
    expect(err).toContain('“production.yaml” looks like a plan file');
  });
});

test('a plan.yaml without a document of kind plan says so', async () => {
  const { code, out } = await hoshin(['check', temporaryFolder({ 'plan.yaml': 'kind: review\ncycle: 2026-03\n' })]);
  expect(code).toBe(ExitCode.PlanHasErrors);
  expect(out).toContain('plan.yaml:1:1: error: The plan has no document of “kind: plan”. [unknown-kind]');
});

describe('other exit codes', () => {
  test('errors in the plan end with 1, and commands that read go on with the rest', async () => {
    const plan = temporaryFolder({
      'plan.yaml': PLAN,
      'shop.yaml':
        'kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: sales, name: Sales, weight: 90, direction: higher, aggregate: sum, basic: {target: 1200}}\n',
    });
    expect(await hoshin(['check', plan])).toMatchObject({ code: ExitCode.PlanHasErrors });
    const score = await hoshin(['score', '2026-03', plan]);
    expect(score.code).toBe(ExitCode.PlanHasErrors);
    expect(score.out).toContain('Sales');
    expect(score.err).toMatch(/The plan has 1 error.*\nhelp: “hoshin check” lists them\.\n/);
  });

  test('a final assessment with something missing is refused with 1 and the list of places', async () => {
    const { code, out } = await hoshin(['score', '2026', RIVER, '--final']);
    expect(code).toBe(ExitCode.PlanHasErrors);
    expect(out).toContain('2026/company.yaml:');
  });

  test('a folder that may not be written ends with 3', async () => {
    const folder = temporaryFolder({ file: '' });
    const { code, err } = await hoshin(['review', '2026-06', RIVER, '--out', join(folder, 'file/reviews')]);
    expect(code).toBe(ExitCode.InputOutput);
    expect(err).toMatch(/cannot be written/);
  });

  test('a fault in hoshin itself ends with 70 and one line; the stack only with --debug', async () => {
    const broken = {
      get env(): never {
        throw new Error('boom');
      },
    };
    const world = Object.defineProperty({}, 'env', { get: () => broken.env, enumerable: true });
    const io = { ...{ cwd: ROOT, now: new Date(0), color: false, width: 80, out: () => undefined } };
    let err = '';
    const faulty = Object.defineProperty(
      { ...io, err: (text: string) => void (err += text) },
      'env',
      Object.getOwnPropertyDescriptor(world, 'env')!,
    );
    const { run } = jest.requireActual<typeof import('../src/cli/run')>('../src/cli/run');
    expect(await run(['check', RIVER], faulty as never)).toBe(ExitCode.Fault);
    expect(err).toMatch(/^hoshin: A fault in hoshin itself: boom\. Please report it.*\n$/);
  });
});

describe('what of the findings is asked for', () => {
  const plan = (): string =>
    temporaryFolder({
      'plan.yaml': PLAN,
      'shop.yaml':
        'kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: sales, name: Sales, weight: 90, direction: higher, aggregate: sum, basic: {target: 1200}}\n',
    });
  const check = async (
    ...argv: readonly string[]
  ): Promise<{ code: ExitCode; err: string; codes: string[]; counts: unknown }> => {
    const { code, out, err } = await hoshin(['check', plan(), '-f', 'json', ...argv]);
    const { diagnostics, errors, warnings, infos, hidden } = JSON.parse(out) as {
      diagnostics: { code: string }[];
    } & Record<string, unknown>;
    return { code, err, codes: diagnostics.map((item) => item.code), counts: { errors, warnings, infos, hidden } };
  };

  test('--rule may be repeated, and what it leaves out is counted', async () => {
    const { code, codes, counts } = await check('--rule', 'kpi-without-measure', '--rule', 'kpi-without-parent');
    expect(codes).toEqual(['kpi-without-measure', 'kpi-without-parent']);
    expect(counts).toEqual({
      errors: 0,
      warnings: 2,
      infos: 0,
      hidden: { otherRules: (await check()).codes.length - 2, otherDepartments: 0, belowSeverity: 0, unchanged: 0 },
    });
    expect(code).toBe(ExitCode.Ok);
  });

  test('--severity leaves out what is less bad', async () => {
    const { code, codes, counts } = await check('--severity', 'error');
    expect(codes).toEqual(['weights-not-100']);
    expect(counts).toMatchObject({ hidden: { otherRules: 0, belowSeverity: (await check()).codes.length - 1 } });
    expect(code).toBe(ExitCode.PlanHasErrors);
  });

  test('a comment that allows a finding is not said to be unused because its rule is not asked for', async () => {
    const allowed = temporaryFolder({
      'plan.yaml': `${PLAN}rules: {no-such-rule: off} # hoshin-allow unknown-reference: comes with the next version\n`,
    });
    const { code, out } = await hoshin(['check', allowed, '--rule', 'unused-acknowledgement']);
    expect({ code, out }).toEqual({ code: ExitCode.Ok, out: 'No problems in 1 file, as of 2026-07-15.\n' });
  });

  test('a file that cannot be read is told whatever rule is asked for, since no rule has looked into it', async () => {
    const broken = temporaryFolder({ 'plan.yaml': PLAN, 'shop.yaml': 'kind: scorecard\nkpis: [\n' });
    const { code, out } = await hoshin(['check', broken, '--rule', 'weights-not-100']);
    expect(code).toBe(ExitCode.PlanHasErrors);
    expect(out).toContain('[yaml-syntax]');
  });

  test('warnings are allowed up to the limit, which speaks of what is shown', async () => {
    const warnings = ['--rule', 'kpi-without-measure', '--rule', 'kpi-without-parent'];
    expect(await check(...warnings, '--max-warnings', '2')).toMatchObject({ code: ExitCode.Ok, err: '' });
    expect(await check(...warnings, '--max-warnings', '1')).toMatchObject({
      code: ExitCode.PlanHasErrors,
      err: expect.stringMatching(/^hoshin: The plan has 2 warnings, and --max-warnings allows 1\.\nhelp: /) as string,
    });
    expect(await check(...warnings, '--severity', 'error', '--max-warnings', '0')).toMatchObject({
      code: ExitCode.Ok,
      err: '',
    });
  });
});

describe('hoshin init', () => {
  const kinds = ['minimal', 'full'].flatMap((template) =>
    ['en', 'zh-CN'].map((language) => [template, language] as const),
  );

  test.each(kinds)(
    '%s in %s makes a plan that passes check, for the year it is made in',
    async (template, language) => {
      const folder = temporaryFolder();
      const world = { cwd: folder, now: new Date('2031-02-03T00:00:00Z') };
      const made = await hoshin(['init', 'plan', '--template', template, '--language', language], world);
      expect(made).toMatchObject({ code: ExitCode.Ok, err: '' });
      expect(made.out).toContain(language === 'en' ? 'made plan/plan.yaml' : '已创建 plan/plan.yaml');
      expect(await hoshin(['check', 'plan'], world)).toMatchObject({
        code: ExitCode.Ok,
        out: expect.stringMatching(
          language === 'en'
            ? /^No problems in \d+ files?, as of 2031-02-03\.\n$/
            : /^共检查\d+个文件，截至2031年2月3日没有发现问题。\n$/,
        ) as string,
      });
      expect(await hoshin(['score', '2031-03', 'plan'], world)).toMatchObject({ code: ExitCode.Ok, err: '' });
    },
  );

  test.each(readdirSync(join(ROOT, 'examples')))('--example %s copies it, and its figures', async (example) => {
    const cwd = temporaryFolder();
    expect(await hoshin(['init', 'demo', '--example', example], { cwd })).toMatchObject({ code: ExitCode.Ok, err: '' });
    const filesOf = (folder: string): readonly (readonly [string, string])[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [relative(folder, file), readFileSync(file, 'base64')] as const)
        .sort();
    expect(filesOf(join(cwd, 'demo'))).toEqual(filesOf(join(ROOT, 'examples', example)));
  });

  test('what an example says to do next can be done', async () => {
    for (const { id } of EXAMPLES) {
      const cwd = temporaryFolder();
      const { out } = await hoshin(['init', '--example', id], { cwd });
      const lines = [...out.matchAll(/^ {2}hoshin (.*?) {2,}/gm)].map(([, line]) => line!.split(' '));
      expect(lines.map(([command]) => command)).toEqual(['check', 'score']);
      for (const line of lines) expect(await hoshin(line, { cwd })).toMatchObject({ code: ExitCode.Ok, err: '' });
    }
  });

  test.each(['minimal', 'river-foods'])('--example %s in Chinese makes a plan in Chinese', async (example) => {
    const cwd = temporaryFolder();
    const made = await hoshin(['init', '--example', example, '--language', 'zh-CN'], { cwd });
    expect(made.out).toContain('已创建 plan.yaml');
    expect((await hoshin(['score'], { cwd })).out).toContain('得分性质');
  });

  test.each([
    ['en', 'Choose one of minimal, river-foods, river-foods-full, executive-plan, cabot-2023.'],
    ['zh-CN', '可选：minimal、river-foods、river-foods-full、executive-plan、cabot-2023。'],
  ])('the examples are offered, in %s, where another one is asked for', async (language, offered) => {
    const cwd = temporaryFolder();
    const { code, err } = await hoshin(['init', '--example', 'zzzzzzzzzzz', '--language', language], { cwd });
    expect({ code, err }).toEqual({ code: ExitCode.BadUsage, err: expect.stringContaining(offered) as string });
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('it never overwrites a plan', async () => {
    const folder = temporaryFolder({ 'plan.yaml': PLAN });
    expect(await hoshin(['init'], { cwd: folder })).toMatchObject({
      code: ExitCode.BadUsage,
      err: expect.stringContaining('There is a plan in “.” already.') as string,
    });
    expect(readFileSync(join(folder, 'plan.yaml'), 'utf8')).toBe(PLAN);
  });
});

describe('--out FILE', () => {
  test.each([
    ['june.html', [], /^<!DOCTYPE html>/],
    ['deep/in/here.md', [], /^# /],
    ['scores.json', [], /^\{/],
    ['score', [], /^River/],
    ['score.md', ['-f', 'csv'], /^period,/],
  ])('%s %j is written in the format of its name, unless another one is asked for', async (file, more, begins) => {
    const cwd = temporaryFolder();
    expect(await hoshin(['score', '2026-06', join(ROOT, RIVER), '--out', file, ...more], { cwd })).toEqual({
      code: ExitCode.Ok,
      out: `wrote ${file}\n`,
      err: '',
    });
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(begins);
  });

  test('of a check it may be any of the formats for CI systems', async () => {
    const cwd = temporaryFolder();
    await hoshin(['check', join(ROOT, RIVER), '--out', 'codeclimate.gitlab.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'codeclimate.gitlab.json'), 'utf8'))).toBeInstanceOf(Array);
  });

  test('several reviews become one page, behind a cover that leads to each', async () => {
    const cwd = temporaryFolder();
    await hoshin(['review', '2026-06', join(ROOT, RIVER), '--all', '--out', 'june.html'], { cwd });
    const page = readFileSync(join(cwd, 'june.html'), 'utf8');
    expect(page.match(/<h1|<html/g)).toEqual(['<html', ...Array.from({ length: 9 }, () => '<h1')]);
    const leadsTo = [...page.matchAll(/href="#(sheet-\d+)"/g)].map(([, id]) => id);
    expect(leadsTo).toEqual(Array.from({ length: 8 }, (_, i) => `sheet-${i + 2}`));
    for (const id of leadsTo) expect(page).toContain(`<article id="${id}"`);
  });
});

describe('hoshin review --out', () => {
  const out = async (
    ...argv: readonly string[]
  ): Promise<{ readonly out: string; readonly folder: string; readonly names: readonly string[] }> => {
    const cwd = temporaryFolder();
    const { code, out: text } = await hoshin(
      ['review', argv[0]!, join(ROOT, RIVER), ...argv.slice(1), '--out', 'reviews'],
      { cwd },
    );
    expect(code).toBe(ExitCode.Ok);
    return { out: text, folder: join(cwd, 'reviews'), names: readdirSync(join(cwd, 'reviews')).sort() };
  };

  test('with --all writes one file for each scorecard, a list of the cycle and one of the folder, and says which', async () => {
    const { out: text, folder, names } = await out('2026-Q2', '--all', '-f', 'markdown');
    expect(names).toEqual(
      ['company', 'finance-hr', 'line-1-technician', 'line-1', 'production', 'purchasing', 'quality', 'sales']
        .map((id) => `2026-Q2-${id}.md`)
        .concat('2026-Q2.md', 'index.md')
        .sort(),
    );
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => line.replace('wrote reviews/', ''))
        .sort(),
    ).toEqual(names);
    const index = readFileSync(join(folder, 'index.md'), 'utf8');
    for (const name of names.filter((one) => one.startsWith('2026-Q2-'))) expect(index).toContain(`](${name})`);
    expect(index).toMatch(/\| \[Production\]\(2026-Q2-production\.md\) \| 77\.69 \| D \| ▲A 3 ■R 1 \| yes \|/);
  });

  test('the index of a week tells no score', async () => {
    const { folder } = await out('2026-W26', '--all', '-f', 'json');
    const { reviews } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { reviews: object[] };
    expect(Object.keys(reviews[0]!)).toEqual(['scorecard', 'name', 'file', 'reviewed']);
  });

  test('a folder of several cycles has a list of each, and all links lead somewhere', async () => {
    const cwd = temporaryFolder();
    for (const cycle of ['2026-05', '2026-Q2', '2026-06'])
      await hoshin(['review', cycle, join(ROOT, RIVER), '--all', '-f', 'html', '--out', 'reviews'], { cwd });
    const folder = join(cwd, 'reviews');
    const names = readdirSync(folder);
    const linksIn = (name: string): string[] =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/href="([^#"][^"]*)"/g)].map(([, to]) =>
        decodeURIComponent(to!),
      );
    for (const name of names) expect(names).toEqual(expect.arrayContaining(linksIn(name)));
    expect(linksIn('index.html').slice(-2)).toEqual(['2026-Q2.html', '2026-05.html']);
    expect(linksIn('2026-06-sales.html')).toEqual([
      '2026-06.html',
      '2026-06-line-1-technician.html',
      '2026-06-purchasing.html',
    ]);
    expect(linksIn('2026-05.html')[0]).toBe('index.html');
  });

  test('of a single scorecard there is no index', async () => {
    expect((await out('2026-06', '--department', 'sales')).names).toEqual(['2026-06-sales.txt']);
  });
});

describe('the same plan, day and options give the same bytes', () => {
  const lines = [
    ['check', '.'],
    ['score', '2026-06', '.'],
    ['score', '2026-06', '.', '-f', 'json'],
    ['review', '2026-06', '.', '--all', '-f', 'markdown'],
    ['tree', '.'],
    ['explain', 'production/first-pass-rate', '2026-06', '.'],
  ];
  const places = [
    ['Pacific/Kiritimati', 'C'],
    ['America/Los_Angeles', 'zh_CN.UTF-8'],
    ['Asia/Shanghai', 'tr_TR.UTF-8'],
  ] as const;

  test('in every time zone and locale', () => {
    const program = join(ROOT, 'bin/hoshin.js');
    const asked = process.env.SOAK ? lines : lines.filter(([command]) => command === 'check' || command === 'review');
    const outputs = places.map(([TZ, LANG]) =>
      asked.map((argv) => {
        const env = { PATH: process.env.PATH, TZ, LANG, LC_ALL: LANG, SOURCE_DATE_EPOCH: '1784073600' };
        return spawnSync(process.execPath, [program, ...argv], { cwd: join(ROOT, RIVER), env, encoding: 'utf8' })
          .stdout;
      }),
    );
    expect(outputs[0]!.every((output) => output.length > 20)).toBe(true);
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });

  test('when files are renamed, moved and reordered, paths aside', async () => {
    const [one, other] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [one, other]) cpSync(join(ROOT, RIVER), folder, { recursive: true });
    renameSync(join(other, '2026'), join(other, 'zz'));
    mkdirSync(join(other, 'aa'));
    for (const [i, name] of readdirSync(join(other, 'zz/reviews')).sort().reverse().entries())
      renameSync(join(other, 'zz/reviews', name), join(other, 'aa', `${i}.yml`));
    renameSync(join(other, 'zz/company.yaml'), join(other, 'zz/zzz.yaml'));
    for (const argv of lines.slice(1).filter(([command]) => command !== 'explain')) {
      const [a, b] = [await hoshin(argv, { cwd: one }), await hoshin(argv, { cwd: other })];
      expect(withoutPaths(b.out)).toBe(withoutPaths(a.out));
    }
  });

  const withoutPaths = (text: string): string =>
    text.replace(/"file": "[^"]*"|"line": \d+/g, '').replace(/[\w/-]+\.ya?ml(:\d+)*/g, 'FILE');
});

describe('the real program', () => {
  const program = join(ROOT, 'bin/hoshin.js');

  test('a closed pipe, as by head, is no failure', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${program}" review 2026-06 ${RIVER} --all | head -1`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('it runs from bundles that hold all of its own modules', () => {
    const asked = ['hoshin.js', 'commands.js'].map((bundle) =>
      [...readFileSync(join(ROOT, 'dist', bundle), 'utf8').matchAll(/\brequire\("(\.[^"]*)"\)/g)].map(
        ([, path]) => path,
      ),
    );
    expect(asked).toEqual([['./run'], []]);
  });

  test('all of a long output arrives in a pipe', () => {
    const { stdout } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${program}" review 2026-06 ${RIVER} --all -f json | (sleep 0.3; cat)`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['reviews']);
  });

  (process.platform === 'linux' ? test : test.skip)('a full disk ends with 3', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${program}" score 2026-06 ${RIVER} > /dev/full`],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(ExitCode.InputOutput);
    expect(stderr).toContain('The output cannot be written: no room is left on the disk.');
  });

  test('a folder that may not be read ends with 3, a file inside with a finding', () => {
    const folder = temporaryFolder({ 'plan.yaml': PLAN, 'secret.yaml': 'kind: review\n' });
    chmodSync(join(folder, 'secret.yaml'), 0);
    const { stdout, status } = spawnSync(process.execPath, [program, 'check', folder], {
      encoding: 'utf8',
      ...(process.getuid?.() === 0 && asNobody(folder)),
    });
    expect(status).toBe(ExitCode.PlanHasErrors);
    expect(stdout).toContain('secret.yaml:1:1: error: The file cannot be read: permission denied. [unreadable-file]');
  });

  const asNobody = (folder: string) => (chmodSync(folder, 0o755), { uid: 65534, gid: 65534 });
});

describe('hostile texts', () => {
  const hostile =
    'kind: plan\nid: evil\nname: "A | B <script>alert(1)</script> `x` [l](javascript:x) @team"\ndepartments: [{id: shop, name: "::error file=a::pwn | <img src=x>"}]\n';
  const files = {
    'plan.yaml': hostile,
    'shop.yaml':
      'kind: scorecard\ndepartment: shop\nyear: 2026\nkpis:\n  - {id: sales, name: "S|a`l<b>es", weight: 100, direction: higher, aggregate: sum, basic: {target: 1200}}\n',
  };

  test('names cannot break a markdown table or bring in HTML', async () => {
    const { out } = await hoshin(['score', '2026-03', temporaryFolder(files), '-f', 'markdown']);
    expect(out).not.toMatch(/<(script|img|b)\b/);
    const tables = out
      .split('\n\n')
      .filter((block) => block.startsWith('|'))
      .map((block) => block.split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length));
    expect(tables.filter((columns) => new Set(columns).size > 1)).toEqual([]);
  });

  test('control characters are refused in the plan and never reach the terminal', async () => {
    const plan = temporaryFolder({
      ...files,
      'shop.yaml': files['shop.yaml'].replace('es"', 'es\\e]0;owned\\a"'),
      'raw.yaml': 'kind: review\ncycle: \u001b[2J\n',
    });
    const { out, code } = await hoshin(['check', plan]);
    expect(code).toBe(ExitCode.PlanHasErrors);
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(out).not.toMatch(/^::/m);
  });

  test('nothing outside the plan is read through a link', async () => {
    const outside = temporaryFolder({ 'secret.yaml': 'kind: review\npassword: hunter2\n' });
    const plan = temporaryFolder({ 'plan.yaml': PLAN });
    symlinkSync(join(outside, 'secret.yaml'), join(plan, 'link.yaml'));
    symlinkSync(outside, join(plan, 'folder'));
    writeFileSync(join(plan, 'note.txt'), '');
    const { out } = await hoshin(['check', plan]);
    expect(out).toContain('link.yaml:1:1: error: This is a symbolic link');
    expect(out).not.toContain('hunter2');
  });
});
