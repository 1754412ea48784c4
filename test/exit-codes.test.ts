import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExitCode } from '../src/cli/exit-code';
import { renderers } from '../src/render';
import { loadedCommands, type LoadedCommand } from './support/calls';
import type { Io } from '../src/cli/io';
import { formatsOf, inFormats } from './support/in-formats';
import { GitRepo } from './support/git-repo';
import { hoshin, ROOT, type Ran } from './support/run-cli';
import { temporaryFolder } from './support/temporary';

/** The exit codes of spec 06, for every command and every failure. */
const names = loadedCommands.map(({ name }) => name);
const readers = loadedCommands.filter(({ on }) => on !== 'nothing').map(({ name }) => name);
const printers = loadedCommands.filter(({ does }) => does === 'print').map(({ name }) => name);
/** Commands that go on whatever becomes of the plan, and tell of it as they are asked. */
const GOING_ON: readonly string[] = ['serve', 'mcp', 'lsp'];
/** One function writes for all commands: some will do, with all of them in “npm run soak”. */
const some = (all: readonly string[], few: readonly string[]): readonly string[] =>
  process.env.SOAK ? all : all.filter((name) => few.includes(name));
const TEXTS = renderers.filter(({ printedFrom }) => !printedFrom).map(({ id }) => id);
const programs = some(printers, ['check', 'rule']);
const named = (name: string): LoadedCommand => loadedCommands.find((command) => command.name === name)!;
const withOption = (option: string): readonly string[] =>
  loadedCommands
    .filter(({ options }) => options.some(({ flags }) => flags.split(/[ ,]+/).includes(option)))
    .map(({ name }) => name);

const FULL = 'river-foods-full';
const EXAMPLES = [FULL, 'minimal'] as const;
/** A site of a large plan has thousands of pages. */
const OTHERS: Readonly<Record<string, (typeof EXAMPLES)[number]>> = { site: 'minimal' };

let repo: GitRepo;
const folderOf = (name: string): string => repo.path(OTHERS[name] ?? FULL);

beforeAll(() => {
  repo = new GitRepo();
  for (const example of EXAMPLES) cpSync(join(ROOT, 'examples', example), repo.path(example), { recursive: true });
  writeFileSync(repo.path(`${FULL}/plans.txt`), '.\n');
  repo.commit('plan');
  repo.git('config', 'user.name', 'Wang Fang');
  repo.git('config', 'user.email', 'wang.fang@example.org');
});
// Some commands write into the plan, or beside it.
afterEach(() => {
  repo.git('checkout', '-q', '.');
  repo.git('clean', '-fdq');
});
afterAll(() => repo.dispose());

/** After the year of the plan, when all of it can be printed. */
const inFebruary = (name: string): Partial<Io> => ({ cwd: folderOf(name), now: new Date('2027-02-01T00:00:00Z') });
const calls = (name: string): readonly string[] => named(name).call;
const run = (name: string, ...more: readonly string[]): Promise<Ran> =>
  hoshin([...calls(name), ...more], inFebruary(name));
const runIn = (cwd: string, name: string): Promise<Ran> => hoshin(calls(name), { cwd });

const MISTAKE = /^hoshin: .*\.\nhelp: .*[.?]\n$/s;

test('the call of each command is one of it', () =>
  expect(loadedCommands.map(({ call: [name] }) => name)).toEqual(names));

test.each(names)('%s ends with 0 where nothing is wrong', async (name) => {
  expect(await run(name)).toMatchObject({ code: ExitCode.Ok, err: '', out: expect.stringMatching(/\S/) as string });
});

test.each(names)('%s ends with 2 on an option that is not there', async (name) => {
  const { code, out, err } = await run(name, '--no-such-option');
  expect({ code, out }).toEqual({ code: ExitCode.BadUsage, out: '' });
  expect(err).toMatch(MISTAKE);
});

test.each(loadedCommands.filter(({ reports }) => reports.length > 0).map(({ name }) => name))(
  '%s prints in every format that it names, and ends with 2 in all others',
  async (name) => {
    const formats = TEXTS.filter((id) => named(name).formats.includes(id));
    const others = TEXTS.filter((id) => !formats.includes(id));
    const shown = await formatsOf(calls(name), inFebruary(name));
    expect(TEXTS.filter((id) => shown.includes(id))).toEqual(formats);
    // One function refuses all others.
    const printed = await inFormats([...formats, ...some(others, others.slice(0, 1))], calls(name), inFebruary(name));
    for (const [id, { code, out, err }] of printed)
      expect({ name, id, printed: out !== '', code, refused: MISTAKE.test(err) }).toEqual(
        named(name).formats.includes(id)
          ? { name, id, printed: true, code: ExitCode.Ok, refused: false }
          : { name, id, printed: false, code: ExitCode.BadUsage, refused: true },
      );
  },
);

test.each(readers)('%s ends with 2 where there is no plan, and names hoshin init', async (name) => {
  const { code, out, err } = await runIn(temporaryFolder(), name);
  expect({ code, out }).toEqual({ code: ExitCode.BadUsage, out: '' });
  expect(err).toContain('hoshin init');
});

test.each([
  ['--format', 'no-such-format'],
  ['--department', 'no-such-department'],
  ['--period', '2026-13'],
  ['--as-of', '2026-02-30'],
  ['--rev', 'no-such-revision'],
  ['--language', 'xx'],
])('%s %s ends with 2, whichever command takes it', async (option, value) => {
  const takers = withOption(option);
  expect(takers.length).toBeGreaterThan(0);
  for (const name of takers) {
    const { code, err } = await run(name, option, value);
    expect({ name, code, said: MISTAKE.test(err) || err }).toEqual({ name, code: ExitCode.BadUsage, said: true });
  }
});

test.each(readers)(
  '%s ends with 1 where the plan has errors, or 2 where what is asked for is gone with them',
  async (name) => {
    writeFileSync(join(folderOf(name), 'broken.yaml'), 'kind: scorecard\nkpis: [\n');
    const { code, err } = await run(name);
    // A sign-off is of a commit, and the file is in none. A plan that is served is one to be mended.
    expect({ name, code }).toEqual({
      name,
      code: name === 'sign' ? ExitCode.BadUsage : GOING_ON.includes(name) ? ExitCode.Ok : ExitCode.PlanHasErrors,
    });
    if (!['check', ...GOING_ON].includes(name)) expect(err).toMatch(/^hoshin: The plan /);
  },
);

test('an assessment that is refused ends with 1', async () => {
  expect(await hoshin(['score', '2026', 'examples/river-foods', '--final'])).toMatchObject({
    code: ExitCode.PlanHasErrors,
  });
});

test('--out to a place that cannot be written ends with 3, whichever command takes it', async () => {
  for (const name of some(withOption('--out'), ['check', 'letter', 'pay', 'review'])) {
    const { code, err } = await run(name, '--out', 'plan.yaml/folder');
    expect({ name, code, said: err.includes('cannot be written') }).toEqual({
      name,
      code: ExitCode.InputOutput,
      said: true,
    });
  }
});

(process.platform === 'linux' ? test : test.skip)(
  'a full disk behind standard output ends with 3, whichever command prints',
  () => {
    for (const name of programs) {
      const { status, stderr } = program(name, '> /dev/full');
      expect({ name, status, stderr }).toEqual({
        name,
        status: ExitCode.InputOutput,
        stderr:
          'hoshin: The output cannot be written: no room is left on the disk.\nhelp: Send it to a file on a disk with room.\n',
      });
    }
  },
);

test('a reader that has gone is no failure, whichever command prints', () => {
  for (const name of programs) {
    expect({ name, ...program(name, '| true') }).toMatchObject({ name, status: ExitCode.Ok, stderr: '' });
  }
});

test.each(names)('a fault in %s ends with 70 and one line', async (name) => {
  const out = (): never => {
    throw new TypeError('boom');
  };
  const { code, err } = await hoshin(calls(name), {
    ...inFebruary(name),
    ...(name === 'init' && { cwd: temporaryFolder() }),
    out,
  });
  expect({ code, err }).toEqual({
    code: ExitCode.Fault,
    err: 'hoshin: A fault in hoshin itself: boom. Please report it, with the output of the same command and --debug.\n',
  });
});

const program = (name: string, redirection: string) => {
  const line = `set -o pipefail; "${process.execPath}" "${join(ROOT, 'bin/hoshin.js')}" ${calls(name).join(' ')} ${redirection}`;
  return spawnSync('bash', ['--norc', '-c', line], {
    cwd: folderOf(name),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1801440000' },
  });
};
